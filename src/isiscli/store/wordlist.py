"""Gather the words of all records, with how many have each and how it is written."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable

from isiscli.folding import sound, split_words, squeeze
from isiscli.found import ENTITIES
from isiscli.model import AnyRecord
from isiscli.store.batches import Insertion

_HELD = 100_000
"""Words that are held in memory at most before they go to the disk."""

_MOST = 30
"""Uses from which a word is common: it is not counted any more once it went to the disk."""

_ADD_USES = "ON CONFLICT (initial, length, word) DO UPDATE SET uses = uses + excluded.uses"
_ADD_CASE = (
    "ON CONFLICT (word) DO UPDATE "
    "SET small = max(small, excluded.small), capital = max(capital, excluded.capital)"
)
_HYPHENS = r"[-\u2013/]"
_FINISH = """
INSERT INTO spelling SELECT word FROM vocabulary ORDER BY word;
INSERT INTO spelling (spelling) VALUES ('optimize');
DROP TABLE casing;
"""


def is_spellable(word: str) -> bool:
    """Tell whether a misspelt word can be corrected to this one."""
    return len(word) > 2 and word.isalpha()


class WordList:
    """The words of the records that were added, in bounded memory."""

    def __init__(self, most: int = _HELD) -> None:
        """Hold nothing yet, and at most so many words; as many are remembered."""
        self._most = most
        self._uses: Counter[str] = Counter()
        self._tokens: set[str] = set()
        self._common: set[str] = set()
        self._seen: set[str] = set()
        self._names: set[str] = set()

    def add_group(self, words: Iterable[str]) -> None:
        """Count the words of a group that mean one thing."""
        self._uses.update(words)

    def add(self, record: AnyRecord, texts: Iterable[str]) -> list[Insertion]:
        """Count the words of a record, which are those of its indexed `texts`.

        Returns what is to be inserted now.
        """
        self._uses.update(set(" ".join(texts).split()) - self._common)
        for text in (record.statement, *(quote.text for quote in record.all_quotes)):
            # The first word has a capital whatever it is.
            self._tokens.update(set(text.split()[1:]) - self._seen)
        if record.kind in ENTITIES:
            names = (record.name, *record.aliases)
            self._uses.update(map(squeeze, names))
            self._names.update(names)
        held = len(self._uses) + len(self._tokens) + len(self._names)
        return self.release() if held > self._most else []

    def release(self) -> list[Insertion]:
        """Return the insertion of all that is held, and hold nothing."""
        spellable = sorted((w[0], len(w), w, n) for w, n in self._uses.items() if is_spellable(w))
        small: set[str] = set()
        capital = {word for name in self._names for word in split_words(name)}
        for part in (part for token in self._tokens for part in re.split(_HYPHENS, token)):
            first = next((c for c in part if c.isalpha()), "")
            (small if first.islower() else capital).update(split_words(part))
        cases = [(word, word in small, word in capital) for word in sorted(small | capital)]
        if len(self._common) < self._most:
            self._common.update(word for word, uses in self._uses.items() if uses >= _MOST)
        if len(self._seen) < self._most:
            self._seen.update(self._tokens)
        for held in (self._uses, self._tokens, self._names):
            held.clear()
        return [
            Insertion("INTO vocabulary", spellable, _ADD_USES),
            Insertion("INTO casing", cases, _ADD_CASE),
        ]


def _list_names(db: sqlite3.Connection) -> list[str]:
    """Return the words that are written with a capital only.

    Another spelling of a name is one too.
    """
    names = {word for (word,) in db.execute("SELECT word FROM casing WHERE capital AND NOT small")}
    is_small = "SELECT 1 FROM casing WHERE word = ? AND small"
    for (members,) in db.execute("SELECT members FROM spellings ORDER BY rowid"):
        group = members.split()
        if not names.isdisjoint(group):
            names.update(word for word in group if not db.execute(is_small, (word,)).fetchone())
    return sorted(word for word in names if not word[0].isdigit())


def finish_words(db: sqlite3.Connection) -> None:
    """Fill the tables that misspelt words and names are looked up in."""
    spoken = ((word, sound(word)) for word in _list_names(db))
    db.executemany("INSERT INTO name_word VALUES (?, ?)", spoken)
    db.executescript(_FINISH)
