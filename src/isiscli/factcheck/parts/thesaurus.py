"""Find the words and phrases of the lexicon in a text, whatever form they stand in."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from isiscli.factcheck.lexicon import opposites, roles, synonyms
from isiscli.factcheck.lexicon.forms import plain_forms
from isiscli.factcheck.parts.words import Word, fold_text

Label = tuple[str, str | int, int]
"""What a phrase stands for: a group of synonyms, a side of a pair of opposites, or a role."""

_Phrases = dict[str, dict[str, list[tuple[tuple[str, ...], frozenset[Label]]]]]
"""The rest of each phrase with its labels, by its first and its second word."""

_DENYING = "not"

_forms = lru_cache(maxsize=65536)(plain_forms)


class Tag(NamedTuple):
    """A phrase of the lexicon in a text: its first word, the word after its last, its labels."""

    first: int
    stop: int
    labels: frozenset[Label]


class Thesaurus:
    """The phrases of the lexicon, with their labels.

    `saying` has the groups of words that carry what is said.
    """

    def __init__(self, labels: dict[tuple[str, ...], frozenset[Label]], saying: range) -> None:
        self.saying = saying
        self.label_word = lru_cache(maxsize=65536)(self._label_word)
        self._words: dict[str, frozenset[Label]] = {}
        self._phrases: _Phrases = {}
        for (first, *rest), found in labels.items():
            if rest:
                seconds = self._phrases.setdefault(first, {})
                seconds.setdefault(rest[0], []).append((tuple(rest[1:]), found))
            else:
                self._words[first] = found

    def _label_word(self, folded: str) -> frozenset[Label]:
        """Return the labels of a word in any form."""
        return frozenset().union(*(self._words.get(form, ()) for form in _forms(folded)))

    def _match(self, forms: Sequence[Sequence[str]], first: int) -> Iterator[Tag]:
        """Yield each phrase of several words that starts at a word."""
        for start in forms[first]:
            seconds = self._phrases.get(start, {})
            for second in forms[first + 1] if seconds else ():
                for rest, labels in seconds.get(second, ()):
                    following = forms[first + 2 : first + 2 + len(rest)]
                    if len(following) == len(rest) and all(map(_is_form, rest, following)):
                        yield Tag(first, first + 2 + len(rest), labels)

    def tag(self, words: Sequence[Word]) -> Iterator[Tag]:
        """Yield each phrase in `words`; one of several words hides none of those inside it.

        But for one that denies: "not long ago" says of nothing that it is long.
        """
        forms = [_forms(word.folded) for word in words]
        hidden = 0
        for first, word in enumerate(words):
            phrases = list(self._match(forms, first)) if first + 1 < len(words) else []
            yield from phrases
            if phrases and word.folded == _DENYING:
                hidden = max(phrase.stop for phrase in phrases)
            labels = self.label_word(word.folded)
            if labels and first >= hidden:
                yield Tag(first, first + 1, labels)


def _is_form(plain: str, forms: Sequence[str]) -> bool:
    return plain in forms


def _list_labels() -> Iterator[tuple[str, Label]]:
    for number, group in enumerate(synonyms().groups):
        yield from ((phrase, ("same", number, 0)) for phrase in group)
    particles = opposites().topics["particles"]
    for number, pair in enumerate(opposites().pairs):
        if number in particles:
            continue
        for side, phrases in enumerate(pair):
            yield from ((phrase, ("side", number, side)) for phrase in phrases)
    for role in roles().roles.values():
        yield from ((title, ("role", role.name, 0)) for title in role.titles)


def _split(phrase: str) -> tuple[str, ...]:
    """Return the folded words of a phrase; most are plain already, but for hyphens."""
    if phrase.isalpha() and phrase.isascii():
        return (phrase,)
    words = phrase.replace("-", " ").split(" ")
    if phrase.isascii() and all(map(str.isalpha, words)):
        return tuple(words)
    return fold_text(phrase)


@cache
def load_thesaurus() -> Thesaurus:
    """Return the phrases of the whole lexicon."""
    found: dict[tuple[str, ...], list[Label]] = {}
    for phrase, label in _list_labels():
        found.setdefault(_split(phrase), []).append(label)
    labels = {written: frozenset(listed) for written, listed in found.items()}
    return Thesaurus(labels, synonyms().topics["saying"])
