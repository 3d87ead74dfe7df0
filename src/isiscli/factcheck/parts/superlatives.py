"""Tell which words single out one thing."""

_SUPERLATIVES = frozenset("last first only main chief top most majority best worst biggest".split())
_SHORTEST = 6
"""Letters of a word that singles out one thing by its end, at least: "latest"."""


def is_superlative(word: str) -> bool:
    """Tell whether a word, in lower case, singles out one thing: "the last stronghold"."""
    return word in _SUPERLATIVES or (word.endswith("est") and len(word) >= _SHORTEST)
