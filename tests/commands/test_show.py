"""`show` finds one record, however it is called."""

import pytest

from conftest import SAMPLE, Run

PACK = ("--pack", str(SAMPLE))
TRUCE = ["event/fish-truce", "affiliate/harbour-cats"]


@pytest.mark.parametrize(
    "words",
    [
        ("event/fish-truce",),
        ("EVENT/FISH-TRUCE",),
        ("fish-truce",),
        ("A truce over fish",),
        ("a", "truce", "over", "fish"),
    ],
)
def test_a_record_is_found_by_id_by_bare_id_and_by_name(words: tuple[str, ...], run: Run) -> None:
    """The record comes first, then what it is about."""
    assert TRUCE == run("show", *words, *PACK, "--fields", "id").out.splitlines()


@pytest.mark.parametrize("name", ["gulls of the pier", "Gulls-of-the-Pier", "pier-gulls"])
def test_a_record_is_found_by_its_other_names(name: str, run: Run) -> None:
    """An alias is a name, in any spelling."""
    assert "affiliate/pier-gulls" == run("show", name, *PACK, "--json").json[0]["id"]


@pytest.mark.parametrize("name", ["gulls", "%", "", "fish_truce"])
def test_less_than_a_whole_name_is_nothing(name: str, run: Run) -> None:
    """Neither a part of a name nor a pattern stands for a record."""
    outcome = run("show", name, *PACK)
    assert (1, "", 1) == (outcome.status, outcome.out, outcome.err.count("\n"))


@pytest.mark.parametrize("form", ["table", "markdown"])
def test_people_see_what_is_about_a_record(form: str, run: Run) -> None:
    """A profile has the quotes of the records that are about it."""
    assert "nobody fought" in run("show", "harbour", "cats", *PACK, "--format", form).out
