"""Tell what a word is by those that stand beside it."""

import re
from bisect import bisect_left
from operator import attrgetter

from isiscli.factcheck.lexicon import grammar, measures
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.verb_forms import is_inflected

_PART = re.compile(r"[,;:.!?()“”\"—–]")
_OWN = re.compile(r"[’']s?\b")
_LISTED = re.compile(r"[\s,]*(?:(?:and|or|as well as|the)[\s,]+)*")
_NOUNS = ("tion", "sion", "removal", "arrest", "capture", "death", "defeat")
"""Endings of nouns for what is done: "the designation of Djibo"."""

_START = attrgetter("start")

_KINDS = frozenset("security armed government special ground state national military".split())
"""Words for what sort of forces somebody has."""

_DENYING = frozenset(("not", "never"))  # between a modal and its verb

_MEMBERS = frozenset("members fighters militants soldiers troops men gunmen".split())
"""Words for those who make up a group, behind which "of" leads to it."""

_LINKING, _NO_LONGER = frozenset(("and", "or")), frozenset(("no", "longer"))


class Clause:
    """A text by its words, each with the name that it belongs to.

    It does not hold the reading that holds it, as both would never be freed.
    """

    def __init__(self, reading: Reading) -> None:
        self.words, self.names = reading.words, reading.names
        self._text, self._labels = reading.text, reading.labels
        self.owner: dict[int, Name] = {}
        self._spans: dict[int, range] = {}
        for name in reading.names:
            first, stop = (bisect_left(self.words, at, key=_START) for at in (name.start, name.end))
            self._spans[name.start] = range(first, stop)
            self.owner |= dict.fromkeys(range(first, stop), name)

    def gap(self, number: int) -> str:
        """Return what stands between a word and the next."""
        after = self.words[number + 1].start if number + 1 < len(self.words) else None
        return self._text[self.words[number].end : after]

    def is_parted(self, number: int) -> bool:
        """Tell whether a mark parts a word from the next."""
        return _PART.search(self.gap(number)) is not None

    def last_of(self, name: Name) -> int:
        """Return the number of the last word of a name."""
        return self._spans[name.start][-1]

    def is_led(self, name: Name) -> bool:
        """Tell whether a preposition or an infinitive leads to a name, which is no subject then."""
        before = self._spans[name.start][0] - 1
        while before >= 0 and self.words[before].folded in grammar().determiners:
            before -= 1
        led = self.words[before].folded if before >= 0 else ""
        is_done_to = before > 0 and self.words[before - 1].folded == "to"
        return led in grammar().prepositions or (is_done_to and not led.endswith("ing"))

    def is_whose(self, name: Name) -> bool:
        """Tell whether a name says whose those before it are: "11,000 members of the SDF"."""
        at = self._spans[name.start][0] - 1
        while at >= 0 and self.words[at].folded in grammar().determiners:
            at -= 1
        is_led = at > 0 and self.words[at].folded == "of"
        return is_led and self.words[at - 1].folded in _MEMBERS

    def stands_alone(self, name: Name) -> bool:
        """Tell whether a name is meant itself, and does not only say whose something else is."""
        last = self.last_of(name)
        if last + 1 >= len(self.words) or self.is_parted(last):
            return True
        if _OWN.match(self._text, name.end):
            return False
        after = self.words[last + 1]
        if after.folded in grammar().collectives:
            return True
        small = grammar()
        follows = small.auxiliaries, small.prepositions, small.relatives, small.determiners
        if after.folded in _LINKING or any(after.folded in words for words in follows):
            return True
        return not name.is_adjective and self.is_verb(last + 1)

    def find_owner(self, number: int) -> Name | None:
        """Return the name right before a word, whose it may be: "Libyan security forces"."""
        if number < 1 or self.is_parted(number - 1):
            return None
        is_kind = number > 1 and self.words[number - 1].folded in _KINDS
        number -= is_kind and not self.is_parted(number - 2)
        return self.owner.get(number - 1)

    def is_auxiliary(self, number: int) -> bool:
        """Tell whether a word can stand between a subject and its verb."""
        folded = self.words[number].folded
        beside = self.words[max(0, number - 1) : number + 2]
        if folded in _NO_LONGER and any(word.folded in _NO_LONGER - {folded} for word in beside):
            return True
        return folded in grammar().auxiliaries or folded.endswith("ly")

    def is_verb(self, number: int) -> bool:
        """Tell whether a word has the form of a verb that tells what was done."""
        folded = self.words[number].folded
        if is_inflected(self.words, number):
            return True
        at = number - 1
        while at > 0 and self.words[at].folded in _DENYING:
            at -= 1  # "did not pledge"
        if at >= 0 and self.words[at].folded in grammar().modals:
            return True
        is_present = folded.endswith("s") and folded not in measures().counted
        is_behind = number - 1 in self.owner and not self.is_parted(number - 1)
        leads = number + 1 in self.owner or self._is_led_on(number + 1)
        return is_present and is_behind and leads and not _OWN.search(self.gap(number - 1))

    def _is_led_on(self, number: int) -> bool:
        return number < len(self.words) and self.words[number].folded in grammar().links - {"of"}

    def is_noun_of(self, number: int) -> bool:
        """Tell whether a word is a title or a deed of what follows: "leader of", "arrest of"."""
        labels = self._labels.get(number, ())
        after = self.words[number + 1].folded if number + 1 < len(self.words) else ""
        is_deed = self.words[number].folded.endswith(_NOUNS)
        return after == "of" and (is_deed or any(label[0] == "role" for label in labels))

    def list_with(self, name: Name) -> tuple[Name, ...]:
        """Return a name with those before it in one list: "Blinken and Di Maio"."""
        names, listed = self.names, [name]
        at = names.index(name)
        while at and _LISTED.fullmatch(self._text, names[at - 1].end, names[at].start):
            at -= 1
            listed.append(names[at])
        return tuple(listed)


@once
def read_clause(reading: Reading) -> Clause:
    """Return a text by its words."""
    return Clause(reading)
