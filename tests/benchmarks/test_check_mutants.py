"""Test the sentences of which one slot is changed."""

from collections import defaultdict
from pathlib import Path

import pytest

from check_mutants import Judged, build_roster, judge_mutants
from factcheck.bundled import open_bundled
from isiscli.factcheck import FactBase
from slots import mutate_slots

_HELD = "Antony Blinken said in June 2021 that the SDF held 10,000 ISIS fighters in Syria."
_PEAK = "At its peak in 2014, ISIS controlled more than 100,000 square kilometers."
_PRESSED = "The Taliban has been pressing ISIS-Khorasan on the ground in Afghanistan."


@pytest.fixture(scope="module")
def base(shared_cache: Path) -> FactBase:
    """Return the facts of the bundled base."""
    return open_bundled(shared_cache)


def _list_changed(text: str, base: FactBase) -> dict[str, list[str]]:
    found = defaultdict(list)
    for kind, changed in mutate_slots(base.reader.read(text), build_roster(base)):
        found[kind].append(changed)
    return found


def test_each_kind_of_change_changes_one_slot(base: FactBase) -> None:
    """A number grows, a year is the one before, a saying is denied, a date is one before."""
    changed = _list_changed(_HELD, base)
    assert [_HELD.replace("10,000", "14,002")] == changed["number"]
    assert [_HELD.replace("2021", "2020")] == changed["year"]
    assert [_HELD.replace("said", "never said")] == changed["never said"]
    assert [_HELD.replace("in June", "before June")] == changed["before"]
    assert {"speaker", "country", "narrower", "group", "denied"} <= changed.keys()


def test_doer_and_target_change_places(base: FactBase) -> None:
    """Both names are in the changed sentence, each where the other was."""
    swapped = "The ISIS-Khorasan has been pressing Taliban on the ground in Afghanistan."
    assert [swapped] == _list_changed(_PRESSED, base)["swap"]


def test_the_changes_are_the_same_every_time(base: FactBase) -> None:
    """What is put in is chosen by a hash of the sentence."""
    assert _list_changed(_HELD, base) == _list_changed(_HELD, base)


def test_only_what_is_confirmed_unchanged_is_judged(base: FactBase) -> None:
    """A sentence that nothing confirms says nothing about what its changes are worth."""
    judged: list[Judged] = list(judge_mutants([_PEAK, "Some clouds have held rain."], base))
    assert {_PEAK} == {one.origin for one in judged}
