"""Check the quotations in a sentence against the quotes of the facts."""

from collections.abc import Sequence
from typing import NamedTuple

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


class Quoting(NamedTuple):
    """What is wrong with the quotations of a sentence, and whether one is in no words of a quote.

    What such a one says may be so, but not in these words.
    """

    faults: Sequence[Finding]
    is_strange: bool


def check_quotations(sentence: Sentence, reading: Reading, base: FactBase) -> Quoting:
    """Return the quotations in a sentence that differ in a word or two from the quotes."""
    text = sentence.text
    listed = quote_whole(text) if sentence.is_quoted else [*find_quotations(text)]
    facts = base.find_candidates(reading) if listed else []
    faults, is_strange = list[Finding](), False
    for quotation in listed:
        if is_verbatim(quotation, facts):
            continue
        slip = find_slip(quotation, facts)
        if slip:
            fault = report_fault(sentence, slip.start, slip.end, slip.sourced, slip.fact)
            faults.append(fault._replace(quotes=(slip.quote,), replacement=slip.sourced))
        else:
            is_strange |= not has_all_of_one(quotation, facts)
    return Quoting(faults, is_strange)
