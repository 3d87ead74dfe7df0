"""Part a sentence into the clauses that each assert something."""

import re
from collections.abc import Iterator, Sequence

from isiscli.quantities import read_quantities

Spans = tuple[tuple[int, int], ...]
"""The pieces of a clause, which another may stand between."""

_DOING = (
    r"(?!(?:including|according|following|regarding|concerning|during|depending|excluding|being|"
    r"nothing|something|anything|everything|bring|spring|king|ring|string|wing|ceiling|evening)\b)"
    r"[a-z]{2,}ing\s(?!to\s[A-Z])"
)
"""The verb of a clause that leaves out who does it: ", leaving 25 dead"."""

_BREAK = re.compile(
    r"\s*(?:;|—|–(?=\s)|:(?=\s)|,\s+(?:even\s)?(?:and|but|while|whereas|although|though|which|who|where|when|as|yet|so|"
    r"because|after|before|with)\b|"
    rf",\s+(?={_DOING})|(?<!\ball)\s(?:and|but|while(?!\s(?:on|in|at|under|\w+ing)\b)|whereas)\s)\s*"
)
_VERBAL = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|can|will|would|may|might|must|should|could|"
    r"want|wants|plan|plans|hope|hopes|intend|intends|expect|expects|aim|aims|need|needs|"
    r"said|says|told|took|made|met|held|led|left|lost|won|fell|rose|grew|gave|went|came|became|began|"
    r"fought|sent|set|put|kept|found|swore|broke|split|spoke|drew|drove|fled|hit|struck|[a-z]+ed)\b"
)
"""What tells a clause from a part of a list: a verb that takes no reading to be known."""

_RELATIVE = re.compile(r"(?:which|who|that)\s")
_NAMES = re.compile(r"\w and [A-Z]")
_OPENING = re.compile(
    r"((?:When|While|After|Before|Since|Once|Although|Though|As|Because|If|[A-Z][a-z]+(?:ed|ing)|"
    r"Set up|Held)\b[^,;:]{8,90}),\s+"
    r"(?=[A-Z“\"a-z])(?!(?:out|of|from|with|by|for|to|or|and|including|among)\b)"
)
_EMBEDDED = re.compile(r",\s+((?:which|who|whose|whom|where)\b[^,;:.]{6,120}),(?!\d)\s*")
_APPOSED = re.compile(
    r"(?P<named>[^,;:.]{3,60}),\s+(?P<apposed>(?:the|a|an|its|[A-Z][\w-]+[’']s)\s[^,;:.]{6,100}),"
    r"\s+(?=[a-z])(?P<told>[^;:]{10,})"
)
"""Who is meant, what they are, what is said of them: "Derbi, the council's leader, was shot"."""

_PRESENT = re.compile(r"[a-z]+[^s]s\s")
"""A verb right behind an aside: "sees"."""

_SHARE = re.compile(
    r",\s+(?:among them|including|of (?:them|whom)) ((?:[\w-]+ ){0,3}?\d[\d,]*[^;:,.]{3,80}),(?=\s)"
)
"""A number of some of those whom a sentence is of: what is said of all is said of them."""

_LONGEST_SUBJECT = 6
"""Words of a subject that stands for those of the clauses behind, at most."""

_SHORTEST = 3
"""Words that a clause has at least."""

_LONGEST_NAMED = 6
"""Words of whom an aside is of, at most."""

_SHORT = re.compile(r"[a-z]+ed (?:al-)?[A-Z]")
"""What shorter ones must be to be one: "joined AQIM"."""

_MOST = 12
"""Clauses that a sentence has at most; what has more is a list, and comparing each part costs."""


def _split_plain(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    starts, ends = [start], []
    opening = _OPENING.match(text, start, end)
    if opening:
        ends.append(opening.end(1))
        starts.append(opening.end())
    breaks = list(_BREAK.finditer(text, starts[-1], end))
    numbers = list(read_quantities(text)) if breaks else []
    for found in breaks:
        if any(number.start < found.start() < number.end for number in numbers):
            continue  # "two hundred and fifty"
        if _NAMES.match(text, found.start() - 1) and not has_verb(text[starts[-1] : found.start()]):
            continue  # "eight million people in Iraq and Syria"
        ends.append(found.start())
        starts.append(found.end())
    ends.append(end)
    yield from zip(starts, ends, strict=True)


def _read_relative(text: str, embedded: re.Match[str]) -> Spans:
    """Return the pieces of an aside with whom it is of, where the sentence begins with them."""
    start, end = embedded.span(1)
    pronoun = _RELATIVE.match(text, start, end)
    subject = text[: embedded.start()]
    if pronoun is None or len(subject.split()) > _LONGEST_NAMED or has_verb(subject):
        return (embedded.span(1),)
    return (0, embedded.start()), (pronoun.end(), end)


def _is_told(text: str) -> bool:
    """Tell whether what follows an aside has a verb, which may be any right behind it."""
    return has_verb(text) or _PRESENT.match(text) is not None


def _carry_subject(text: str, spans: Sequence[tuple[int, int]]) -> list[Spans]:
    """Return clauses with the subject of the first, where they have none: "and has 83 members"."""
    start, end = spans[0]
    verb = _VERBAL.search(text, start, end)
    before = text[start : verb.start()].rstrip() if verb else ""
    is_plain = "," not in before and 0 < len(before.split()) <= _LONGEST_SUBJECT
    subject = ((start, start + len(before)),) if is_plain else ()
    return [
        (*subject, span) if span != spans[0] and _VERBAL.match(text, *span) else (span,)
        for span in spans
    ]


def split_clauses(text: str) -> list[Spans]:
    """Return the pieces of each clause of a sentence that has several, at most 12; else none."""
    embedded = None if ";" in text else _EMBEDDED.search(text)
    share, apposed = _SHARE.search(text), _APPOSED.fullmatch(text)
    clauses: list[Spans]
    if share:
        tail = (share.end(), len(text))
        clauses = [((0, share.start()), tail), (share.span(1), tail)]
    elif apposed and _is_told(apposed["told"]) and not _BREAK.search(apposed["told"]):
        named, told = apposed.span("named"), apposed.span("told")
        clauses = [((0, apposed.end("apposed")),), (named, told)]
    elif embedded:
        around = ((0, embedded.start()), (embedded.end(), len(text)))
        clauses = [around, _read_relative(text, embedded)]
    else:
        clauses = _carry_subject(text, [*_split_plain(text, 0, len(text))])
    if not 2 <= len(clauses) <= _MOST:
        return []
    return [
        clause
        for clause in clauses
        if sum(len(text[start:end].split()) for start, end in clause) >= _SHORTEST
        or any(_SHORT.match(text, start, end) for start, end in clause)
    ]


def has_verb(text: str) -> bool:
    """Tell whether a piece of a sentence has a verb in it that is easily known for one."""
    return _VERBAL.search(text) is not None


def lacks_subject(text: str) -> bool:
    """Tell whether a piece of a sentence has its subject in another: "has trained", "who led"."""
    return _VERBAL.match(text) is not None or _RELATIVE.match(text) is not None
