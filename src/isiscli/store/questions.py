"""Tell from the words of a question what kind of record answers it."""

_NUMBERS = frozenset(
    "age amount count duration headcount number percent percentage proportion share size strength "
    "tally toll total".split()
)
_MEASURED = frozenset("big far few large long many much old young".split())


def find_asked_kind(text: str) -> str | None:
    """Return the kind that answers a question for a number or a date, None for any other."""
    words = text.lower().split()
    how = any(a == "how" and b in _MEASURED for a, b in zip(words, words[1:], strict=False))
    if how or not _NUMBERS.isdisjoint(words):
        return "figure"
    return "event" if "when" in words else None
