"""Test which words only say who says it."""

import pytest

from isiscli.factcheck.parts.reading import Reader

VOICED = [
    ("The group is growing, the communiqué said.", ["the communiqué said"]),
    (
        "The group grew in the north, as Blinken told ministers in Rome.",
        ["as Blinken told ministers in Rome"],
    ),
    ("The group is growing again, said Blinken.", [", said Blinken."]),
    ("The group is growing, according to officials.", ["according to officials"]),
    ("According to the report, ISIS lost Mosul in 2017.", ["According to the report"]),
    ("Blinken told ministers that the fight goes on.", ["Blinken told ministers that"]),
    ("ISIS, officials said, has lost all of its land.", ["officials said"]),
    ("ISIS, said Blinken in Rome, has lost all of its land.", ["said Blinken in Rome"]),
    ("They pledged more money in their Rome communiqué.", ["in their Rome communiqué"]),
    ("Blinken said ISIS has lost all of its land.", ["Blinken said"]),
    ('"The group is growing again," said Blinken.', ["said Blinken"]),
    ('"The group is growing again," said Blinken in Paris.', []),
    ("It was Blinken who said ISIS has lost its land.", []),
    ("Officials said ISIS has lost all of its land.", []),
    ("Blinken said so in Rome, and left for Brussels.", []),
    ("Rain fell in the valley, said the old wooden wheel.", []),
    ("He said that.", []),
    ("Rome fell, officials said.", []),
    (
        "Rain fell, as the old and the young and all of the other men of the town of Rome said.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "voices"), VOICED)
def test_who_says_it_is_no_part_of_what_is_said(
    reader: Reader, text: str, voices: list[str]
) -> None:
    """A name or a word for a source is in it, it is short, and it leaves a sentence."""
    reading = reader.read(text)
    assert voices == [text[start:end] for start, end in reading.voices]


def test_a_part_of_a_text_is_voiced_within_such_words(reader: Reader) -> None:
    """What reaches out of them is said, not saying."""
    text = "The group is growing, the communiqué said."
    reading = reader.read(text)
    start = text.index("communiqué")
    assert reading.is_voiced(start, start + len("communiqué"))
    assert not reading.is_voiced(start - 10, start + 10)
    assert not reading.is_voiced(0, 9)


@pytest.mark.parametrize(
    ("text", "is_spoken"),
    [
        ("The communiqué said that the group grows fast.", True),
        ("Officials denied it.", True),
        ("In the view of some the group grows.", True),
        ("The group grows.", False),
    ],
)
def test_a_text_in_which_something_is_said_is_spoken(
    reader: Reader, text: str, is_spoken: bool
) -> None:
    """Words that say, voices and views make it so."""
    assert is_spoken is reader.read(text).is_spoken
