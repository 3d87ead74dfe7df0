"""Define the tables of a store."""

from isiscli.kinds import KINDS

FORMAT = 13
"""Raised whenever a store written by an older version could be misread, or records that have not
changed would be written otherwise."""

_NUMBERED = sorted(KINDS)
_KIND_BITS, _FILE_BITS = 60, 32


def first_number(kind: str, file: int = 0) -> int:
    """Return the lowest number that a record of this kind in the file at this place can have.

    The records of a kind stand together, so that the full text of one kind is a range of numbers.
    """
    return (_NUMBERED.index(kind) << _KIND_BITS) + (file << _FILE_BITS)


def kind_of(number: int) -> str:
    """Return the kind of the record with this number."""
    return _NUMBERED[number >> _KIND_BITS]


def file_of(number: int) -> int:
    """Return the place of the file that the record with this number stands in."""
    return (number & (1 << _KIND_BITS) - 1) >> _FILE_BITS


def last_number(kind: str) -> int:
    """Return the highest number that a record of this kind can have."""
    return first_number(kind) + (1 << _KIND_BITS) - 1


_MARKS = "!#$%&()*+,-./:;<=>?@[\\]^_`{|}~"
"""What a term of `facet` can hold besides letters and digits."""

WORD_TABLES = """
-- Words that the texts write with a capital only.
CREATE TABLE name_word (word TEXT PRIMARY KEY, sound TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX name_word_sound ON name_word (sound);
-- What a misspelt word can be corrected to; uses counts the records that have it.
CREATE TABLE vocabulary (
    initial TEXT NOT NULL, length INTEGER NOT NULL, word TEXT NOT NULL, uses INTEGER NOT NULL,
    PRIMARY KEY (initial, length, word)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE spelling USING fts5(word, tokenize='trigram', detail='none');
"""

TABLES = f"""
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE record (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    place_in_file TEXT NOT NULL,
    first INTEGER NOT NULL,  -- bounds of the date, as yyyymmdd
    last INTEGER NOT NULL,
    low REAL,                -- bounds of a figure's value, or of the day a member joined
    high REAL,
    cluster TEXT NOT NULL,   -- what is listed side by side: a measure, a region, a role
    raw BLOB NOT NULL,       -- the record as compact JSON
    checksum INTEGER NOT NULL
);
-- What records are filtered by: each term is "<facet>=<folded value>", as query.py names it.
CREATE VIRTUAL TABLE facet USING fts5(
    terms, content='', columnsize=0, detail='none', tokenize="ascii tokenchars '{_MARKS}'"
);
-- How a facet's value is written, by "<kind>.<facet>", for completion and for messages.
CREATE TABLE term (
    field TEXT NOT NULL, value TEXT NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY (field, value)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(
    name, aliases, keywords, statement, quotes, context,
    content='', tokenize='porter ascii'
);
-- Groups of words that are one word in other letters, and of words that answer the same question.
-- What is one word to us may be two to FTS5, a phrase: 201.7, or a letter newer than its Unicode.
CREATE VIRTUAL TABLE spellings USING fts5(
    members, tokenize='porter unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE synonyms USING fts5(
    members, tokenize='porter unicode61 remove_diacritics 0'
);
-- The words of each file, in one row or more: how many records have each, as a JSON object, and
-- arrays of those that are written small and otherwise. All that is known of words is gathered from
-- it once files have changed.
CREATE TABLE file_words (
    file INTEGER NOT NULL, uses TEXT NOT NULL, small TEXT NOT NULL, capital TEXT NOT NULL
);
{WORD_TABLES}
"""

INDEXES = """
CREATE UNIQUE INDEX record_id ON record (id);
CREATE INDEX record_listed ON record (kind, cluster, first, last, id);
"""

WEIGHTS = (8.0, 8.0, 4.0, 4.0, 3.0, 1.0)
"""How much a word counts in each column of `words`, in its order."""
