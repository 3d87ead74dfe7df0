"""Test which parts a text is read into."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isiscli.factcheck.parts.reading import Reader, Reading


def _words(reading: Reading, numbers: object) -> str:
    assert isinstance(numbers, list | frozenset)
    return " ".join(reading.words[number].text for number in sorted(numbers))


CONTENT = [
    ("The fighters of ISIS left Raqqa in June 2017.", "fighters left"),
    ("More than 11,000 fighters were killed.", "fighters killed"),
    ("The group has not pledged allegiance.", "pledged allegiance"),
    ("Few of the group of men left the north, officials said.", "Few group men left"),
    ("That organization left.", "left"),
    ("A group left.", "group left"),
    ("They left the group.", "left"),
    ("They were accused of murder.", "murder"),
    ("The 5 km road", "road"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "content"), CONTENT)
def test_the_words_with_a_meaning_are_the_content(reader: Reader, text: str, content: str) -> None:
    """Names, dates, quantities, negations, voices, directions and light words are none of it."""
    reading = reader.read(text)
    assert content == _words(reading, reading.content)


@pytest.mark.parametrize(
    ("text", "directions"),
    [("the north and southeastern parts", "north southeastern"), ("in North Macedonia", "")],
)
def test_directions_are_apart_unless_they_belong_to_a_name(
    reader: Reader, text: str, directions: str
) -> None:
    """They are compared by a rule of their own."""
    reading = reader.read(text)
    assert directions == _words(reading, reading.directions)


def test_a_sentence_is_read_into_all_its_parts(reader: Reader) -> None:
    """Each part has its place in the text."""
    text = "In June 2021, Blinken said that ISIS no longer holds 110,000 square kilometers."
    reading = reader.read(text)
    assert text == reading.text
    assert ["June 2021"] == [text[m.start : m.end] for m in reading.moments]
    assert ["110,000 square kilometers"] == [amount.text for amount in reading.amounts]
    assert ["Blinken", "ISIS"] == [name.text for name in reading.names]
    assert "holds" == _words(reading, reading.content)
    assert "holds" in _words(reading, reading.negated)
    assert 1 == len(reading.denials)
    assert reading.is_spoken
    assert reading.labels


def test_a_text_is_read_once(reader: Reader) -> None:
    """Texts that come again are kept as they were read."""
    assert reader.read("ISIS left Raqqa.") is reader.read("ISIS left Raqqa.")


PIECES = st.lists(
    st.sampled_from(
        "ISIS is Iraq Iraqi U.S. al- bin 2014 June May 5 11,000 $5m percent km² not no longer more "
        "than one a week of the north said that officials , . ; — “ ” ’s ’ group IS who which and "
        "Resolution mid- late spring Q1 non- stop leaving \x00 \ud800 ﾞ İ ǅ 9999999999999".split(" ")
    ),
    max_size=25,
).flatmap(lambda words: st.sampled_from([" ", ""]).map(lambda gap: gap.join(words)))


@settings(max_examples=300)
@given(text=PIECES | st.text(max_size=60))
def test_any_text_is_read_with_its_parts_in_their_places(reader: Reader, text: str) -> None:
    """Spans lie within the text and in order, numbers are those of words."""
    reading = reader.read(text)
    for parts in (reading.words, reading.moments, reading.amounts, reading.names):
        at = 0
        for part in parts:
            assert at <= part.start < part.end <= len(text)
            at = part.start
    for name in reading.names:
        assert name.text == text[name.start : name.end]
    for amount in reading.amounts:
        assert 0 <= amount.opening <= amount.start
    for start, end in reading.voices:
        assert 0 <= start < end <= len(text)
    numbers = {*reading.content, *reading.negated, *reading.labels, *reading.directions}
    assert numbers <= set(range(len(reading.words)))
    for denial in reading.denials:
        assert 0 <= denial.first < denial.stop <= len(reading.words)
        assert set(denial.reach) <= set(range(len(reading.words)))
    assert list(reading.content) == sorted(set(reading.content))
    assert numbers.isdisjoint(set(reading.content) & set(reading.directions))
