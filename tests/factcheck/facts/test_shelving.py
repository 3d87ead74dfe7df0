"""Test that facts that were kept are those that are built."""

import pytest

from isiscli.factcheck import check_draft
from isiscli.factcheck.facts import fact_base
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.facts.shelving import read_facts, write_facts

from .conftest import BuildFacts

IDS = (
    "affiliate/boko-haram",
    "person/antony-blinken",
    "figure/sdf-killed",
    "figure/coalition-member-nations-2021",
)
TEXT = (
    "Boko Haram pledged allegiance to al-Qaeda. The SDF lost 11,000 fighters. "
    "“ISIS no longer holds any country.” The Coalition has 78 nations."
)


def _spell(part: object) -> object:
    """Return a part of a fact in which lists are tuples, with each of its types."""
    if isinstance(part, dict):
        return {_spell(key): _spell(value) for key, value in part.items()}
    if isinstance(part, list | tuple):
        return tuple(map(_spell, part))
    return (type(part), part)


@pytest.mark.parametrize("record_id", IDS)
def test_facts_are_read_as_they_were_written(
    base: FactBase, build_facts: BuildFacts, record_id: str
) -> None:
    """Each field of each fact is the same, in value and in type."""
    facts = build_facts(record_id)
    read = read_facts(write_facts(facts, base.weigh), facts[0].record)
    assert _spell(facts) == _spell(read)


def test_facts_of_another_record_are_none(base: FactBase, build_facts: BuildFacts) -> None:
    """What was written of one record is not read as that of another, nor is any other text."""
    written = write_facts(build_facts(IDS[2]), base.weigh)
    record = build_facts(IDS[3])[0].record
    assert read_facts(written, record) is None
    assert read_facts(b"\x92\xa1a", record) is None


def test_kept_facts_judge_as_built_ones(base: FactBase) -> None:
    """A draft has the same findings with an empty shelf, a full one, one of noise, and none."""
    shelved: dict[int, bytes] = {}
    found = check_draft(TEXT, FactBase(base.db), markdown=True)
    assert found == check_draft(TEXT, FactBase(base.db, shelved), markdown=True)
    kept = dict(shelved)
    assert kept
    assert found == check_draft(TEXT, FactBase(base.db, shelved), markdown=True)
    assert kept == shelved
    shelved.update(dict.fromkeys(shelved, b"\x92\xa1a\x90"))
    assert found == check_draft(TEXT, FactBase(base.db, shelved), markdown=True)
    assert kept == shelved


def test_no_more_than_so_many_are_kept(base: FactBase, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept stays small, however many records there are."""
    monkeypatch.setattr(fact_base, "_MOST_SHELVED", 5)
    shelved: dict[int, bytes] = {}
    check_draft(TEXT, FactBase(base.db, shelved), markdown=True)
    assert 5 == len(shelved)
