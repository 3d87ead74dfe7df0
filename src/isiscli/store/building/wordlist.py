"""Gather the words of all records, with how many have each and how it is written."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable

from isiscli.folding import sound, split_words, squeeze
from isiscli.kinds import ENTITIES
from isiscli.model import AnyRecord
from isiscli.store.building.batches import Insertion
from isiscli.store.tables import WORD_TABLES

GROUPS = -1
"""What stands for a file with the words of groups, which no record need have."""

_HELD = 100_000
"""Words that are held in memory at most before they go to the disk."""

_MOST = 30
"""Uses from which a word is common: it is not counted any more once it went to the disk."""

_ADD = (
    "ON CONFLICT (file, word) DO UPDATE SET uses = uses + excluded.uses, "
    "small = max(small, excluded.small), capital = max(capital, excluded.capital)"
)
_HYPHENS = r"[-\u2013/]"
_EMPTY = f"""
DROP TABLE vocabulary; DROP TABLE spelling; DROP TABLE name_word;
{WORD_TABLES}
"""
_FILL = """
INSERT INTO vocabulary SELECT substr(word, 1, 1), length(word), word, sum(uses)
    FROM file_word GROUP BY word HAVING sum(uses) > 0;
INSERT INTO spelling SELECT word FROM vocabulary ORDER BY word;
INSERT INTO spelling (spelling) VALUES ('optimize');
"""


def is_spellable(word: str) -> bool:
    """Tell whether a misspelt word can be corrected to this one."""
    return len(word) > 2 and word.isalpha()


class WordList:
    """The words of the records of a file that were added, in bounded memory."""

    def __init__(self, file: int, most: int = _HELD) -> None:
        """Hold nothing yet, and at most so many words; as many are remembered."""
        self._file = file
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
        return [self.release()] if held > self._most else []

    def release(self) -> Insertion:
        """Return the insertion of all that is held, and hold nothing."""
        uses = {word: count for word, count in self._uses.items() if is_spellable(word)}
        small: set[str] = set()
        capital = {word for name in self._names for word in split_words(name)}
        for part in (part for token in self._tokens for part in re.split(_HYPHENS, token)):
            first = next((c for c in part if c.isalpha()), "")
            (small if first.islower() else capital).update(split_words(part))
        cased = (word for word in small | capital if not word[0].isdigit())
        rows = [
            (self._file, word, uses.get(word, 0), word in small, word in capital)
            for word in sorted({*uses, *cased})
        ]
        if len(self._common) < self._most:
            self._common.update(word for word, count in self._uses.items() if count >= _MOST)
        if len(self._seen) < self._most:
            self._seen.update(self._tokens)
        for held in (self._uses, self._tokens, self._names):
            held.clear()
        return Insertion("INTO file_word", rows, _ADD)


def _list_names(db: sqlite3.Connection) -> list[str]:
    """Return the words that are written with a capital only.

    Another spelling of a name is one too.
    """
    capitals = "SELECT word FROM file_word GROUP BY word HAVING max(capital) AND NOT max(small)"
    names = {word for (word,) in db.execute(capitals)}
    rows = db.execute("SELECT members FROM spellings ORDER BY rowid")
    groups = [members.split() for (members,) in rows]
    others = json.dumps([word for group in groups for word in group])
    sql = "SELECT word FROM file_word WHERE small AND word IN (SELECT value FROM json_each(?))"
    small = {word for (word,) in db.execute(sql, (others,))}
    for group in groups:
        if not names.isdisjoint(group):
            names.update(word for word in group if word not in small)
    return sorted(names)


def finish_words(db: sqlite3.Connection) -> None:
    """Fill the tables that misspelt words and names are looked up in from the words of files."""
    db.executescript(_EMPTY)
    spoken = ((word, sound(word)) for word in _list_names(db))
    db.executemany("INSERT INTO name_word VALUES (?, ?)", spoken)
    db.executescript(_FILL)
