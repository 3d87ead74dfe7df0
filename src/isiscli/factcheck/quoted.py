"""Check the quotations in a sentence against the quotes of the facts."""

from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.reporting import report_fault
from isiscli.factcheck.rules.quotations import (
    find_quotations,
    find_slip,
    has_all_of_one,
    is_verbatim,
    quote_whole,
)
from isiscli.findings import Finding


def is_misquoting(reading: Reading, base: FactBase) -> bool:
    """Tell whether a sentence has a quotation that no quote has, nor has in part.

    What it says may be so, but not in these words.
    """
    listed = [*find_quotations(reading.text)]
    facts = base.find_candidates(reading) if listed else []
    return not all(is_verbatim(one, facts) or has_all_of_one(one, facts) for one in listed)


def check_quotations(sentence: Sentence, reading: Reading, base: FactBase) -> list[Finding]:
    """Return the quotations in a sentence that differ in a word or two from the quotes."""
    text = sentence.text
    listed = quote_whole(text) if sentence.is_quoted else [*find_quotations(text)]
    facts = base.find_candidates(reading) if listed else []
    findings = []
    for quotation in listed:
        if is_verbatim(quotation, facts):
            continue
        slip = find_slip(quotation, facts)
        if slip:
            fault = report_fault(sentence, slip.start, slip.end, slip.sourced, slip.fact)
            findings.append(fault._replace(quotes=(slip.quote,), replacement=slip.sourced))
    return findings
