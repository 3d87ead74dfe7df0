"""Part a sentence into the clauses that each assert something."""

import re
from collections.abc import Iterator, Sequence

from isiscli.factcheck.parts.clause_verbs import (
    RELATIVE,
    find_subject,
    has_verb,
    is_told,
    lacks_subject,
    starts_with_verb,
)
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
_NAMES = re.compile(r"\w and [A-Z]")
_OPENING = re.compile(
    r"((?:When|While|After|Before|Since|Once|Although|Though|As|Because|If|[A-Z][a-z]+(?:ed|ing)|"
    r"Set up|Held)\b[^,;:]{8,90}),\s+"
    r"(?=[A-Z“\"a-z])(?!(?:out|of|from|with|by|for|to|or|and|including|among)\b)"
)
_PARTICIPLE = re.compile(r"(?:[A-Z][a-z]+ed|Set up|Held|Built|Led|Made|Begun)\s")
_EMBEDDED = re.compile(
    r",\s+((?:(?:which|who|whose|whom|where)|(?:[a-z]+ed|set up|led|held|built|made|begun) "
    r"(?:in|on|by|at|from|as))\b[^,;:.]{5,120}),(?!\d)\s*"
)
_APPOSED = re.compile(
    r"(?P<named>[^,;:.]{3,60}),\s+(?P<apposed>(?:the|a|an|its|[A-Z][\w-]+[’']s)\s[^,;:.]{6,100}),"
    r"\s+(?=[a-z])(?P<told>[^;:]{10,})"
)
"""Who is meant, what they are, what is said of them: "Derbi, the council's leader, was shot"."""

_SHARE = re.compile(
    r",\s+(?:among them|including|of (?:them|whom)) ((?:[\w-]+ ){0,3}?\d[\d,]*[^;:,.]{3,80}),(?=\s)"
)
"""A number of some of those whom a sentence is of: what is said of all is said of them."""

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
    pronoun = RELATIVE.match(text, start, end)
    is_participle = pronoun is None and lacks_subject(text[start:end])
    subject = text[: embedded.start()]
    is_plain = len(subject.split()) <= _LONGEST_NAMED and not has_verb(subject)
    if not is_plain or not (pronoun or is_participle):
        return (embedded.span(1),)
    return (0, embedded.start()), (pronoun.end() if pronoun else start, end)


def _carry_subject(text: str, spans: Sequence[tuple[int, int]]) -> list[Spans]:
    """Return clauses with the subject of the first, where they have none: "and has 83 members"."""
    found = find_subject(text, *spans[0])
    subject = (found,) if found else ()
    return [
        (*subject, span) if span != spans[0] and starts_with_verb(text, *span) else (span,)
        for span in spans
    ]


def _read_opening(text: str, spans: Sequence[tuple[int, int]]) -> Spans | None:
    """Return an opening that only says what was done, with whom it was done to: "Formed in 2011,".

    None where the sentence has no such opening, or who it is of is not plain.
    """
    subject = find_subject(text, *spans[1]) if _PARTICIPLE.match(text, *spans[0]) else None
    return (subject, spans[0]) if subject else None


def split_clauses(text: str) -> list[Spans]:
    """Return the pieces of each clause of a sentence that has several, at most 12; else none."""
    embedded = None if ";" in text else _EMBEDDED.search(text)
    share, apposed = _SHARE.search(text), _APPOSED.fullmatch(text)
    clauses: list[Spans]
    if share:
        tail = (share.end(), len(text))
        clauses = [((0, share.start()), tail), (share.span(1), tail)]
    elif apposed and is_told(apposed["told"]) and not _BREAK.search(apposed["told"]):
        named, told = apposed.span("named"), apposed.span("told")
        clauses = [((0, apposed.end("apposed")),), (named, told)]
    elif embedded:
        around = ((0, embedded.start()), (embedded.end(), len(text)))
        clauses = [around, _read_relative(text, embedded)]
    else:
        spans = [*_split_plain(text, 0, len(text))]
        clauses = _carry_subject(text, spans)
        opening = _read_opening(text, spans) if _OPENING.match(text) else None
        clauses[0] = opening or clauses[0]
    if not 2 <= len(clauses) <= _MOST:
        return []
    return [
        clause
        for clause in clauses
        if sum(len(text[start:end].split()) for start, end in clause) >= _SHORTEST
        or any(_SHORT.match(text, start, end) for start, end in clause)
    ]
