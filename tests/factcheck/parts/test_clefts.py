"""Test which names a sentence says to be the very ones."""

import pytest

from isiscli.factcheck.parts.clefts import list_focused
from isiscli.factcheck.parts.reading import Reader

_FOCUSED = [
    ("It was Ayman al-Zawahiri who condemned the rebels.", "Ayman al-Zawahiri"),
    ("Aleppo was the city that ISIS presented as its capital.", "Aleppo"),
    ("The city presented as the capital of ISIS was Aleppo.", "Aleppo"),
    ("The assault was the work of the Taliban.", "Taliban"),
]
_PLAIN = [
    "Ayman al-Zawahiri condemned the rebels, who fled.",
    "It was in Aleppo, in the north, before the war.",
    "The Taliban were in Aleppo.",
    "Aleppo was the city of the rebels.",
]


@pytest.mark.parametrize(("text", "name"), _FOCUSED)
def test_a_name_that_is_singled_out_is_found(text: str, name: str, reader: Reader) -> None:
    """It is the one that a sentence says to be who did it, or what it was."""
    reading = reader.read(text)
    assert {text.index(name)} == list_focused(reading)


@pytest.mark.parametrize("text", _PLAIN)
def test_a_name_that_is_only_mentioned_is_not(text: str, reader: Reader) -> None:
    """Others may have done the same."""
    assert frozenset() == list_focused(reader.read(text))
