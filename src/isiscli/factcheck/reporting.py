"""Put what is found of a sentence into a finding, with its place in the draft."""

from isiscli.factcheck.compare.comparison import Comparison
from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.rules.wording import word_contradiction, word_silence
from isiscli.findings import Finding, Slot


def list_slots(comparison: Comparison) -> list[Slot]:
    """Return the parts of an assertion beside those of the fact, to show what was compared."""
    return [
        Slot(
            part.sort,
            part.said,
            part.sourced or (part.said if part.state == "agrees" else ""),
            part.state == "agrees",
        )
        for part in comparison.parts
    ]


def report_silence(sentence: Sentence) -> Finding:
    """Return that the sources say nothing of a sentence."""
    start, end = sentence.find_span(0, len(sentence.text))
    return Finding(
        start,
        end,
        sentence.text,
        sentence.text,
        "unverified",
        word_silence(),
        sentence_span=(start, end),
    )


def report_support(sentence: Sentence, fact: Fact, message: str) -> Finding:
    """Return that a fact supports a sentence."""
    start, end = sentence.find_span(0, len(sentence.text))
    return Finding(
        start,
        end,
        sentence.text,
        sentence.text,
        "supported",
        message,
        records=(fact.record.id,),
        quotes=tuple(fact.quotes),
        sentence_span=(start, end),
    )


def report_fault(sentence: Sentence, start: int, end: int, sourced: str, fact: Fact) -> Finding:
    """Return a contradiction: where it stands in the sentence, and what the sources have there."""
    said = sentence.text[start:end]
    return Finding(
        *sentence.find_span(start, end),
        said,
        sentence.text,
        "contradicted",
        word_contradiction(said, sourced),
        expected=sourced,
        records=(fact.record.id,),
        quotes=tuple(fact.quotes),
        sentence_span=sentence.find_span(0, len(sentence.text)),
    )
