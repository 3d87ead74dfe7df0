"""Know who lost people, and that those were killed: "the SDF lost more than 11,000 fighters"."""

from functools import cache

from isiscli.factcheck.compare.doing.deeds import are_same
from isiscli.factcheck.compare.doing.taking import LOSING
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label, load_thesaurus

PEOPLE = frozenset(
    "fighters men women soldiers militants members troops commanders leaders leader emir commander "
    "people gunmen jihadists recruits forces".split()
)
"""Words for those whom somebody can lose."""

KILLED = "killed"
"""What people are who were lost."""

_REACH = 6
"""Words behind a verb in which those stand who were lost."""


def loses_people(text: Reading, number: int) -> bool:
    """Tell whether a word says that somebody's people were killed, and nothing was given up."""
    if text.words[number].folded not in LOSING:
        return False
    behind = text.words[number + 1 : number + 1 + _REACH]
    return any(word.folded in PEOPLE for word in behind)


@cache
def _list_killing() -> frozenset[Label]:
    """Return the groups of synonyms of killing and of dying."""
    labels = (load_thesaurus().label_word(word) for word in ("kill", "die"))
    return frozenset(label for found in labels for label in found if label[0] == "same")


def is_killed(text: Reading, number: int, fact: Fact) -> bool:
    """Tell whether a word says that those lost people whose dead a fact is of, by its name."""
    if not loses_people(text, number) or fact.told.isdisjoint(_list_killing()):
        return False
    losers = [name for name in text.names if name.end <= text.words[number].start][-1:]
    return fact.title is not None and are_same(losers, fact.title.names[:1])
