"""Test what of a comparison is worked out for every fact, and what for those that settle it."""

import pytest

from isiscli.factcheck.compare.assertion import assert_reading
from isiscli.factcheck.compare.basis.comparison import Comparison
from isiscli.factcheck.compare.doubts import add_doubts
from isiscli.factcheck.compare.likely import list_likely
from isiscli.factcheck.compare.whole import compare
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.facts.scenes import Scenes
from isiscli.factcheck.judging import Judge
from isiscli.factcheck.rules.settling import can_settle

SENTENCES = (
    "ISIS lost Mosul in 2017.",
    "The Global Coalition was founded in September 2014 to defeat ISIS in Iraq and Syria.",
    "Boko Haram should never again have pledged allegiance to the Islamic State.",
    "Only the Taliban fought ISIS-K in Afghanistan, rather than the United States.",
    "Abu Bakr al-Baghdadi was killed by U.S. forces in Idlib before ISIS named a new leader.",
    "The first leader of ISIS in Somalia was wrong about all of his 100 fighters.",
)


def _compare_all(text: str, base: FactBase) -> list[tuple[Comparison, Comparison]]:
    """Return a sentence beside each likely fact, without and with what is in doubt."""
    reading = base.reader.read(text)
    candidates = base.find_candidates(reading)
    assertion = assert_reading(reading, None, (), base.weigh)
    scenes = Scenes(candidates)
    found = [
        compare(assertion, fact, scenes.find_scene(fact))
        for fact in list_likely(assertion, candidates, base.weigh)
    ]
    return [(one, add_doubts(assertion, one)) for one in found]


def _measure(comparison: Comparison) -> tuple[float, ...]:
    shares = (comparison.covered, comparison.worded, comparison.owned, comparison.mentioned)
    return (*shares, comparison.weight, comparison.spelled)


@pytest.mark.parametrize("text", SENTENCES)
def test_doubts_bar_a_verdict_and_change_no_share(base: FactBase, text: str) -> None:
    """What is added only for facts that settle a sentence weighs nothing and speaks for none."""
    pairs = _compare_all(text, base)
    added = [part for bare, full in pairs for part in full.parts if part not in bare.parts]
    assert {(part.state, part.weight) for part in added} <= {("missing", 0.0)}
    assert [_measure(bare) for bare, _ in pairs] == [_measure(full) for _, full in pairs]


@pytest.mark.parametrize("text", SENTENCES)
def test_parts_stand_in_order_with_the_doubts_among_them(base: FactBase, text: str) -> None:
    """What is shown of a comparison stands as in the sentence, and is all that was there before."""
    reading = base.reader.read(text)
    for bare, full in _compare_all(text, base):
        kept = iter(full.parts)
        assert all(part in kept for part in bare.parts)
        assert can_settle(reading, bare) >= can_settle(reading, full)


def test_few_facts_need_their_doubts(base: FactBase) -> None:
    """Of twelve facts that a sentence is compared with, at most two of twelve may settle it."""
    judge = Judge(FactBase(base.db))
    found = [one for text in SENTENCES for one in judge.compare(base.reader.read(text), None)]
    name = "isiscli.factcheck.compare.wording.replaced._list_filled"
    doubted = {one.fact.quotes[0].text for one in found if name in vars(one.fact)}
    assert len(found) == 12 * len(SENTENCES)
    assert 1 <= len(doubted) <= 2 * len(SENTENCES)
