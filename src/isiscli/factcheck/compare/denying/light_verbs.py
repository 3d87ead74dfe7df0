"""Find the verbs that a denial denies and that say little by themselves."""

from isiscli.factcheck.parts.denials import Denial
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import load_thesaurus

_LIGHT = frozenset("come came give gave given go went gone make made take took taken".split())
"""Verbs that say little by themselves, but more in a phrase: "give in", "take the city"."""

_REACH_OF_LIGHT = 2
"""Words behind a negation among which such a verb is the one that it denies."""

_CAUSING = frozenset("get got bring brought".split())
"""Verbs for bringing somebody to do something."""

_REACH_OF_CAUSING = 8
"""Words behind a negation in which it is told what somebody is brought to do."""


def find_light(text: Reading, denial: Denial) -> int | None:
    """Return the verb that a denial denies where it says little by itself: "take", "give in"."""
    near = denial.reach[:_REACH_OF_LIGHT]
    found = (n for n in near if text.words[n].folded in _LIGHT and n in text.labels)
    return next(found, None)


def is_phrase(text: Reading, number: int) -> bool:
    """Tell whether a word stands in a phrase that means more than the word: "give in"."""
    alone = load_thesaurus().label_word(text.words[number].folded)
    return not text.labels[number] <= alone


def is_causing(text: Reading, denial: Denial) -> bool:
    """Tell whether it is denied that somebody is brought to do something: "not get them to go".

    Who that is is not denied then.
    """
    is_first = bool(denial.reach) and text.words[denial.reach[0]].folded in _CAUSING
    behind = text.words[denial.stop : denial.stop + _REACH_OF_CAUSING]
    return is_first and any(word.folded == "to" for word in behind)
