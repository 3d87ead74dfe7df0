"""Check the quotations in a sentence against the quotes of the facts."""

from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.reporting import report_fault
from isiscli.factcheck.rules.quoting.attributions import find_other_speaker, find_speaker
from isiscli.factcheck.rules.quoting.quotations import (
    find_quotations,
    find_slip,
    has_all_of_one,
    is_title,
    list_verbatim,
    quote_whole,
)
from isiscli.findings import Finding
from isiscli.model import Quote


class Quoting(NamedTuple):
    """What is wrong with the quotations of a sentence, and whether one is in no words of a quote.

    What such a one says may be so, but not in these words.
    """

    faults: Sequence[Finding]
    is_strange: bool


def _report_speaker(sentence: Sentence, name: Name, fact: Fact, quote: Quote) -> Finding:
    """Return that the words of a quote are not those of whom a sentence names for them."""
    fault = report_fault(sentence, name.start, name.end, quote.speaker, fact)
    return fault._replace(quotes=(quote,))


def check_quotations(sentence: Sentence, reading: Reading, base: FactBase) -> Quoting:
    """Return the quotations in a sentence that differ in a word or two from the quotes."""
    text = sentence.text
    listed = quote_whole(text) if sentence.is_quoted else [*find_quotations(text)]
    facts = base.find_candidates(reading) if listed else []
    faults, is_strange = list[Finding](), False
    for quotation in listed:
        start, end = quotation.words[0].start, quotation.words[-1].end
        speaker = None if sentence.is_quoted else find_speaker(reading, start, end)
        if verbatim := list_verbatim(quotation, facts):
            other = find_other_speaker(speaker, verbatim, base) if speaker else None
            if speaker and other:
                faults.append(_report_speaker(sentence, speaker, *other))
            continue
        if is_title(quotation, facts):
            continue
        slip = find_slip(quotation, facts, speaker)
        if slip:
            fault = report_fault(sentence, slip.start, slip.end, slip.sourced, slip.fact)
            faults.append(fault._replace(quotes=(slip.quote,), replacement=slip.sourced))
        else:
            is_strange |= not has_all_of_one(quotation, facts)
    return Quoting(faults, is_strange)
