"""What a message on stderr says: what is wrong, and where."""

import pytest

from conftest import Run

BAD = {
    "--min": ("figure", "--min", "many"),
    "--limit": ("member", "--limit", "0"),
    "--type": ("member", "--type", "planet"),
    "--format": ("member", "--format", "xml"),
}


@pytest.mark.parametrize("option", BAD)
def test_the_line_names_the_option_at_fault(option: str, run: Run) -> None:
    """A value of the wrong type is reported with the option that it was given to."""
    assert option in run(*BAD[option]).err


def test_a_missing_id_is_called_as_the_help_calls_it(run: Run) -> None:
    """A missing argument is named as in the help: ID."""
    outcome = run("show")
    assert ("record_id" in outcome.err, "ID" in outcome.err) == (False, True)


@pytest.mark.parametrize("command", ["search", "member", "timeline", "figure"])
@pytest.mark.parametrize("words", [("",), (" ",), ("", "")])
def test_asking_for_an_empty_word_is_2(command: str, words: tuple[str, ...], run: Run) -> None:
    """A script whose variable is empty is told so, not given everything."""
    assert (2, "", "isiscli: the query is empty\n") == run(command, *words)


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        (("nosuch",), "isiscli"),
        (("--nosuch",), "isiscli"),
        (("member", "--nosuch"), "isiscli member"),
        (("figure", "--min", "many"), "isiscli figure"),
        (("show",), "isiscli show"),
        (("schema", "now"), "isiscli schema"),
    ],
)
def test_bad_usage_ends_in_where_to_read_more(
    arguments: tuple[str, ...], path: str, run: Run
) -> None:
    """The line ends in the help of the command that was misused."""
    err = run(*arguments).err
    assert f"; see '{path} --help'\n" == err[err.rindex(";") :]


@pytest.mark.parametrize("form", ["table", "csv", "jsonl"])
def test_two_formats_at_once_are_2(form: str, run: Run) -> None:
    """--json and another format exclude each other."""
    message = f"isiscli: --json and --format {form} exclude each other\n"
    assert (2, "", message) == run("source", "--json", "--format", form)


def test_json_wins_over_the_format_of_the_environment(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is asked for on the line replaces ISISCLI_FORMAT, without a word."""
    json = run("source", "--json", "--format", "json")
    monkeypatch.setenv("ISISCLI_FORMAT", "csv")
    assert (0, json.out, "") == run("source", "--json")


def test_a_fault_of_our_own_is_one_line(run: Run) -> None:
    """Whatever goes wrong inside is one line that says how to see where."""
    outcome = run("source", "--pack", "no\0such")
    assert (2, "") == outcome[:2]
    assert outcome.err.startswith("isiscli: internal error: ValueError: ")
    assert outcome.err.endswith("; ISISCLI_DEBUG=1 shows where\n")


def test_a_fault_of_our_own_can_be_seen_in_full(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """With ISISCLI_DEBUG=1 the exception itself is shown."""
    monkeypatch.setenv("ISISCLI_DEBUG", "1")
    with pytest.raises(ValueError, match="null"):
        run("source", "--pack", "no\0such")
