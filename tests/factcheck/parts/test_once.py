"""Test that what follows from one thing alone is worked out once."""

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

asked: list[str] = []


@once
def _count_words(reading: Reading) -> int:
    asked.append(reading.text)
    return len(reading.words)


@once
def _count_letters(reading: Reading) -> int:
    return len(reading.text)


def test_a_text_is_looked_at_once_and_each_function_has_its_own_answer(base: FactBase) -> None:
    """Asked again, what it returned is returned; another function's answer is another."""
    reading = base.reader.read("Four words are here.")
    asked.clear()
    assert [4, 20, 4] == [_count_words(reading), _count_letters(reading), _count_words(reading)]
    assert ["Four words are here."] == asked


def test_a_text_that_was_changed_is_looked_at_again(base: FactBase) -> None:
    """What was worked out of one text is never that of another made from it."""
    reading = base.reader.read("Two words.")
    asked.clear()
    assert 2 == _count_words(reading)
    assert 1 == _count_words(reading._replace(words=reading.words[:1]))
