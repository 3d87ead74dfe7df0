"""Label the words of a text with what the lexicon says of them."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.thesaurus import Label, Tag, load_thesaurus
from isiscli.factcheck.parts.words import Word

_BEING = frozenset("is are was were be been being still remain remains remained".split())
"""Words after which a phrase is what is said of something: "still under way"."""

_ACCORDING = frozenset(("according", "to"))
"""Words that name a source, and say nothing of what anybody did."""

_INCLUDING = frozenset(("included", "includes"))
"""Light words that claim something of a name: "ISIS was included in it", "included ISIS"."""

_COMPLAINTS = frozenset("of that for with over how".split())
"""Words that lead to what is held against somebody."""

_ACCUSING = frozenset(("accus", "blame"))
"""Stems of words for holding something against somebody, which by themselves are what is said."""

_DOING = frozenset("come comes came coming go goes went make makes made take takes took".split())
"""Light verbs with which a phrase is what is done: "came into being"."""

_SHORT = 2
"""Words of a phrase that has other senses too often: "came in", "make up"."""


class Tagged(NamedTuple):
    """The labels of a text by the number of the word they stand on, and what only says something.

    `saying` has the numbers of the words that say that something is held against somebody, which
    are no part of what is claimed, `telling` those of phrases that say something though each of
    their words is light: "was under way". `is_spoken` where anything at all is said by
    somebody.
    """

    labels: dict[int, frozenset[Label]]
    saying: frozenset[int]
    telling: frozenset[int]
    is_spoken: bool


@lru_cache(maxsize=65536)
def _list_said(labels: frozenset[Label]) -> frozenset[str | int]:
    """Return the numbers of the groups of synonyms among labels."""
    return frozenset(number for sort, number, _ in labels if sort == "same")


@lru_cache(maxsize=65536)
def _join(one: frozenset[Label], other: frozenset[Label]) -> frozenset[Label]:
    """Return the labels of both, as one set for all the words that have them."""
    return one | other


def _list_telling(words: Sequence[Word], tag: Tag) -> range:
    """Return the numbers of the words of a phrase of light words by which it says something.

    That is the verb alone of one for what is done, and all of one that has a contrary.
    """
    before = words[tag.first - 1].folded if tag.first else ""
    phrase = words[tag.first : tag.stop]
    if len(phrase) == 1 and phrase[0].folded in _INCLUDING:
        named = [word.is_capital for word in words[tag.stop : tag.stop + 2]]
        return range(tag.first, tag.stop if before in _BEING or any(named) else tag.first)
    if len(phrase) > 1 and all(word.is_light for word in phrase):
        sorts = {label[0] for label in tag.labels}
        if before in _BEING and "side" in sorts:
            return range(tag.first, tag.stop)
        if phrase[0].folded in _BEING and "side" in sorts:
            return range(tag.stop - 1, tag.stop)  # "is against"
        if "side" in sorts and len(phrase) > _SHORT and phrase[0].folded not in _DOING:
            return range(tag.first, tag.stop)  # "against their will"
        if phrase[0].folded in _DOING and len(phrase) > _SHORT and "same" in sorts:
            return range(tag.first, tag.first + 1)
    return range(0)


def _tells_what(behind: Sequence[Word]) -> bool:
    """Tell whether words tell what somebody is accused of, who is not only accused."""
    return any(word.folded in _COMPLAINTS for word in behind)


def tag_words(words: Sequence[Word]) -> Tagged:
    """Return the labels of the words of a text."""
    thesaurus = load_thesaurus()
    labels: dict[int, frozenset[Label]] = {}
    saying: set[int] = set()
    telling: set[int] = set()
    is_spoken = False
    for tag in thesaurus.tag(words):
        said = _list_said(tag.labels)
        is_bare = words[tag.first].stem in _ACCUSING and not _tells_what(words[tag.stop :])
        if thesaurus.saying.start in said and not is_bare:
            saying.update(range(tag.first, tag.stop))
        telling.update(_list_telling(words, tag))
        is_spoken = is_spoken or not said.isdisjoint(thesaurus.saying)
        for number in range(tag.first, tag.stop):
            labels[number] = _join(labels[number], tag.labels) if number in labels else tag.labels
    return Tagged(labels, frozenset(saying), frozenset(telling), is_spoken)


def _is_person(name: Name | None) -> bool:
    return name is not None and name.sort == "person"


def keep_labels(
    labels: dict[int, frozenset[Label]],
    words: Sequence[Word],
    named: Mapping[int, Name],
    voiced: Collection[int],
) -> dict[int, frozenset[Label]]:
    """Return labels without those that their words have elsewhere.

    A name says nothing as a word does: Khalifa Hifter is no caliph, and the Islamic State states
    nothing. "According to" is what somebody says, and nothing that was declared; what "was found"
    was not founded, who "was admitted" admits nothing, and nobody who "was born" was set up.
    """
    kept = {}
    for number, found in labels.items():
        name, folded = named.get(number), words[number].folded
        is_been = number > 0 and words[number - 1].folded in _BEING
        is_seen = folded == "found" and is_been
        is_let_in = folded == "admitted" and is_been
        is_state = name is not None and folded == "state"
        left_out = set()
        if is_state or (name and name.sort == "person"):
            left_out.add("role")
        if is_state or (number in voiced and folded in _ACCORDING) or is_let_in:
            left_out.add("same")
        elif is_seen or (is_been and folded == "born" and _is_person(named.get(number - 2))):
            left_out.update(("same", "side"))
        kept[number] = (
            frozenset(label for label in found if label[0] not in left_out) if left_out else found
        )
    return kept
