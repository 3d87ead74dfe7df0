"""Judge the sentences of a draft by the facts of a store."""

from functools import partial

from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.itemised import (
    check_items,
    report_list,
    report_members,
    report_miscounted,
)
from isiscli.factcheck.judging import Judge
from isiscli.factcheck.listed import check_members
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.references import refers_back
from isiscli.factcheck.pieces import is_title
from isiscli.factcheck.piecewise import Piecewise
from isiscli.factcheck.quoted import Quoting, check_quotations
from isiscli.factcheck.reporting import report_fault, report_silence
from isiscli.factcheck.rules.enumerations import find_enumeration
from isiscli.factcheck.rules.membership.bodies import tells_of_members
from isiscli.factcheck.rules.posts.posts import PostCheck, check_posts
from isiscli.factcheck.rules.supposed import is_supposed
from isiscli.factcheck.rules.verdicts import Judgement, judge, leaves_doubt
from isiscli.factcheck.tabled import check_row
from isiscli.findings import Finding


def _is_left_open(judgement: Judgement, quoting: Quoting, posts: PostCheck) -> bool:
    """Tell whether a verdict rests on a quotation, a post or a body that no source has."""
    if posts.knows_nothing_of(judgement.part):
        return True
    return judgement.verdict == "supported" and (quoting.is_strange or posts.is_untold)


class Checker:
    """Judges the sentences of a draft by the facts of a store."""

    def __init__(self, base: FactBase) -> None:
        self._base = base
        self._judge = Judge(base)
        self._piecewise = Piecewise(base, self._judge)

    def check_sentence(self, sentence: Sentence, before: Reading | None = None) -> list[Finding]:
        """Return what is found in a sentence; `before` is the one that it may refer back to."""
        reading = self._base.reader.read(sentence.text)
        told = check_row(sentence, self.check_sentence, self._base.reader)
        if told and not sentence.is_quoted:
            return told
        quoting = check_quotations(sentence, reading, self._base)
        findings = [*quoting.faults]
        if not (sentence.is_quoted or is_supposed(sentence.text)):
            findings = self._judge_sentence(sentence, reading, before, quoting)
        if not (findings or sentence.is_quoted):
            findings = [report_silence(sentence)]
        return findings

    def _judge_sentence(
        self,
        sentence: Sentence,
        reading: Reading,
        before: Reading | None,
        quoting: Quoting,
    ) -> list[Finding]:
        """Return what is found in a sentence that asserts something, nothing where it is open."""
        acting = [n.end for n in reading.names if n.sort in ("group", "person")]
        is_of_before = before and refers_back(sentence.text, min(acting, default=None))
        context = before if is_of_before else None
        listing = check_members(sentence, reading, before, self._base)
        posts = check_posts(reading, self._base)
        check = partial(self.check_sentence, before=before)
        findings = [*quoting.faults]
        if listing.faults:
            findings += report_members(sentence, listing, check)
        findings += [
            report_fault(sentence, fault.start, fault.end, fault.sourced, fault.fact)
            for fault in posts.faults
        ]
        if findings or is_title(reading):
            return findings
        comparisons = self._judge.compare(reading, context, [*posts.settled, *listing.settled])
        if listed := find_enumeration(reading, comparisons):
            return report_list(sentence, listed, check)
        judgement = judge(comparisons)
        is_open = _is_left_open(judgement, quoting, posts)
        if is_open or self._piecewise.is_upheld(sentence, judgement, context):
            return []
        is_doubted = leaves_doubt(judgement, comparisons)
        if listing.support and not (is_doubted or tells_of_members(judgement)):
            return report_members(sentence, listing, check)
        if judgement.verdict != "supported":
            findings = check_items(sentence, check)
        if judgement.verdict == "unverified" and not findings:
            is_doubted |= judgement.comparison is not None  # a fact has it only as what was meant
            findings = self._piecewise.judge_clauses(sentence, reading, comparisons, is_doubted)
        if not findings:
            found = self._judge.report(sentence, reading, judgement, context)
            findings = report_miscounted(sentence, reading, found, judgement)
            if judgement.verdict == "contradicted":
                findings += self._piecewise.find_more(
                    sentence, reading, findings, self.check_sentence
                )
        return findings
