"""Exit statuses are those of grep, and what is not data goes to stderr in one line."""

import pytest

from conftest import Run


@pytest.mark.parametrize(
    "arguments",
    [
        ("member", "France"),
        ("search", "isis"),
        ("figure", "--unit", "people"),
        ("figure", "--limit", "99999999999999999999"),
        ("source",),
        ("schema",),
        ("--help",),
        ("-h",),
        ("member", "--help"),
        ("member", "-h"),
        (),
    ],
)
def test_something_found_is_0(arguments: tuple[str, ...], run: Run) -> None:
    """An answer is on stdout, nothing is on stderr, and the status is 0."""
    outcome = run(*arguments, *(("--limit", "1000") if arguments[:1] == ("search",) else ()))
    assert (0, "", True) == (outcome.status, outcome.err, bool(outcome.out))


@pytest.mark.parametrize(
    "arguments",
    [
        ("member", "Russia"),
        ("search", "qqqqzzzz"),
        ("show", "figure/none"),
        ("figure", "--max", "-1"),
        ("timeline", "--since", "2999"),
        ("member", "France", "--region", "Africa"),
        ("member", "--source", "csmonitor-2017"),
        ("figure", "--about", "nobody at all"),
        ("figure", "--speaker", "nobody at all"),
        ("figure", "--place", "nowhere"),
        ("figure", "--measure", "nothing"),
        ("affiliate", "--country", "nowhere"),
        ("export", "--speaker", "nobody at all"),
    ],
)
def test_nothing_found_is_1(arguments: tuple[str, ...], run: Run) -> None:
    """A miss writes nothing on stdout, one line on stderr, and the status is 1."""
    outcome = run(*arguments)
    assert (1, "", 1) == (outcome.status, outcome.out, outcome.err.count("\n"))


BAD = {
    "command": ("nosuch",),
    "option": ("member", "--nosuch"),
    "option of another command": ("figure", "--region", "Africa"),
    "region": ("member", "--region", "Mars"),
    "type": ("member", "--type", "planet"),
    "role": ("affiliate", "--role", "friend"),
    "status": ("affiliate", "--status", "asleep"),
    "unit": ("figure", "--unit", "parsecs"),
    "source": ("figure", "--source", "nobody-1999"),
    "since": ("timeline", "--since", "yesterday"),
    "until": ("timeline", "--until", "2015-13"),
    "as of": ("figure", "--as-of", "2015-02-30"),
    "joined": ("member", "--joined", "20"),
    "backwards interval": ("timeline", "--since", "2016/2015"),
    "format": ("member", "--format", "xml"),
    "field": ("member", "--fields", "nosuch"),
    "empty fields": ("member", "--fields", ""),
    "number": ("figure", "--min", "many"),
    "limit": ("member", "--limit", "0"),
    "limit in words": ("member", "--limit", "few"),
    "missing id": ("show",),
    "missing words": ("search",),
    "extra argument": ("schema", "now"),
    "missing value": ("member", "--region"),
    "missing pack": ("member", "--pack", "/no/such/folder"),
    "pack that is a file": ("member", "--pack", __file__),
    "punctuation": ("member", "?!…—***"),
    "10,000 characters": ("search", "x" * 10_000),
    "10,000 words": ("search", *["isis"] * 10_000),
}


@pytest.mark.parametrize("case", BAD)
@pytest.mark.parametrize("form", ["json", "table"])
def test_bad_usage_is_2(case: str, form: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bad argument writes nothing on stdout, one line on stderr, and the status is 2."""
    monkeypatch.setenv("ISISCLI_FORMAT", form)
    outcome = run(*BAD[case])
    assert (2, "", 1) == (outcome.status, outcome.out, outcome.err.count("\n"))
    assert outcome.err.startswith("isiscli: ")


def test_a_format_in_the_environment_that_is_none_is_2(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ISISCLI_FORMAT is checked as --format is."""
    monkeypatch.setenv("ISISCLI_FORMAT", "xml")
    outcome = run("member")
    assert (2, "", 1) == (outcome.status, outcome.out, outcome.err.count("\n"))


@pytest.mark.parametrize(
    ("case", "word"),
    [
        ("command", "nosuch"),
        ("region", "Africa"),
        ("unit", "people"),
        ("source", "wilson-center-2021"),
        ("role", "rival"),
        ("since", "2015-06"),
        ("field", "value.number"),
        ("format", "jsonl"),
        ("missing words", "export"),
        ("missing pack", "/no/such/folder"),
    ],
)
def test_the_line_says_what_could_be_used_instead(case: str, word: str, run: Run) -> None:
    """The message names the offender or lists what is accepted."""
    assert word in run(*BAD[case]).err
