"""Check a draft: read it, judge its sentences, and leave out what its comments accept."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from isiscli.factcheck.checker import Checker
from isiscli.factcheck.drafts.draft import Draft, Sentence, read_draft
from isiscli.factcheck.drafts.positions import Positions
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.findings import Checked, Finding


def _accept(draft: Draft, text: str, checked: Checked) -> Checked:
    """Return the findings without those that a comment accepts, which are kept apart.

    A comment that gives no reason accepts nothing.
    """
    if not draft.suppressions:
        return checked
    locate = Positions(text).locate
    reasoned = [suppression for suppression in draft.suppressions if suppression.reason]
    used: set[int] = set()
    kept, accepted = [], []
    for finding in checked.findings:
        line = locate(finding.start)[0]
        governing = [s for s in reasoned if s.first_line <= line <= s.last_line]
        if governing and (finding.verdict == "contradicted" or finding.caveats):
            used.update(s.offset for s in governing)
            accepted.append(finding)
        else:
            kept.append(finding)
    unused = [s.offset for s in draft.suppressions if s.offset not in used]
    return checked._replace(findings=kept, unused=unused, accepted=accepted)


class Told(NamedTuple):
    """A sentence of a draft, with the text of the one before it, which it may refer back to."""

    sentence: Sentence
    before: str | None


def list_told(draft: Draft) -> list[Told]:
    """Return the sentences of a draft, each of which can be judged without the others."""
    before = [None, *(sentence.text for sentence in draft.sentences)]
    return [Told(*pair) for pair in zip(draft.sentences, before, strict=False)]


def judge_sentences(told: Iterable[Told], base: FactBase) -> list[list[Finding]]:
    """Return what the facts of a store say of each sentence."""
    checker, read = Checker(base), base.reader.read
    return [
        checker.check_sentence(sentence, None if before is None else read(before))
        for sentence, before in told
    ]


def sum_up(draft: Draft, text: str, found: Iterable[Sequence[Finding]]) -> Checked:
    """Return what was found in the sentences of a draft without what its comments accept."""
    listed = list(found)
    asserted = sum(len({finding.sentence_span for finding in findings}) for findings in listed)
    in_order = sorted(chain.from_iterable(listed), key=lambda finding: finding.start)
    return _accept(draft, text, Checked(in_order, asserted))


def check_draft(text: str, base: FactBase, *, markdown: bool) -> Checked:
    """Return what the facts of a store say of each assertion of a draft."""
    draft = read_draft(text, markdown=markdown)
    return sum_up(draft, text, judge_sentences(list_told(draft), base))
