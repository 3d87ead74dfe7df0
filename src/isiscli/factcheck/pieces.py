"""Know what a piece of a text is: whose it is, of when, and whether it asserts anything."""

import re
from collections.abc import Collection, Sequence

from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.compare.times.moments import compare_moments
from isiscli.factcheck.compare.times.spans import overlaps
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.clause_verbs import has_verb, lacks_subject
from isiscli.factcheck.parts.clauses import Spans
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.rules.verdicts import Judgement

_POINTING = re.compile(r"\b(?:it|them|him|her|there|its|their|his)\b", re.IGNORECASE)

_PRESENT = re.compile(r"\b(?:has|have|is|are|counts|comprises|includes|numbers|consists)\b")
"""A verb for what is so now."""


def _is_of_another_time(clause: Reading, whole: Reading, fact: Fact) -> bool:
    """Tell whether a sentence begins with a date, a piece has none, and the fact is not of then.

    "In September 2024 they met, and the Coalition had 87 members."
    """
    opening = [m for m in whole.moments if m.has_year and m.relation == "in"]
    dates = [m for m in opening if whole.text[: m.start].casefold() in ("", "in ", "on ")]
    if not dates or clause.moments:
        return False
    return not any(overlaps(moment, span) for moment in dates for span in fact.spans)


def _is_dated_apart(clause: Reading, whole: Reading, fact: Fact) -> bool:
    """Tell whether all years that a sentence names are others than those that a fact is of.

    Those of the past do not date what a piece tells as it is now: "formed in 2014, it has 83".
    """
    dates = [moment for moment in whole.moments if moment.has_year]
    if not clause.moments and _PRESENT.search(clause.text):
        dates = [moment for moment in dates if moment.last > fact.published]
    return bool(dates) and not any(overlaps(m, span) for m in dates for span in fact.spans)


def _points_elsewhere(clause: Reading, before: Sequence[Name], known: Collection[str]) -> bool:
    """Tell whether a piece speaks of what is only named before it, and none of that is known.

    "Ramadi fell, and Iraqi forces retook it" is nothing for what tells of another town.
    """
    if not before or not _POINTING.search(clause.text):
        return False
    return all(name.keys.isdisjoint(known) for name in before)


def is_of_others(clause: Reading, whole: Reading, judgement: Judgement) -> bool:
    """Tell whether a piece was judged by a fact of others, or of another time, than the sentence.

    So it may be where it has no subject of its own, or points to what is named before it.
    """
    if judgement.comparison is None:
        return False
    fact = judgement.comparison.fact
    known = fact.keys | fact.regions
    acting = [name for name in whole.names if name.sort in ("place", "group", "person")]
    start = whole.text.find(clause.text)
    before = [name for name in acting if name.end <= start]
    is_wrong = judgement.verdict == "contradicted"
    is_number = judgement.part is not None and judgement.part.sort == "amount"
    if _is_of_another_time(clause, whole, fact) or (
        is_number and _is_dated_apart(clause, whole, fact)
    ):
        return True
    if is_wrong and _points_elsewhere(clause, before, known):
        return True
    if lacks_subject(clause.text):
        subject = next((name for name in whole.names if name.end <= start), None)
        is_of_another = subject is not None and subject.keys.isdisjoint(known)
        if is_of_another or is_wrong:
            return is_of_another
    if clause.names or has_verb(clause.text):
        return False
    return any(name.keys.isdisjoint(known) for name in acting)


def leaves_out(whole: Reading, clauses: Collection[Spans]) -> bool:
    """Tell whether a number or a date of a sentence is in none of its clauses.

    So is what a label is of, behind its colon: "Fighters killed: 35".
    """
    spans = [span for clause in clauses for span in clause]
    parts = [(amount.start, amount.end) for amount in whole.amounts]
    parts += [(moment.start, moment.end) for moment in whole.moments]
    return any(not any(a <= start and end <= b for a, b in spans) for start, end in parts)


def is_title(reading: Reading) -> bool:
    """Tell whether a text is the words of a heading or a table that assert nothing."""
    ended = reading.text[-1:] in tuple('.!?…:;”"’)]')
    return not ended and not (reading.amounts or reading.moments or reading.names)


def _is_in(start: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first <= start < last for first, last in spans)


def _is_said_then(reading: Reading, said: Sequence[tuple[int, int]], fact: Fact) -> bool:
    """Tell whether a fact is of the dates in some spans that say who says it, and of who does."""
    known = fact.cited | fact.keys | fact.regions | fact.stage
    return all(
        not name.keys.isdisjoint(known) for name in reading.names if _is_in(name.start, said)
    ) and all(
        part.state == "agrees"
        for part in compare_moments(reading, fact)
        if part.sort == "date" and _is_in(part.start, said)
    )


def _has_between(reading: Reading, spans: Sequence[tuple[int, int]], facts: Sequence[Fact]) -> bool:
    """Tell whether facts have the names and words of a sentence that stand outside of some spans.

    "Gathered in person again, in Rome" has a clause and a place beside it, "rejected the pledge and
    forgave him" a verb.
    """
    known = frozenset[str]().union(*(fact.keys | fact.regions for fact in facts))
    told = frozenset[str | Label]().union(*(fact.told for fact in facts))
    names = (name for name in reading.names if not _is_in(name.start, spans))
    words = (n for n in reading.content if not _is_in(reading.words[n].start, spans))
    return all(not name.keys.isdisjoint(known) for name in names) and all(
        not read_meaning(reading, n, "same", "role").isdisjoint(told) for n in words
    )


def tell_rest(reading: Reading, clauses: Collection[Spans], facts: Sequence[Fact]) -> bool:
    """Tell whether facts that support clauses of a sentence have what it says beside them.

    That is when and by whom it is said, and what stands in no clause.
    """
    said = [span for spans in clauses if reading.is_said_by(spans) for span in spans]
    inside = [*(span for spans in clauses for span in spans), *reading.voices]
    return all(_is_said_then(reading, said, fact) for fact in facts) and _has_between(
        reading, inside, facts
    )
