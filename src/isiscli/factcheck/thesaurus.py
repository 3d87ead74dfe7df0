"""Find the words and phrases of the lexicon in a text, whatever form they stand in."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from isiscli.factcheck.lexicon import negations, opposites, roles, synonyms
from isiscli.factcheck.words import Word, split_text

Label = tuple[str, str | int, int]
"""What a phrase stands for: a group of synonyms, a side of a pair, or a role."""


class Tag(NamedTuple):
    """A phrase of the lexicon in a text: its first word, the word after its last, its labels."""

    first: int
    stop: int
    labels: frozenset[Label]


class Thesaurus(NamedTuple):
    """The phrases of the lexicon by the stem of their first word, longest first.

    `saying` has the groups of words that carry what is said, `denials` the phrases that deny.
    """

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

    def tag(self, words: Sequence[Word]) -> Iterator[Tag]:
        """Yield each phrase in `words`; one of several words hides none of those inside it."""
        for first, word in enumerate(words):
            for stems, labels in self.phrases.get(word.stem, ()):
                stop = first + len(stems)
                if tuple(w.stem for w in words[first:stop]) == stems:
                    yield Tag(first, stop, labels)

    def knows(self, stem: str) -> bool:
        """Tell whether a stem is that of an ordinary word."""
        return any(len(stems) == 1 for stems, _ in self.phrases.get(stem, ()))


def _list_labels() -> Iterator[tuple[str, Label]]:
    for number, group in enumerate(synonyms().groups):
        yield from ((phrase, ("same", number, 0)) for phrase in group)
    for number, pair in enumerate(opposites().pairs):
        for side, phrases in enumerate(pair):
            yield from ((phrase, ("side", number, side)) for phrase in phrases)
    for role in roles().roles.values():
        yield from ((title, ("role", role.name, 0)) for title in role.titles)


_VAGUE = frozenset(("few", "little"))
"""Words that deny too little to turn a claim round."""


def _list_denials() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the phrases that deny by their first word, longest first, as they are written.

    Their stems would not do: "exceptionally" shares that of "except".
    """
    denials: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for sort in ("before", "after", "weak", "affirming"):
        for phrase in getattr(negations(), sort):
            written = tuple(word.folded for word in split_text(phrase))
            if written and not _VAGUE.intersection(written):
                denials.setdefault(written[0], []).append((written, sort))
    denials["non"] = [(("non",), "before")]
    return {first: sorted(listed, key=lambda d: -len(d[0])) for first, listed in denials.items()}


@cache
def load_thesaurus() -> Thesaurus:
    """Return the phrases of the whole lexicon."""
    labels: dict[tuple[str, ...], set[Label]] = {}
    for phrase, label in _list_labels():
        stems = tuple(word.stem for word in split_text(phrase))
        if stems:
            labels.setdefault(stems, set()).add(label)
    phrases: dict[str, list[tuple[tuple[str, ...], frozenset[Label]]]] = {}
    for stems in sorted(labels, key=len, reverse=True):
        phrases.setdefault(stems[0], []).append((stems, frozenset(labels[stems])))
    return Thesaurus(phrases, synonyms().topics.get("saying", range(0)), _list_denials())
