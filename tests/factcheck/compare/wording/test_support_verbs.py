"""Test which verbs a fact need not have, because the noun behind them says what is done."""

import pytest

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.judging import Judge
from isiscli.factcheck.lexicon import frequent, grammar


def _list_words(text: str, record: str, base: FactBase) -> set[str]:
    """Return the words by which a sentence is compared with a record."""
    found = Judge(base).compare(base.reader.read(text), None)
    (first, *_) = [one for one in found if one.fact.record.id == record]
    return {part.said for part in first.parts if part.sort == "word"}


@pytest.mark.parametrize("verb", ["conducted", "delivered", "issued"])
def test_a_support_verb_is_left_out_before_the_noun_that_it_needs(
    verb: str, base: FactBase
) -> None:
    """Who “conducted a briefing” briefed somebody, so that the fact need not have the verb."""
    text = f"The State Department {verb} a briefing on the fight against ISIS on June 25, 2021."
    words = _list_words(text, "event/state-department-briefing-june-2021", base)
    assert "briefing" in words
    assert verb not in words


def test_a_support_verb_counts_where_a_fact_has_no_noun_behind_it(base: FactBase) -> None:
    """Who “conducted a survey” did something of which no briefing tells."""
    text = "For journalists, the State Department conducted a survey on June 25, 2021."
    words = _list_words(text, "event/state-department-briefing-june-2021", base)
    assert "conducted" in words


def test_no_support_verb_tells_that_something_goes_on_or_ends() -> None:
    """Those tell more than the noun behind them: “remain under its rule”, “kept its hold”."""
    telling = {"remain", "remains", "remained", "kept", "keep", "ended", "end", "ceased", "failed"}
    assert frequent().support.isdisjoint(telling | grammar().staying)


def test_a_support_verb_is_no_light_word() -> None:
    """A light word is never compared, so that to list it again would do nothing."""
    assert frequent().support.isdisjoint(frequent().light)
