"""Index the words of the records in a store: full text, spelling, names."""

import re
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

from isiscli.folding import sound, split_words, squeeze
from isiscli.found import ENTITIES
from isiscli.model import STRUCTS, AnyRecord, Source
from isiscli.pack.lint import find_references
from isiscli.store.facets import index_text
from isiscli.store.links import link_quotes


def _decode_all(db: sqlite3.Connection) -> Iterator[tuple[int, AnyRecord]]:
    for number, kind, raw in db.execute("SELECT number, kind, raw FROM record ORDER BY number"):
        yield number, msgspec.json.decode(raw, type=STRUCTS[kind])


def _list_names(
    names: Iterable[str], tokens: Iterable[str], spellings: Iterable[set[str]]
) -> list[str]:
    """Return the folded words of names and of capitalised tokens that no token has in small.

    Another spelling of a name is one too.
    """
    capital = {word for name in names for word in split_words(name)}
    small: set[str] = set()
    for token in tokens:
        for part in re.split(r"[-\u2013/]", token):
            first = next((c for c in part if c.isalpha()), "")
            (small if first.islower() else capital).update(split_words(part))
    found = capital - small
    for group in spellings:
        if not found.isdisjoint(group):
            found |= group - small
    return sorted(word for word in found if not word[0].isdigit())


def index_words(db: sqlite3.Connection) -> None:
    """Fill the full-text index and the spelling vocabulary, and link each quote to its page."""

    @lru_cache(maxsize=4096)
    def find_names(target: str) -> tuple[str, ...]:
        raw = db.execute("SELECT raw FROM record WHERE id = ?", (target,)).fetchone()[0]
        record = msgspec.json.decode(raw)
        return (record["name"], *record.get("aliases", ()))

    sources = {r.id: r.url for _, r in _decode_all(db) if isinstance(r, Source)}
    vocabulary: Counter[str] = Counter()
    groups = "SELECT members FROM spellings UNION ALL SELECT members FROM synonyms"
    for (members,) in db.execute(groups):
        vocabulary.update(members.split())
    insert = (
        "INSERT INTO words (rowid, name, aliases, keywords, statement, quotes, context) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    tokens: set[str] = set()
    names: set[str] = set()
    for number, record in _decode_all(db):
        targets = dict.fromkeys(t for _, t in find_references(record) if "/" in t)
        texts = index_text(record, [name for target in targets for name in find_names(target)])
        db.execute(insert, (number, *texts))
        vocabulary.update({word for text in texts for word in text.split()})
        for text in (record.statement, *(quote.text for quote in record.all_quotes)):
            tokens.update(text.split()[1:])  # the first word has a capital whatever it is
        if record.kind in ENTITIES:
            vocabulary.update(squeeze(name) for name in (record.name, *record.aliases))
            names.update((record.name, *record.aliases))
        link_quotes(record, sources)
        raw = msgspec.json.encode(record)
        db.execute(
            "UPDATE record SET raw = ?, checksum = ? WHERE number = ?",
            (raw, zlib.crc32(raw), number),
        )
    groups = "SELECT members FROM spellings"
    spellings = [set(members.split()) for (members,) in db.execute(groups)]
    sounds = ((name, sound(name)) for name in _list_names(names, tokens, spellings))
    db.executemany("INSERT INTO name_word VALUES (?, ?)", sounds)
    _index_spellings(db, vocabulary)
    db.execute("INSERT INTO words (words) VALUES ('optimize')")


def _index_spellings(db: sqlite3.Connection, vocabulary: Counter[str]) -> None:
    """Fill the tables that a misspelt word is looked up in."""
    spellable = sorted(word for word in vocabulary if len(word) > 2 and word.isalpha())
    db.executemany("INSERT INTO spelling VALUES (?)", ((word,) for word in spellable))
    uses = ((word[0], len(word), word, vocabulary[word]) for word in spellable)
    db.executemany("INSERT INTO vocabulary VALUES (?, ?, ?, ?)", uses)
    db.execute("INSERT INTO spelling (spelling) VALUES ('optimize')")
