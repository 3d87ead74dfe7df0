"""Check a sentence against the list of members."""

from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.fitting import fit_amount
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.reporting import report_fault, report_support
from isiscli.factcheck.rules.roster import find_headcounts, find_memberships
from isiscli.findings import Finding


def check_memberships(sentence: Sentence, reading: Reading, base: FactBase) -> list[Finding]:
    """Return what the list of members says of who is named as one, and of how many there are."""
    memberships = find_memberships(reading, base)
    listed = base.find_roster()
    if listed is None:
        return []
    findings = []
    for member in memberships:
        fact = (member.record_id and base.find_by_id(member.record_id)) or listed
        if not member.is_right:
            sourced = "a member" if member.record_id else "not a member"
            name = member.name
            findings.append(report_fault(sentence, name.start, name.end, sourced, fact))
    for count in find_headcounts(reading, base):
        if count.amount.low != count.listed:
            at, sourced = count.amount, str(count.listed)
            words = fit_amount(at.text, sourced, sentence.text[: at.start])
            fault = report_fault(sentence, at.start, at.end, words or sourced, listed)
            findings.append(fault._replace(replacement=words))
    if findings or not memberships:
        return findings
    ids = [member.record_id for member in memberships if member.record_id]
    first = base.find_by_id(ids[0]) if ids else None
    return [report_support(sentence, first or listed, "the list of members says so")]
