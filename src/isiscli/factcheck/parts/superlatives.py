"""Tell which words single out one thing, or deny that anything is more so."""

from collections.abc import Sequence

_SUPERLATIVES = frozenset("last first only main chief top most majority best worst biggest".split())
_NO_MORE = frozenset(("rather", "other"))
"""Words before "than" that compare nothing."""

_LIKENING = frozenset(("as", "so"))
_LIKENED = 4
"""Words back from an "as" within which another one or a "so" stands: "as deeply rooted as"."""


_SHORTEST = 6
"""Letters of a word that singles out one thing by its end, at least: "latest"."""


def is_superlative(word: str) -> bool:
    """Tell whether a word, in lower case, singles out one thing: "the last stronghold"."""
    return word in _SUPERLATIVES or (word.endswith("est") and len(word) >= _SHORTEST)


def _is_as_much(behind: Sequence[str]) -> bool:
    """Tell whether words liken one thing to another: "so deep as here", but not "as well as"."""
    return any(
        word == "as"
        and behind[at - 1] != "well"
        and not _LIKENING.isdisjoint(behind[max(0, at - _LIKENED) : max(0, at - 1)])
        for at, word in enumerate(behind)
    )


def is_most(behind: Sequence[str]) -> bool:
    """Tell whether what is denied is that anything is more so: "nowhere were they deeper"."""
    for before, word, after in zip(("", *behind), behind, (*behind[1:], ""), strict=False):
        is_even = "or" in (before, after)
        is_more = word.endswith("er") and word not in _NO_MORE and after == "than"
        if (word in ("more", "less") and not is_even) or is_more:
            return True
    return _is_as_much(behind)
