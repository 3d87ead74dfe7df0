"""Test which words are too frequent to tell much."""

from isiscli.factcheck.lexicon import frequent
from isiscli.folding import STOP_WORDS


def test_words_that_say_nothing_are_light() -> None:
    """Lacking them costs nothing, as lacking the stop words of a search does."""
    light = frequent().light
    assert {"also", "said", "although", "recently", "ve"} <= light
    assert light > STOP_WORDS
    assert light.isdisjoint(("pledge", "city", "affiliate", "leader", "few"))


def test_words_of_every_text_are_common() -> None:
    """They are no names and no terms."""
    common = frequent().common
    assert {"appear", "week", "important", "place"} <= common
    assert common.isdisjoint(("coalition", "fighter", "province", "pledge"))


def test_the_frequent_words_are_read_once() -> None:
    """A second call has what the first read."""
    assert frequent() is frequent()
