"""Tell which words of a text carry meaning."""

from collections.abc import Collection, Sequence

from isiscli.factcheck.parts.calendar import WEEKDAYS
from isiscli.factcheck.parts.words import Word

_QUANTIFIERS = frozenset(("few", "most", "many", "majority", "all"))
"""Light words that turn a claim round when they are exchanged."""


def _is_group(words: Sequence[Word], number: int) -> bool:
    """Tell whether a word only refers to a group that was named."""
    return (
        words[number].stem in ("group", "organ", "organis", "organiz")
        and number > 0
        and words[number - 1].folded in ("the", "that", "this")
        and (number + 1 == len(words) or words[number + 1].folded not in ("of", "which", "that"))
    )


def _is_helping(words: Sequence[Word], number: int) -> bool:
    """Tell whether a word only leads to what was not done: "did not manage to kill"."""
    behind = words[number + 1].folded if number + 1 < len(words) else ""
    return words[number].folded == "manage" and behind == "to"


def list_content(
    words: Sequence[Word], taken: Collection[int], telling: Collection[int]
) -> list[int]:
    """Return the numbers of the words that carry meaning and are not taken.

    Those that are `telling` do though they are light.
    """
    return [
        number
        for number, word in enumerate(words)
        if number not in taken
        and word.folded.isalpha()
        and (not word.is_light or word.folded in _QUANTIFIERS or number in telling)
        and not _is_group(words, number)
        and not _is_helping(words, number)
        and not (word.is_capital and word.folded in WEEKDAYS)
    ]
