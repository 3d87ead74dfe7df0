"""Tell which words single out one thing."""

from collections.abc import Sequence

_SUPERLATIVES = frozenset("last first only main chief top most majority best worst biggest".split())
_SHORTEST = 6
"""Letters of a word that singles out one thing by its end, at least: "latest"."""


def is_superlative(word: str) -> bool:
    """Tell whether a word, in lower case, singles out one thing: "the last stronghold"."""
    return word in _SUPERLATIVES or (word.endswith("est") and len(word) >= _SHORTEST)


def is_most(behind: Sequence[str]) -> bool:
    """Tell whether what is denied is that anything is more so: "nowhere were they deeper"."""
    for before, word, after in zip(("", *behind), behind, (*behind[1:], ""), strict=False):
        is_even = "or" in (before, after)
        if (word in ("more", "less") and not is_even) or (word.endswith("er") and after == "than"):
            return True
        if word == "as" and after != "well":
            return True
    return False
