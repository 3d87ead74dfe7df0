"""Check a draft: read it, judge its sentences, and leave out what its comments accept."""

from isiscli.factcheck.checker import Checker
from isiscli.factcheck.drafts.draft import Draft, read_draft
from isiscli.factcheck.drafts.positions import Positions
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.reading import Reading
from isiscli.findings import Checked, Finding


def _accept(draft: Draft, text: str, findings: list[Finding]) -> tuple[list[Finding], list[int]]:
    """Return the findings that no comment accepts, and the offsets of comments without one.

    A comment that gives no reason accepts nothing.
    """
    if not draft.suppressions:
        return findings, []
    locate = Positions(text).locate
    reasoned = [suppression for suppression in draft.suppressions if suppression.reason]
    used: set[int] = set()
    kept = []
    for finding in findings:
        line = locate(finding.start)[0]
        governing = [s for s in reasoned if s.first_line <= line <= s.last_line]
        if governing and (finding.verdict == "contradicted" or finding.caveats):
            used.update(s.offset for s in governing)
        else:
            kept.append(finding)
    return kept, [s.offset for s in draft.suppressions if s.offset not in used]


def check_draft(text: str, base: FactBase, *, markdown: bool) -> Checked:
    """Return what the facts of a store say of each assertion of a draft."""
    draft = read_draft(text, markdown=markdown)
    checker = Checker(base)
    findings: list[Finding] = []
    before: Reading | None = None
    asserted = 0
    for sentence in draft.sentences:
        if sentence.text:
            found, before = checker.check_sentence(sentence, before)
            findings += found
            asserted += not sentence.is_quoted
    kept, unused = _accept(draft, text, findings)
    return Checked(kept, asserted, unused)
