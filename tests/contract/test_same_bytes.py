"""The bytes of an answer do not depend on where it is written."""

import pytest

from conftest import SAMPLE, Run
from screens import show_on_terminal

PACK = ("--pack", str(SAMPLE))
FORMATS = ["json", "jsonl", "csv", "tsv", "plain", "markdown", "toml"]


@pytest.mark.parametrize("form", FORMATS)
def test_a_terminal_gets_the_bytes_of_a_pipe(form: str, run: Run) -> None:
    """A format that was asked for is the same on a narrow terminal as in a pipe."""
    arguments = ("affiliate", "boko haram", "--format", form)
    piped = run(*arguments)
    screen = show_on_terminal(*arguments, width=40)
    assert piped.out == screen.raw.decode().replace("\r\r\n", "\r\n").replace("\r\n", "\n").replace(
        "\n", "\r\n" if form == "csv" else "\n"
    )


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "utf-16"},
        {"COLUMNS": "20"},
        {"COLUMNS": "not-a-number"},
        {"NO_COLOR": "1"},
        {"FORCE_COLOR": "1"},
        {"TERM": "dumb"},
        {"TZ": "Pacific/Kiritimati"},
    ],
)
def test_the_environment_changes_no_byte(environment: dict[str, str], run: Run, spawn: Run) -> None:
    """Locale, encoding, width and colour settings leave the answer as it is."""
    arguments = ("search", "hostile", *PACK, "--json")
    assert run(*arguments) == spawn(*arguments, **environment)


def test_a_pipe_gets_plain_lines_at_any_width(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a format a pipe gets one line a record, however narrow the screen."""
    wide = run("affiliate")
    monkeypatch.setenv("COLUMNS", "20")
    assert wide.out == run("affiliate").out
    assert wide.out == run("affiliate", "--format", "plain").out


def test_a_terminal_gets_a_table() -> None:
    """Without a format a terminal gets the table."""
    table = show_on_terminal("affiliate", "grey", "gulls", *PACK)
    asked = show_on_terminal("affiliate", "grey", "gulls", *PACK, "--format", "table")
    assert asked.text == table.text
    assert "“the Grey Gulls, who hold the old pier”" in table.text


def test_the_environment_can_name_the_format(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """ISISCLI_FORMAT is the format where none is asked for."""
    monkeypatch.setenv("ISISCLI_FORMAT", "csv")
    assert run("source", "--format", "csv").out == run("source").out
    assert run("source", "--format", "json").out == run("source", "--json").out


def test_the_same_question_gets_the_same_answer_twice(run: Run) -> None:
    """Two runs print the same bytes."""
    assert run("export").out == run("export").out


def test_a_cold_store_gives_the_bytes_of_a_warm_one(spawn: Run, tmp_path: object) -> None:
    """The first run, which compiles the store, prints what later runs print."""
    cold = spawn("search", "isis", "--json", ISISCLI_CACHE_DIR=str(tmp_path))
    warm = spawn("search", "isis", "--json", ISISCLI_CACHE_DIR=str(tmp_path))
    assert (0, cold) == (cold.status, warm)
