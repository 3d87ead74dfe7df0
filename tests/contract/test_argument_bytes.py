"""Arguments of any bytes are data."""

import pytest

from conftest import Run

CONTROLS = "a\x01b\x1b[31mred\x1b[0m\x07\nnext\rline\x85\u202e\u2028"
INVALID = "\udcff\udcfe"
"""What Python makes of the bytes FF FE, which are not UTF-8."""

PLACES = {
    "query": ("member", "{}"),
    "mixed query": ("member", "France{}"),
    "id": ("show", "{}"),
    "command": ("{}",),
    "option": ("member", "--{}"),
    "region": ("member", "--region", "{}"),
    "speaker": ("member", "--speaker", "{}"),
    "country": ("affiliate", "--country", "{}"),
    "place": ("timeline", "--place", "{}"),
    "measure": ("figure", "--measure", "{}"),
    "unit": ("figure", "--unit", "{}"),
    "source": ("figure", "--source", "{}"),
    "about": ("figure", "--about", "{}"),
    "date": ("timeline", "--since", "{}"),
    "number": ("figure", "--min", "{}"),
    "format": ("member", "--format", "{}"),
    "fields": ("member", "--fields", "{}"),
    "pack": ("member", "--pack", "/no/such/{}"),
}


@pytest.mark.parametrize("place", PLACES)
def test_control_characters_are_shown_and_not_obeyed(place: str, run: Run) -> None:
    """Wherever control characters are given, stderr is one line in which none is left."""
    outcome = run(*(part.format(CONTROLS) for part in PLACES[place]))
    assert ("", True) == (outcome.out, outcome.status in (1, 2))
    assert outcome.err.endswith("\n")
    assert outcome.err[:-1].isprintable()


@pytest.mark.parametrize("place", PLACES)
def test_bytes_that_are_no_text_are_one_line(place: str, spawn: Run) -> None:
    """Wherever bytes are given that are not UTF-8, stderr is one line and no traceback."""
    outcome = spawn(*(part.format(INVALID) for part in PLACES[place]))
    assert ("", 1) == (outcome.out, outcome.err.count("\n"))
    assert outcome.status in (1, 2)
    assert "Traceback" not in outcome.err


def test_a_name_with_an_accent_is_found_in_the_c_locale(spawn: Run) -> None:
    """A query in UTF-8 is understood where Python decodes arguments as ASCII."""
    c_locale = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    outcome = spawn("member", "Türkiye", "--fields", "id", **c_locale)
    assert (0, "member/turkey\n") == (outcome.status, outcome.out)


@pytest.mark.parametrize("size", [1_001, 10_000, 100_000])
def test_a_query_that_is_too_long_says_how_long_it_may_be(size: int, run: Run) -> None:
    """The message tells how many characters came and how many are read, not the query."""
    err = run("search", "x" * size).err
    assert f"{size:,}" in err
    assert 200 > len(err)


@pytest.mark.parametrize(
    "query",
    ["OR", "AND", "NOT", "NEAR", 'isis"', "isis*", "(isis", "name:isis", "isis AND", "^isis", "--"],
)
def test_the_words_of_a_query_are_no_query_language(query: str, run: Run) -> None:
    """What full-text search would read as an operator is words or punctuation.

    There is a line at most on what the words were read as, and one on how much is shown.
    """
    outcome = run("search", "--json", "--", query)
    assert outcome.status in (0, 1, 2)
    assert outcome.err.count("\n") <= 2


@pytest.mark.parametrize("query", ["...", "!?", "*", '"', "'", "—", "()", "%_", "🙂", "\u0301"])
def test_a_query_of_punctuation_alone_is_refused(query: str, run: Run) -> None:
    """Without a letter or digit there is nothing to look for: 2, and the reason."""
    outcome = run("search", query)
    assert (2, "", True) == (outcome.status, outcome.out, "no letter and no digit" in outcome.err)
