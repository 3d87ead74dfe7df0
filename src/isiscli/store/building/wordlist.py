"""Gather the words of the records of a file, with how many have each and how it is written."""

import re
from collections import Counter
from collections.abc import Iterable

from isiscli.folding import split_words, squeeze
from isiscli.kinds import ENTITIES
from isiscli.model import AnyRecord
from isiscli.store.building.batches import Insertion
from isiscli.store.building.file_words import FileWords, keep_words

GROUPS = -1
"""What stands for a file with the words of groups, which no record need have."""

_HELD = 100_000
"""Words that are held in memory at most before they go to the disk."""

_HYPHENS = r"[-\u2013/]"
_ENDS = ",.;:"
"""Marks at the end of a word that part it from nothing."""


def is_spellable(word: str) -> bool:
    """Tell whether a misspelt word can be corrected to this one."""
    return len(word) > 2 and word.isalpha()


def _sort_cases(tokens: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return the words that some of the tokens write small, and those some write otherwise."""
    small: set[str] = set()
    capital: set[str] = set()
    for token in tokens:
        bare = token.rstrip(_ENDS)
        if bare.isalpha() and bare.isascii():  # most are, and need not be read letter by letter
            (small if bare[0].islower() else capital).add(bare.lower())
            continue
        for part in re.split(_HYPHENS, token):
            first = next((c for c in part if c.isalpha()), "")
            (small if first.islower() else capital).update(split_words(part))
    return small, capital


class WordList:
    """The words of the records of a file that were added, in bounded memory."""

    def __init__(self, file: int, most: int = _HELD) -> None:
        """Hold nothing yet, and at most so many words."""
        self._file = file
        self._most = most
        self._uses: Counter[str] = Counter()
        self._tokens: set[str] = set()
        self._names: set[str] = set()

    def add_group(self, words: Iterable[str]) -> None:
        """Count the words of a group that mean one thing."""
        self._uses.update(words)

    def add(self, record: AnyRecord, texts: Iterable[str]) -> list[Insertion]:
        """Count the words of a record, which are those of its indexed `texts`.

        Returns what is to be inserted now.
        """
        self._uses.update(set(" ".join(texts).split()))
        for text in (record.statement, *[quote.text for quote in record.all_quotes]):
            self._tokens.update(text.split()[1:])  # the first has a capital whatever it is
        if record.kind in ENTITIES:
            names = (record.name, *record.aliases)
            self._uses.update(map(squeeze, names))
            self._names.update(names)
        held = len(self._uses) + len(self._tokens) + len(self._names)
        return [self.release()] if held > self._most else []

    def release(self) -> Insertion:
        """Return the insertion of all that is held, and hold nothing."""
        uses = {word: self._uses[word] for word in sorted(filter(is_spellable, self._uses))}
        small, capital = _sort_cases(self._tokens)
        capital.update(word for name in self._names for word in split_words(name))
        for held in (self._uses, self._tokens, self._names):
            held.clear()
        cased = [sorted(w for w in some if not w[0].isdigit()) for some in (small, capital)]
        return keep_words(FileWords(self._file, uses, *cased))
