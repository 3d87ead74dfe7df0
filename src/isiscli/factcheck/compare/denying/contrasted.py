"""Find names that an assertion leaves out of what a fact tells of them: "but not from Syria"."""

from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.denying.denial_scope import follows_but
from isiscli.factcheck.compare.denying.denied import WEIGHT, list_denied
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.reading import Reading


def find_left_out(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each "but not from Syria" of an assertion, where the fact tells that of Syria, too."""
    words = reading.words
    for denial in reading.denials if not fact.is_denying else ():
        reached = [words[number].start for number in denial.reach]
        named = [name for name in reading.names if name.start in reached]
        is_told = all(not name.keys.isdisjoint(fact.keys) for name in named)
        if follows_but(reading, denial) and named and is_told and not list_denied(reading, denial):
            start, end = words[denial.first].start, named[-1].end
            said = reading.text[start:end]
            yield Part(start, end, "negation", said, "differs", WEIGHT, named[-1].text)
