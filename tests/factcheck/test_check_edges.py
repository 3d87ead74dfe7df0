"""What is judged, and left alone, at the edges of the rules."""

from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import write_figure
from factcheck.conftest import Check
from isiscli.factcheck import FactBase, check_draft
from isiscli.factcheck.compare.numbers.amounts import compare_amounts
from isiscli.factcheck.rules.posts.posts import check_posts
from isiscli.store.open import Store

WRONG = [
    ("Raqqa was declared liberated on 17 November 2017.", "17 November 2017", "17 October 2017"),
    ("The IMU's close links to al-Qaeda and the Taliban went back to 1975.", "1975", "the 1990s"),
    (
        "Clashes between Sahraoui's forces and al-Qaeda groups erupted in southern Chad in June "
        "2015.",
        "southern Chad",
        "Mali",
    ),
]

LEFT = [
    "Abu Bakr al-Baghdadi was removed, the State Department said in October 2018.",
    "Since May 2018, the ministers of the Global Coalition met in Rome.",
    "The SDF lost over 11,000 fighters, ministers in Berlin said.",
    "The Americas supply more than three members of the coalition.",
    "Germany is a member of the Coalition with 12 frigates.",
    "They said: “Not one of its branches has given up all of its allegiance to ISIS.”",
    "Lina Khatib, head of the program at Chatham House, RAND and Georgetown, spoke.",
]


@pytest.mark.parametrize(("text", "token", "sourced"), WRONG)
def test_the_nearest_of_what_a_source_has_is_told(
    text: str, token: str, sourced: str, check: Check
) -> None:
    """A decade stands against a year, and a place against a part of another."""
    (finding,) = check(text).findings
    assert ("contradicted", token, sourced) == (finding.verdict, finding.text, finding.expected)


@pytest.mark.parametrize("text", LEFT)
def test_what_is_in_doubt_is_not_contradicted(text: str, check: Check) -> None:
    """The day or the place of the saying, a hedge, or more words than a slip has leave a doubt."""
    assert "contradicted" not in [finding.verdict for finding in check(text).findings]


def test_a_person_without_a_record_has_no_post(base: FactBase) -> None:
    """Of whom no record is, nothing can be said."""
    reading = base.reader.read("Khalifa Hifter, the spokesman, spoke.")
    (person,) = reading.names
    unknown = reading._replace(names=[person._replace(keys=frozenset({"person/nobody"}))])
    assert check_posts(reading, base).faults
    assert [] == list(check_posts(unknown, base).faults)


def test_a_person_whose_record_names_no_body_is_of_any(
    make_pack: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a record does not say where a post is held, no place of it is wrong."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(tmp_path / "cache"))
    person = """
[[person]]
id = "person/ada-pier"
name = "Ada Pier"
statement = "Ada Pier is a director."
date = "2020-03"
quotes = [{ text = "Ada Pier, a director", source = "gazette-2020", speaker = "A", paragraph = 1 }]
"""
    store = Store([make_pack(figures_toml=write_figure(), people_toml=person)])
    checked = check_draft(
        "Ada Pier, the director of Chatham House, spoke.", FactBase(store.db), markdown=True
    )
    store.close()
    assert ["unverified"] == [finding.verdict for finding in checked.findings]


def test_a_number_counts_the_noun_before_it_whatever_number_comes_first(base: FactBase) -> None:
    """Of two numbers without a noun after them, what the first can count is not for the second."""
    fact = base.find_by_id("figure/isis-fighters-remaining-in-iraq-and-syria-2017")
    reading = base.reader.read("Of 7, the fighters who remain run from 16,000 to 20,000.")
    assert fact
    states = [part.state for part in compare_amounts(reading, fact)]
    assert ["missing", "differs"] == states


def test_each_wrong_number_of_members_is_found_at_once(check: Check) -> None:
    """Nobody should need a second check to learn of what the first has seen."""
    text = "The Coalition counted 81 members: 76 countries and six international organisations."
    found = [(one.text, one.expected) for one in check(text).findings]
    assert [("81", "83"), ("76", "78"), ("six", "five")] == found
