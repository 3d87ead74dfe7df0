"""Find where an assertion denies what a fact says, or the reverse."""

from collections.abc import Mapping, Sequence

from isiscli.factcheck.compare.comparison import Part
from isiscli.factcheck.compare.labels import match_labels
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label


def find_denial(reading: Reading, fact: Fact) -> Part | None:
    """Return where an assertion denies what the fact says, or says what the fact denies.

    Most words that one of them denies must be there in the other, and not denied.
    """
    for denial in reading.denials:
        reached = [n for n in denial.reach if n in reading.content and n in reading.negated]
        shared = [n for n in reached if _is_affirmed(reading, n, fact)]
        if reached and len(shared) >= _MOST_SHARED * len(reached) and reached[0] in shared:
            start = min(reading.words[denial.first].start, reading.words[reached[0]].start)
            end = max(reading.words[denial.stop - 1].end, reading.words[reached[0]].end)
            sourced = reading.words[reached[0]].text
            return Part(start, end, "negation", reading.text[start:end], "differs", 3.0, sourced)
    stems = {w.stem: n for n, w in enumerate(reading.words) if n not in reading.negated}
    labels = {
        label: n
        for n in reading.content
        if n not in reading.negated
        for label in reading.labels.get(n, ())
        if label[0] == "same"
    }
    for text in fact.readings:
        for denial in text.denials:
            reached = [n for n in denial.reach if n in text.content and n in text.negated]
            ours = [_find_match(text, n, stems, labels) for n in reached]
            found = [n for n in ours if n is not None]
            if reached and ours[0] is not None and len(found) >= _MOST_SHARED * len(reached):
                if _is_denied_too(reading, found, text, fact):
                    continue
                word = reading.words[ours[0]]
                denying = text.text[text.words[denial.first].start : text.words[reached[0]].end]
                return Part(word.start, word.end, "negation", word.text, "differs", 3.0, denying)
    return None


_MOST_SHARED = 0.6


def _is_affirmed(reading: Reading, number: int, fact: Fact) -> bool:
    """Tell whether the fact has a word, and never denied."""
    stem, labels = reading.words[number].stem, reading.labels.get(number, frozenset())
    polarities = fact.stems.get(stem) or match_labels(labels, fact)
    return bool(polarities) and True not in polarities


def _find_match(
    text: Reading, number: int, stems: Mapping[str, int], labels: Mapping[Label, int]
) -> int | None:
    found = stems.get(text.words[number].stem)
    if found is not None:
        return found
    return next((labels[label] for label in text.labels.get(number, ()) if label in labels), None)


def _is_denied_too(reading: Reading, found: Sequence[int], text: Reading, fact: Fact) -> bool:
    """Tell whether the assertion denies as the fact does, or another text of the fact does not."""
    if any(
        reading.words[n].stem in fact.stems and False in fact.stems[reading.words[n].stem]
        for n in found[:1]
    ):
        return True
    return bool(reading.denials)
