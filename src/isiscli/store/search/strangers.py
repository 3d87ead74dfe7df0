"""Tell whether a store holds the names that a query writes, and not only words of theirs."""

import sqlite3
from collections.abc import Mapping, Sequence
from itertools import islice, product

from isiscli.folding import squeeze
from isiscli.kinds import ENTITIES
from isiscli.store.query import Query, match_facet, number_range
from isiscli.store.search.capitals import list_compounds, list_written_names
from isiscli.store.search.rarity import own_forms
from isiscli.store.search.terms import Term, drop_private_letters

_NEAR = 8
"""Words that may stand between those of a name, where none of them is a plain word."""

_MOST_WAYS = 256
"""Ways to write a name that are looked for at most."""

_NAMING = ("name", "place", "country", "region", "speaker")
"""The facets whose values are names."""

_NAMES = "{name aliases keywords} : "
_TEXTS = "{name aliases keywords statement quotes} : "


def _has_record(db: sqlite3.Connection, expression: str, kind: str | None) -> bool:
    """Tell whether some record of a kind, or of any, satisfies an expression."""
    sql = "SELECT 1 FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? LIMIT 1"
    return db.execute(sql, (expression, *number_range(kind))).fetchone() is not None


def _stand_near(db: sqlite3.Connection, kind: str | None, terms: Sequence[Term]) -> bool:
    """Tell whether some record has the terms side by side, each in any of its spellings.

    One of the kind asked for, where none of them is a name or the kind has names.
    """
    apart = _NEAR if all(term.is_name for term in terms) else 0
    of_kind = kind in ENTITIES or not any(term.is_name for term in terms)
    apart += max(0, len(terms) - 2)  # those in the middle count as between the first and the last
    ways = islice(product(*((term.word, *term.spellings) for term in terms)), _MOST_WAYS)
    near = (" ".join(f'"{word}"' for word in way) for way in ways)
    expression = " OR ".join(f"NEAR({words}, {apart})" for words in near)
    columns = _TEXTS if kind in ENTITIES or not of_kind else ""
    return _has_record(db, f"{columns}({expression})", kind if of_kind else None)


def _stands_alone(db: sqlite3.Connection, term: Term) -> bool:
    """Tell whether a word is a name by itself: that of a record or a value, or a person's."""
    if not term.is_name:
        return False
    forms = (squeeze(form) for form in (term.word, *term.spellings))
    labels = " OR ".join(match_facet(facet, form) for form in forms for facet in _NAMING)
    sql = "SELECT 1 FROM facet WHERE facet MATCH ? LIMIT 1"
    if db.execute(sql, (labels,)).fetchone():
        return True
    return _has_record(db, f"{{name aliases}} : {own_forms(term)}", "person")


def _is_part(db: sqlite3.Connection, kind: str | None, terms: Sequence[Term]) -> bool:
    return _stand_near(db, kind, terms) if len(terms) > 1 else _stands_alone(db, terms[0])


def _is_held(db: sqlite3.Connection, kind: str | None, terms: Sequence[Term]) -> bool:
    """Tell whether terms can be parted into names and words that stand side by side."""
    ends = {0}
    for end in range(1, len(terms) + 1):
        if any(start in ends and _is_part(db, kind, terms[start:end]) for start in range(end)):
            ends.add(end)
    return len(terms) in ends


def _drop_private(kind: str | None, terms: Sequence[Term]) -> Sequence[Term]:
    """Leave out the abbreviations that ranking does without, unless a name is what is asked for."""
    return terms if kind in ENTITIES else drop_private_letters(terms)


def _has_strange_compound(db: sqlite3.Connection, query: Query, read: Mapping[str, Term]) -> bool:
    """Tell whether names that a query joins by a hyphen are so joined in no name of the kind.

    What has a known name in it is not what that names: ISIS-Mozambique is not ISIS.
    """
    for compound in list_compounds(query.text) if query.kind in ENTITIES else ():
        words = [read[word] for word in compound if word in read]
        ways = islice(product(*((term.word, *term.spellings) for term in words)), _MOST_WAYS)
        phrases = " OR ".join(f'"{" ".join(way)}"' for way in ways)
        if len(words) > 1 and not _has_record(db, f"{_NAMES}({phrases})", query.kind):
            return True
    return False


def _has_strange_branch(db: sqlite3.Connection, terms: Sequence[Term]) -> bool:
    """Tell whether a query for a group is names alone that no group has together.

    ISIS in Mozambique is not all of ISIS, with a hyphen or with a space.
    """
    if len(terms) < 2 or not all(term.is_name for term in terms):
        return False
    return not _has_record(db, f"{_NAMES}({' AND '.join(map(own_forms, terms))})", "affiliate")


def has_strange_name(db: sqlite3.Connection, query: Query, terms: Sequence[Term]) -> bool:
    """Tell whether a query writes as a name what no record has as one.

    Half a name is another name: the Muslim Brotherhood is no Muslim with a brother.
    """
    if any(term.is_capital and not term.score for term in _drop_private(query.kind, terms)):
        return True
    read: Mapping[str, Term] = {term.typed: term for term in terms}
    for name in list_written_names(query.text):
        words = [read[word] for word in name.words if word in read]
        if name.is_opening and words and not words[0].is_name:
            words = words[1:]
        if len(words) > 1 and not _is_held(db, query.kind, words):
            return True
    if query.kind == "affiliate" and _has_strange_branch(db, terms):
        return True
    return _has_strange_compound(db, query, read)
