"""Judge the sentences of a draft by the facts of a store."""

from collections.abc import Collection

from isiscli.factcheck.compare.assertion import assert_reading
from isiscli.factcheck.compare.comparison import Part
from isiscli.factcheck.compare.likely import list_likely
from isiscli.factcheck.compare.whole import compare
from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.facts.scenes import Scenes
from isiscli.factcheck.listed import check_memberships
from isiscli.factcheck.parts.clauses import Spans, has_verb, refers_back, split_clauses
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.quoted import check_quotations
from isiscli.factcheck.reporting import (
    list_slots,
    report_fault,
    report_silence,
    report_support,
)
from isiscli.factcheck.rules.caveats import find_caveats
from isiscli.factcheck.rules.posts import check_posts
from isiscli.factcheck.rules.roster import find_headcounts
from isiscli.factcheck.rules.verdicts import Judgement, judge
from isiscli.factcheck.rules.wording import word_part, word_support
from isiscli.findings import Finding


class Checker:
    """Judges the sentences of a draft by the facts of a store."""

    def __init__(self, base: FactBase) -> None:
        self._base = base

    def _judge(
        self, reading: Reading, context: Reading | None, settled: Collection[tuple[int, int]] = ()
    ) -> Judgement:
        found = self._base.find_candidates(reading, context)
        scenes, weigh = Scenes(found), self._base.weigh
        assertion = assert_reading(reading, context, settled)
        likely = list_likely(assertion, found, weigh)
        return judge([compare(assertion, fact, scenes.find_scene(fact), weigh) for fact in likely])

    def _find_replacement(
        self, sentence: Sentence, part: Part, context: Reading | None
    ) -> str | None:
        """Return the words that put a part right, where the sentence stands with them."""
        if part.sort not in ("amount", "date", "name") or not part.sourced:
            return None
        if part.sort == "amount" and not any(c.isdigit() for c in part.sourced + part.said):
            return None
        text = sentence.text[: part.start] + part.sourced + sentence.text[part.end :]
        again = self._judge(self._base.reader.read(text), context)
        return part.sourced if again.verdict != "contradicted" else None

    def _report(
        self, sentence: Sentence, reading: Reading, judgement: Judgement, context: Reading | None
    ) -> Finding:
        comparison, part = judgement.comparison, judgement.part
        if comparison is None:
            return report_silence(sentence)
        slots = list_slots(comparison)
        if part is None:
            caveats = list(find_caveats(reading, comparison, self._base))
            message = word_support(comparison, caveats)
            finding = report_support(sentence, comparison.fact, message)
            return finding._replace(caveats=tuple(caveats), slots=slots)
        fault = report_fault(sentence, part.start, part.end, part.sourced, comparison.fact)
        replacement = None
        if judgement.is_only:
            replacement = self._find_replacement(sentence, part, context)
        return fault._replace(message=word_part(part), replacement=replacement, slots=slots)

    def _judge_clauses(self, sentence: Sentence, reading: Reading) -> list[Finding]:
        """Return what the facts say of each clause of a sentence that they do not have as a whole.

        Where they are silent on one clause, support for another is none for the sentence.
        """
        findings, silent = [], False
        whole = sentence.find_span(0, len(sentence.text))
        for spans in split_clauses(sentence.text):
            part = _cut(sentence, spans)
            clause = self._base.reader.read(part.text)
            if not (clause.amounts or clause.moments or clause.names):
                continue
            judgement = self._judge(clause, reading)
            is_told = judgement.verdict != "unverified"
            is_told = is_told and not _is_of_others(clause, reading, judgement)
            silent |= not is_told
            if is_told:
                found = self._report(part, clause, judgement, reading)
                findings.append(found._replace(sentence=sentence.text, sentence_span=whole))
        return [f for f in findings if f.verdict == "contradicted" or not silent]

    def check_sentence(
        self, sentence: Sentence, before: Reading | None
    ) -> tuple[list[Finding], Reading]:
        """Return what is found in a sentence, and the sentence as it was read."""
        reading = self._base.reader.read(sentence.text)
        context = before if before and refers_back(sentence.text) else None
        findings = check_quotations(sentence, reading, self._base)
        if sentence.is_quoted:
            return findings, reading
        rostered = check_memberships(sentence, reading, self._base)
        findings += [finding for finding in rostered if finding.verdict == "contradicted"]
        posts = check_posts(reading, self._base)
        findings += [
            report_fault(sentence, fault.start, fault.end, fault.sourced, fault.fact)
            for fault in posts.faults
        ]
        if findings or _is_title(reading):
            return findings or [report_silence(sentence)], reading
        settled = [(name.start, name.end) for post, _ in posts.confirmed for name in post.bodies]
        judgement = self._judge(reading, context, settled)
        if judgement.verdict == "unverified":
            counts = [count.amount for count in find_headcounts(reading, self._base)]
            if rostered and all(amount in counts for amount in reading.amounts):
                return rostered, reading
            findings = self._judge_clauses(sentence, reading)
        return findings or [self._report(sentence, reading, judgement, context)], reading


def _cut(sentence: Sentence, spans: Spans) -> Sentence:
    """Return some pieces of a sentence as one, with a space between them."""
    text, places = "", list[int]()
    for start, end in spans:
        if text:
            text, places = text + " ", [*places, places[-1]]
        text += sentence.text[start:end]
        places += sentence.places[start:end]
    return Sentence(text, places)


def _is_of_others(clause: Reading, whole: Reading, judgement: Judgement) -> bool:
    """Tell whether a piece that is no clause was judged by a fact of others than the sentence."""
    if clause.names or has_verb(clause.text) or judgement.comparison is None:
        return False
    fact = judgement.comparison.fact
    known = fact.keys | fact.regions
    acting = [name for name in whole.names if name.sort in ("place", "group", "person")]
    return any(name.keys.isdisjoint(known) for name in acting)


def _is_title(reading: Reading) -> bool:
    """Tell whether a text is the words of a heading or a table that assert nothing."""
    ended = reading.text[-1:] in tuple('.!?…:;”"’)]')
    return not ended and not (reading.amounts or reading.moments or reading.names)
