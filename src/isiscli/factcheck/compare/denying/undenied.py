"""Find what an assertion denies and a fact affirms, though it may be of more or less than that.

"Eight million have not been freed" may deny the number alone, so that it contradicts nothing; the
fact does not support it either.
"""

from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part, doubt_at
from isiscli.factcheck.compare.basis.labels import match_labels
from isiscli.factcheck.compare.denying.denied import label_denial
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import list_denying_verbs
from isiscli.factcheck.parts.denials import Denial
from isiscli.factcheck.parts.reading import Reading


def _is_plain(reading: Reading, denial: Denial) -> bool:
    word = reading.words[denial.first].folded
    return denial.stop - denial.first == 1 and word in list_denying_verbs()


def _is_of_name_or_number(reading: Reading, denial: Denial, fact: Fact) -> bool:
    """Tell whether a denial stands before a name or a number that a fact can affirm.

    One that is an adjective may be denied in it: "non-Syrian", of those who "are not Syrian".
    """
    at = next((w.start for w in reading.words[denial.stop :] if not w.is_light or w.is_capital), -1)
    if any(amount.opening <= at < amount.end for amount in reading.amounts):
        return reading.text[reading.words[denial.first].start : at].count(" ") == 1
    name = next((name for name in reading.names if name.start <= at < name.end), None)
    return name is not None and not (name.is_adjective and fact.is_denying)


def _is_affirmed(reading: Reading, denial: Denial, fact: Fact) -> bool:
    """Tell whether a fact has the first word with a meaning that is denied, and never denies it."""
    content = [number for number in denial.reach if number in reading.content]
    if not content:
        return _is_of_name_or_number(reading, denial, fact)
    labels = reading.labels.get(content[0], frozenset())
    polarities = fact.stems.get(reading.words[content[0]].stem) or match_labels(labels, fact)
    return bool(polarities) and True not in polarities


def compare_undenied(reading: Reading, parts: Sequence[Part], fact: Fact) -> Iterator[Part]:
    """Yield each "not" of an assertion before what a fact affirms."""
    if "if" in reading.reservations or any(part.sort == "negation" for part in parts):
        return
    for denial in reading.denials:
        if not _is_plain(reading, denial) or match_labels(label_denial(reading, denial), fact):
            continue
        if _is_affirmed(reading, denial, fact):
            first, last = reading.words[denial.first], reading.words[denial.stop - 1]
            yield doubt_at(first.start, last.end, reading.text[first.start : last.end])
