"""Test how the words of a text are labelled."""

import pytest

from isiscli.factcheck.parts.tagging import tag_words
from isiscli.factcheck.parts.words import split_text


def test_labels_stand_on_all_words_of_a_phrase() -> None:
    """A word has the labels of each phrase that it is a part of."""
    labels = tag_words(split_text("They hold talks on it")).labels
    phrase = labels[1] & labels[2] & labels[3]
    assert phrase
    assert phrase < labels[2]
    assert 4 not in labels


@pytest.mark.parametrize(
    ("text", "is_spoken", "saying"),
    [
        ("They announced it", True, ""),
        ("They accused it of theft", True, "accused"),
        ("They accused it", True, ""),
        ("They point the finger at it", True, "point the finger at"),
        ("They left it", False, ""),
    ],
)
def test_words_that_only_say_something_are_known(text: str, is_spoken: bool, saying: str) -> None:
    """Who accuses somebody says it; what is claimed is what they are accused of."""
    words = split_text(text)
    tagged = tag_words(words)
    assert is_spoken is tagged.is_spoken
    assert saying.split() == [words[number].text for number in sorted(tagged.saying)]
