"""The roster of the Global Coalition is complete."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from conftest import Run
from isiscli.folding import squeeze
from isiscli.model import Member
from isiscli.pack.read import Entry
from isiscli.store.parts import PARTS

REGIONS = {
    "Africa": 16,
    "Americas": 3,
    "Asia Pacific": 10,
    "Europe": 39,
    "Middle East": 10,
    "Institutions": 5,
}


def test_there_are_78_nations_and_5_institutions(entries: list[Entry]) -> None:
    """The fact sheet says 83 members, 78 nations, 5 institutions."""
    types = Counter(e.record.type for e in entries if isinstance(e.record, Member))
    assert {"nation": 78, "institution": 5} == types


def test_every_region_has_the_members_that_the_fact_sheet_lists(entries: list[Entry]) -> None:
    """Counted in the fact sheet by hand."""
    assert REGIONS == Counter(e.record.region for e in entries if isinstance(e.record, Member))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("UK", "United Kingdom"),
        ("u.k.", "United Kingdom"),
        ("Türkiye", "Turkey"),
        ("Turkiye", "Turkey"),
        ("Czechia", "Czech Republic"),
        ("UAE", "United Arab Emirates"),
        ("DRC", "Democratic Republic of Congo"),
        ("ROK", "South Korea"),
        ("bosnia", "Bosnia and Herzegovina"),
        ("Bosnia-Herzegovina", "Bosnia and Herzegovina"),
        ("USA", "United States"),
        ("European Union", "EU"),
        ("cen sad", "CEN-SAD"),
        ("Niger", "Niger"),
        ("Guinea", "Guinea"),
        ("s korea", "South Korea"),
        ("N. Macedonia", "North Macedonia"),
        ("Holland", "Netherlands"),
        ("Britain", "United Kingdom"),
        ("America", "United States"),
        ("Zaire", "Democratic Republic of Congo"),
        ("Abyssinia", "Ethiopia"),
        ("Formosa", "Taiwan"),
        ("Deutschland", "Germany"),
        ("deutchland", "Germany"),
        ("DEU", "Germany"),
        ("España", "Spain"),
        ("Espana", "Spain"),
        ("Suomi", "Finland"),
        ("Polska", "Poland"),
        ("Nederland", "Netherlands"),
        ("België", "Belgium"),
        ("Ελλάδα", "Greece"),
        ("Hrvatska", "Croatia"),
        ("Misr", "Egypt"),
        ("Maroc", "Morocco"),
        ("Pilipinas", "Philippines"),
    ],
)
def test_a_member_answers_to_its_usual_names(typed: str, name: str, run: Run) -> None:
    """Exactly one member answers, and it is the right one."""
    assert [name] == [record["name"] for record in run("member", typed, "--json").json]


@pytest.mark.parametrize(
    "typed",
    "Rossiya; Schweiz; Suisse; Brasil; México; Bharat; Zhongguo; Algérie; N. Korea; Corée du Nord; "
    "Guiné-Bissau; Guinea Ecuatorial; République du Congo; República Dominicana; Südafrika; "
    "Hayastan; Azərbaycan; Suriyah; Vaticano; Россия; 中国".split("; "),
)
def test_a_country_by_its_own_name_is_no_member_where_it_is_none(typed: str, run: Run) -> None:
    """The answer is the same as for its English name: not on the list, and whose list it is."""
    outcome = run("member", typed)
    assert (1, "") == (outcome.status, outcome.out)
    assert "is not among the 83 members" in outcome.err


def test_four_members_are_reported_as_new(run: Run) -> None:
    """The fact sheet names the four partners added since the last ministerial."""
    new = {r["name"] for r in run("member", "--joined", "2021", "--json").json}
    four = {"Central African Republic", "Democratic Republic of Congo", "Mauritania", "Yemen"}
    assert four == new


def list_parts() -> list[tuple[str, str]]:
    """Return each part with the member that it lies in."""
    parts = tomllib.loads(Path(PARTS).read_text(encoding="utf-8"))["parts"]
    return [(part, whole) for whole, listed in parts.items() for part in listed]


def test_a_part_lies_in_one_member_and_bears_the_name_of_none(entries: list[Entry]) -> None:
    """A part that a member or another part shares its name with would be a guess."""
    members = {e.record.id: e.record for e in entries if isinstance(e.record, Member)}
    parts = list_parts()
    names = {squeeze(name) for m in members.values() for name in (m.name, *m.aliases)}
    keys = [squeeze(part) for part, _ in parts]
    assert set() == {whole for _, whole in parts} - {i.removeprefix("member/") for i in members}
    assert set() == names & set(keys)
    assert [] == [key for key, count in Counter(keys).items() if count > 1]


def test_no_part_is_found_as_a_member(run: Run) -> None:
    """Each is a miss, whatever its name is near to, and is said to lie in the member."""
    outcomes = [(part, run("member", part)) for part, _ in list_parts()]
    wrong = [
        part
        for part, outcome in outcomes
        if (1, "") != outcome[:2] or "which is a member" not in outcome.err
    ]
    assert [] == wrong
