"""Put what is found of a sentence into a finding, with its place in the draft."""

from collections.abc import Sequence

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.compare.basis.read_as import find_read_as
from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.replacing import fit_name
from isiscli.factcheck.rules.enumerations import Enumeration
from isiscli.factcheck.rules.wording import (
    word_contradiction,
    word_fact,
    word_list,
    word_meant,
    word_silence,
)
from isiscli.findings import Finding, Slot


def _show_slot(part: Part, reading: Reading, fact: Fact) -> Slot:
    agrees = part.state == "agrees" or part.lender is not None
    found = (find_read_as(part, reading, part.lender or fact) or part.said) if agrees else ""
    return Slot(part.sort, part.said, part.sourced or found, agrees)


def list_slots(reading: Reading, comparison: Comparison) -> list[Slot]:
    """Return the parts of an assertion beside those of the fact, to show what was compared.

    What agrees is shown as the fact has it, in the words of its sources where it can be.
    """
    return [_show_slot(part, reading, comparison.fact) for part in comparison.parts]


def report_silence(sentence: Sentence) -> Finding:
    """Return that no fact settles a sentence."""
    start, end = sentence.find_span(0, len(sentence.text))
    return Finding(
        start,
        end,
        sentence.show(),
        sentence.show(),
        "unverified",
        word_silence(),
        sentence_span=(start, end),
    )


def report_support(
    sentence: Sentence, fact: Fact, message: str, lenders: Sequence[Fact] = ()
) -> Finding:
    """Return that a fact supports a sentence, with others that have a name or number of it."""
    facts = (fact, *lenders)
    records = tuple(one.record.id for one in facts)
    quotes = [quote for one in facts for quote in one.quotes]
    quotes = [quote for n, quote in enumerate(quotes) if quote not in quotes[:n]]
    silence = report_silence(sentence)
    return silence._replace(
        verdict="supported", message=message, records=records, quotes=tuple(quotes)
    )


def report_meant(sentence: Sentence, fact: Fact) -> Finding:
    """Return that a fact has a sentence only as what was meant, which settles nothing."""
    return report_support(sentence, fact, word_meant(fact))._replace(verdict="unverified")


def report_fault(sentence: Sentence, start: int, end: int, sourced: str, fact: Fact) -> Finding:
    """Return a contradiction: where it stands in the sentence, and what the sources have there."""
    said = sentence.show(start, end)
    return Finding(
        *sentence.find_span(start, end),
        said,
        sentence.show(),
        "contradicted",
        word_contradiction(said, sourced),
        expected=sourced,
        records=(fact.record.id,),
        quotes=tuple(fact.quotes),
        sentence_span=sentence.find_span(0, len(sentence.text)),
    )


def report_strange(sentence: Sentence, listed: Enumeration) -> list[Finding]:
    """Return each name of a list that the list of a fact has not.

    Where one name takes the place of one other, that puts it right.
    """
    sourced = word_list([name.text for name in listed.lacking])
    faults = [
        report_fault(sentence, name.start, name.end, sourced, listed.fact)
        for name in listed.strange
    ]
    if len(faults) == len(listed.lacking) == 1:
        words = fit_name(listed.strange[0], sentence.text, sourced, listed.fact)
        faults = [faults[0]._replace(expected=words or sourced, replacement=words)]
    return faults


def report_listed(sentence: Sentence, listed: Enumeration) -> Finding:
    """Return that a fact supports the names of a list."""
    return report_support(sentence, listed.fact, word_fact(listed.fact))


def point(finding: Finding, sentence: Sentence, item: tuple[int, int]) -> Finding:
    """Return a finding on all of an item, with its place."""
    start, end = sentence.find_span(*item)
    return finding._replace(start=start, end=end, text=sentence.show(*item))
