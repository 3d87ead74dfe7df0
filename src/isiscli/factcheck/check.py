"""Check a draft: read it, judge its sentences, and leave out what its comments accept."""

from isiscli.factcheck.checker import Checker
from isiscli.factcheck.drafts.draft import Draft, read_draft
from isiscli.factcheck.drafts.positions import Positions
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.reading import Reading
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


def check_draft(text: str, base: FactBase, *, markdown: bool) -> Checked:
    """Return what the facts of a store say of each assertion of a draft."""
    draft = read_draft(text, markdown=markdown)
    checker = Checker(base)
    findings: list[Finding] = []
    before: Reading | None = None
    asserted = 0
    for sentence in draft.sentences:
        found, before = checker.check_sentence(sentence, before)
        findings += found
        asserted += len({finding.sentence_span for finding in found})
    findings.sort(key=lambda finding: finding.start)
    return _accept(draft, text, Checked(findings, asserted))
