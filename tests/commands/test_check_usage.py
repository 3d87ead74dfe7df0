"""What `check` says of a command line before it looks at any fact."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checked import DRAFT, SOURCES, TEXT
from conftest import Run
from isiscli.render.check.annotate import annotate
from screens import show_on_terminal

ANNOTATED = annotate(DRAFT, SOURCES)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working directory with two drafts, the one of them annotated."""
    (tmp_path / "a.md").write_text(TEXT, encoding="utf-8", newline="")
    (tmp_path / "b.md").write_text(ANNOTATED, encoding="utf-8", newline="")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Let stdin hold `data`, as a pipe does."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


BAD = {
    "format": (("a.md", "--format", "csv"), "report"),
    "two formats": (("a.md", "--json", "--format", "line"), "exclude each other"),
    "fail on": (("a.md", "--fail-on", "typos"), "contradicted, caveat, unverified"),
    "annotate and strip": (("a.md", "--annotate", "--strip"), "--annotate and --strip exclude"),
    "strip and fix": (("a.md", "--fix", "--strip"), "--strip and --fix exclude"),
    "diff and fix": (("a.md", "--diff", "--fix"), "--fix and --diff exclude"),
    "diff in json": (("a.md", "--diff", "--json"), "--diff and --json exclude"),
    "annotate in json": (("a.md", "--annotate", "--json"), "--annotate and --json exclude"),
    "fix in lines": (("a.md", "--fix", "--format", "line"), "--fix and --format line exclude"),
    "annotate two": (("a.md", "b.md", "--annotate"), "--annotate prints one draft, 2 are named"),
    "strip a pattern": (("?.md", "--strip"), "--strip prints one draft, 2 are named"),
    "fix stdin": (("-", "--fix"), "--fix writes into files; name one"),
    "option": (("a.md", "--nosuch"), "isiscli check --help"),
}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("case", BAD)
def test_bad_usage_is_2(case: str, run: Run) -> None:
    """Options that exclude each other write nothing on stdout, and one line on stderr."""
    arguments, words = BAD[case]
    outcome = run("check", *arguments)
    assert (2, "", 1) == (outcome.status, outcome.out, outcome.err.count("\n"))
    assert words in outcome.err


def test_fixing_what_comes_through_a_pipe_is_2(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a file there is nothing to write into."""
    _give(monkeypatch, b"Sheep.")
    outcome = run("check", "--fix")
    assert (2, "", 1) == (outcome.status, outcome.out, outcome.err.count("\n"))


def test_no_draft_at_a_terminal_is_2() -> None:
    """Nobody is left waiting for a draft to be typed."""
    screen = show_on_terminal("check")
    message = "isiscli: check needs a draft: name a file, or - for standard input\n"
    assert (2, message) == (screen.status, screen.text)


def test_no_draft_and_no_standard_input_is_2(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process without a stdin is told to name a draft."""
    monkeypatch.setattr("sys.stdin", None)
    assert (2, "isiscli: check needs a draft: name a file, or - for standard input\n") == run(
        "check"
    )[::2]


@pytest.mark.parametrize("form", ["report", "line", "github"])
def test_every_draft_that_cannot_be_read_is_a_line(form: str, folder: Path, run: Run) -> None:
    """All are named in one go, nothing is on stdout, and the status is 2."""
    (folder / "wide.md").write_bytes("Sheep.".encode("utf-16"))
    outcome = run("check", "nowhere.md", str(folder), "wide.md", "*.rst", "--format", form)
    assert (2, "") == outcome[:2]
    assert [
        "isiscli: nowhere.md: there is no such file",
        f"isiscli: {folder}: is a folder; name its drafts, as in '{folder / '*.md'}'",
        "isiscli: wide.md: is UTF-16; save it as UTF-8",
        "isiscli: *.rst: there is no such file",
    ] == outcome.err.splitlines()


def test_unreadable_drafts_are_an_empty_array_or_nothing(run: Run) -> None:
    """JSON of several is an array even where none is left; of one there is no object."""
    assert (2, "[]\n") == run("check", "no.md", "none.md", "--json")[:2]
    assert (2, "") == run("check", "no.md", "--json")[:2]


@pytest.mark.parametrize("name", ["sarif", "csv"])
def test_the_environment_names_a_format_only_where_a_check_has_it(
    name: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A format of look-ups is no error here, and one of checks is used."""
    monkeypatch.setenv("ISISCLI_FORMAT", name)
    outcome = run("check", "no.md")
    assert (2, name == "sarif") == (outcome.status, '"$schema"' in outcome.out)


@pytest.mark.usefixtures("folder")
def test_stripping_prints_the_draft_as_it_was(run: Run) -> None:
    """The footnotes are gone, and the status is 0 whatever they said."""
    assert (0, TEXT, "") == run("check", "b.md", "--strip")


@pytest.mark.usefixtures("folder")
def test_stripping_ignores_the_format_of_the_environment(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is printed is the draft."""
    monkeypatch.setenv("ISISCLI_FORMAT", "json")
    assert (0, TEXT, "") == run("check", "b.md", "--strip")


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_a_pipe_is_stripped_to_the_last_byte(
    arguments: tuple[str, ...], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Byte order mark and line ends come out of a pipe as they went in."""
    text = "\ufeff" + ANNOTATED.replace("\n", "\r\n")
    _give(monkeypatch, text.encode())
    outcome = run("check", "--strip", *arguments)
    assert (0, "\ufeff" + TEXT.replace("\n", "\r\n"), "") == outcome


def test_stripping_an_unreadable_draft_is_2(run: Run) -> None:
    """There is nothing to print."""
    assert (2, "", "isiscli: no.md: there is no such file\n") == run("check", "no.md", "--strip")


def test_a_terminal_never_obeys_a_draft(folder: Path) -> None:
    """Control characters in a draft are shown on a terminal, and its lines and tabs are kept."""
    (folder / "c.md").write_text("a\x1b[31m\tb\u202e\n\nc\n", encoding="utf-8")
    screen = show_on_terminal("check", "--strip", "c.md")
    assert "a\\x1b[31m\tb\\u202e\n\nc\n" == screen.raw.decode().replace("\r\n", "\n")


def test_a_pipe_gets_the_bytes_of_the_draft(folder: Path, run: Run) -> None:
    """What a program reads is the draft itself."""
    (folder / "c.md").write_text("a\x1b[31m\tb\u202e\n", encoding="utf-8")
    assert "a\x1b[31m\tb\u202e\n" == run("check", "--strip", "c.md").out


def test_a_draft_in_the_c_locale_is_utf_8() -> None:
    """The locale changes neither what is read nor what is written."""
    locale = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "isiscli", "check", "--strip"],
        input="Türkiye – 羊\n".encode(),
        env={**os.environ, **locale},
        capture_output=True,
        check=True,
    )
    assert "Türkiye – 羊\n" == done.stdout.decode()
