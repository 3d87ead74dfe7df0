"""Test that what follows from one thing alone is worked out once."""

import gc

from isiscli.factcheck.compare.doing.owners import list_owned
from isiscli.factcheck.compare.doing.sides import list_sides
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.frames import read_frames
from isiscli.factcheck.parts.moods import list_finite
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


def test_what_was_worked_out_of_a_text_is_freed_with_it(base: FactBase) -> None:
    """No part holds the text that holds it, as a check runs without looking for such circles."""
    text = "Al-Shabaab's men were killed by the Taliban."
    gc.disable()
    try:
        for work_out in (read_frames, list_finite, list_owned, list_sides):
            work_out(base.reader.read(text))
        base.reader.read.cache_clear()
        kept = [one for one in gc.get_objects() if isinstance(one, Reading) and one.text == text]
    finally:
        gc.enable()
    assert [] == kept
