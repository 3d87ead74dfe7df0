"""Find the verb and the subject of a clause by its words alone, before it is read."""

import re

_VERBAL = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|can|will|would|may|might|must|should|could|"
    r"want|wants|plan|plans|hope|hopes|intend|intends|expect|expects|aim|aims|need|needs|"
    r"said|says|told|took|made|met|held|led|left|lost|won|fell|rose|grew|gave|went|came|became|began|"
    r"fought|sent|set|put|kept|found|swore|broke|split|spoke|drew|drove|fled|hit|struck|[a-z]+ed)\b"
)
"""What tells a clause from a part of a list: a verb that takes no reading to be known."""

RELATIVE = re.compile(r"(?:which|who|that)\s")
"""What begins a clause whose subject stands before it."""

_PRESENT = re.compile(r"[a-z]+[^s]s\s")
"""A verb right behind an aside: "sees"."""

_LONGEST_SUBJECT = 6
"""Words of a subject that stands for those of the clauses behind, at most."""


def has_verb(text: str) -> bool:
    """Tell whether a piece of a sentence has a verb in it that is easily known for one."""
    return _VERBAL.search(text) is not None


def starts_with_verb(text: str, start: int, end: int) -> bool:
    """Tell whether a clause begins with a verb, so that its subject stands in another."""
    return _VERBAL.match(text, start, end) is not None


def lacks_subject(text: str) -> bool:
    """Tell whether a piece of a sentence has its subject in another: "has trained", "who led"."""
    return _VERBAL.match(text) is not None or RELATIVE.match(text) is not None


def is_told(text: str) -> bool:
    """Tell whether what follows an aside has a verb, which may be any right behind it."""
    return has_verb(text) or _PRESENT.match(text) is not None


def find_subject(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the subject of a clause stands, where that is short and has no comma."""
    verb = _VERBAL.search(text, start, end)
    before = text[start : verb.start()].rstrip() if verb else ""
    is_plain = "," not in before and 0 < len(before.split()) <= _LONGEST_SUBJECT
    return (start, start + len(before)) if is_plain else None
