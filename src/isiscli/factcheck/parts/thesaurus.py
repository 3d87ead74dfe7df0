"""Find the words and phrases of the lexicon in a text, whatever form they stand in."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from isiscli.factcheck.lexicon import negations, opposites, roles, synonyms
from isiscli.factcheck.lexicon.forms import plain_forms
from isiscli.factcheck.parts.words import Word, split_text

Label = tuple[str, str | int, int]
"""What a phrase stands for: a group of synonyms, a side of a pair of opposites, or a role."""

_forms = lru_cache(maxsize=65536)(plain_forms)
_VAGUE = frozenset(("few", "little", "free", "vain", "avail", "rather", "instead"))
"""Words that deny too little, or of too much, to turn a claim round."""


class Tag(NamedTuple):
    """A phrase of the lexicon in a text: its first word, the word after its last, its labels."""

    first: int
    stop: int
    labels: frozenset[Label]


class Thesaurus(NamedTuple):
    """The phrases of the lexicon: by themselves, and those of several words by their first.

    `saying` has the groups of words that carry what is said, `denials` the phrases that deny.
    """

    words: dict[str, frozenset[Label]]
    phrases: dict[str, list[tuple[tuple[str, ...], frozenset[Label]]]]
    saying: range
    denials: dict[str, list[tuple[tuple[str, ...], str]]]

    def tag_denials(self, words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """Yield each phrase that denies, or seems to: its first word, the word after it, its sort."""
        for first, word in enumerate(words):
            for written, sort in self.denials.get(word.folded, ()):
                stop = first + len(written)
                if tuple(w.folded for w in words[first:stop]) == written:
                    yield first, stop, sort

    def label_word(self, folded: str) -> frozenset[Label]:
        """Return the labels of a word in any form."""
        return frozenset().union(*(self.words.get(form, ()) for form in _forms(folded)))

    def tag(self, words: Sequence[Word]) -> Iterator[Tag]:
        """Yield each phrase in `words`; one of several words hides none of those inside it."""
        for first, word in enumerate(words):
            for form in _forms(word.folded):
                for written, labels in self.phrases.get(form, ()):
                    stop = first + len(written)
                    if stop <= len(words) and all(
                        part in _forms(w.folded)
                        for part, w in zip(written[1:], words[first + 1 : stop], strict=True)
                    ):
                        yield Tag(first, stop, labels)
            labels = self.label_word(word.folded)
            if labels:
                yield Tag(first, first + 1, labels)


def _list_labels() -> Iterator[tuple[str, Label]]:
    for number, group in enumerate(synonyms().groups):
        yield from ((phrase, ("same", number, 0)) for phrase in group)
    particles = opposites().topics.get("particles", range(0))
    for number, pair in enumerate(opposites().pairs):
        if number in particles:
            continue
        for side, phrases in enumerate(pair):
            yield from ((phrase, ("side", number, side)) for phrase in phrases)
    for role in roles().roles.values():
        yield from ((title, ("role", role.name, 0)) for title in role.titles)


def _list_denials() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the phrases that deny by their first word, longest first, as they are written."""
    denials: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for sort in ("before", "after", "weak", "affirming"):
        for phrase in getattr(negations(), sort):
            written = tuple(word.folded for word in split_text(phrase))
            if written and (sort == "affirming" or not _VAGUE.intersection(written)):
                denials.setdefault(written[0], []).append((written, sort))
    denials["non"] = [(("non",), "before")]
    return {first: sorted(listed, key=lambda d: -len(d[0])) for first, listed in denials.items()}


def _split(phrase: str) -> tuple[str, ...]:
    """Return the folded words of a phrase; most are plain already."""
    if phrase.isascii() and phrase.replace(" ", "").isalpha():
        return tuple(phrase.split(" "))
    return tuple(word.folded for word in split_text(phrase))


@cache
def load_thesaurus() -> Thesaurus:
    """Return the phrases of the whole lexicon."""
    labels: dict[tuple[str, ...], set[Label]] = {}
    for phrase, label in _list_labels():
        labels.setdefault(_split(phrase), set()).add(label)
    words: dict[str, frozenset[Label]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], frozenset[Label]]]] = {}
    for written, found in labels.items():
        if len(written) == 1:
            words[written[0]] = frozenset(found)
        elif written:
            phrases.setdefault(written[0], []).append((written, frozenset(found)))
    saying = synonyms().topics.get("saying", range(0))
    return Thesaurus(words, phrases, saying, _list_denials())
