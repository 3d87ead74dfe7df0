"""Find the names in a text, and what they stand for."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from isiscli.factcheck.parts.known_names import drop_governments, load_listed, sort_of
from isiscli.factcheck.parts.thesaurus import load_thesaurus
from isiscli.factcheck.parts.words import Word, split_text
from isiscli.folding import squeeze

_LONGEST = 9


_PARTICLES = frozenset("al el bin ibn ul ould abu abd".split())


_BETWEEN = re.compile(r"[ \u00a0\-‐‑'’ʿ.\x00]{0,3}$")


_ENTITIES = ("member", "affiliate", "person")


_MOST_PEOPLE = 5000


_PLAIN_HEADS = frozenset("forces force troops soldiers".split())


_NO_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr".split()
)


_PLACE_LEADS = frozenset("in at near from to into around outside inside across of".split())


class Name(NamedTuple):
    """A name in a text: its span, the things it can mean, and their sort.

    A key is the id of a record, or "place/", "body/" or "name/" with what is called so. `sort` is
    "place", "person", "group", "body" or "name", the last where nothing is known of it.
    """

    start: int
    end: int
    text: str
    keys: frozenset[str]
    sort: str
    is_adjective: bool = False

    @property
    def places(self) -> list[str]:
        """Return the names under which the lexicon has the places meant."""
        return [key.removeprefix("place/") for key in self.keys if key.startswith("place/")]


_CITY_LEADS = frozenset("in at near inside outside around to into".split())
_CITIES = frozenset("city town capital port village streets suburbs outskirts".split())


def _leads_to_city(words: Sequence[Word], first: int) -> bool:
    """Tell whether a city is meant and not the government that sits there."""
    lead = words[first - 1].folded
    return lead in _CITY_LEADS or (
        lead == "of" and first > 1 and words[first - 2].folded in _CITIES
    )


def _end_of(word: Word) -> int:
    """Return where a word ends without the sign of the possessive."""
    return word.start + len(word.text) if word.is_possessive else word.end


class NameFinder:
    """The names that a store and the lexicon know."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.resolve = lru_cache(maxsize=65536)(self._resolve)
        self._is_common = lru_cache(maxsize=65536)(self._find_common)
        self._surnames = self._list_surnames()

    def _list_surnames(self) -> dict[str, frozenset[str]]:
        rows = self._db.execute(
            "SELECT term.label, record.id FROM record JOIN facet ON facet.record = record.number "
            "JOIN term ON term.field = facet.field AND term.value = facet.value "
            "WHERE record.kind = 'person' AND facet.field = 'person.name' LIMIT ?",
            (_MOST_PEOPLE,),
        )
        meant: dict[str, set[str]] = {}
        for label, record_id in rows:
            parts = split_text(label)
            if len(parts) > 1 and len(parts[-1].folded) > 2:
                meant.setdefault(parts[-1].folded, set()).add(record_id)
        return {name: frozenset(ids) for name, ids in meant.items() if len(ids) == 1}

    def _resolve(self, key: str) -> tuple[frozenset[str], str, bool] | None:
        """Return keys, sort and whether it is an adjective of a squeezed name."""
        fields = [f"{kind}.name" for kind in _ENTITIES]
        rows = self._db.execute(
            "SELECT id FROM record WHERE number IN "
            "(SELECT record FROM facet WHERE field IN (?, ?, ?) AND value = ?)",
            (*fields, key),
        ).fetchall()
        listed = load_listed().get(key)
        if rows:
            ids = {row[0] for row in rows}
            sort = sort_of(min(ids))
            if listed and listed[1] == "place" and sort == "place":
                return frozenset(ids | listed[0]), "place", listed[2]
            return frozenset(ids), sort, False
        if listed:
            return listed
        if key in self._surnames:
            return self._surnames[key], "person", False
        return None

    def _find_common(self, folded: str) -> bool:
        """Tell whether a word is an ordinary one, not only ever a name."""
        row = self._db.execute("SELECT 1 FROM name_word WHERE word = ?", (folded,)).fetchone()
        if row:
            return False
        if load_thesaurus().label_word(folded):
            return True
        known = "SELECT 1 FROM vocabulary WHERE initial = ? AND length = ? AND word = ?"
        return self._db.execute(known, (folded[0], len(folded), folded)).fetchone() is not None

    def _match_known(self, text: str, words: Sequence[Word], first: int) -> tuple[int, Name] | None:
        """Return the longest known name that starts at a word, and the word after it."""
        limit = first
        while limit < len(words) and limit - first < _LONGEST:
            gap = text[words[limit - 1].end : words[limit].start] if limit > first else ""
            if gap and not _BETWEEN.match(gap):
                break
            if limit > first and words[limit - 1].is_possessive:
                break
            limit += 1
        for stop in range(limit, first, -1):
            if (
                not words[stop - 1].is_capital
                and stop - first > 1
                and len(words[stop - 1].folded) < 4
            ):
                continue
            written = text[words[first].start : words[stop - 1].start] + words[stop - 1].text
            key = squeeze(written)
            if len(key) <= 3 and not written.replace(".", "").replace("\x00", "").isupper():
                continue
            found = self.resolve(key)
            if found:
                keys, sort, adjective = found
                if sort == "body" and stop - first > 1 and words[stop - 1].folded in _PLAIN_HEADS:
                    head = self.resolve(squeeze(words[first].text))
                    if head and head[2]:
                        continue  # "Iraqi forces" are forces of Iraq, as others are of Turkey
                if first and _leads_to_city(words, first):
                    keys = drop_governments(keys, key)
                end = _end_of(words[stop - 1])
                return stop, Name(
                    words[first].start, end, text[words[first].start : end], keys, sort, adjective
                )
        return None

    def find(self, text: str, words: Sequence[Word]) -> Iterator[Name]:
        """Yield the names in a text in order, none inside another."""
        at = 0
        while at < len(words):
            word = words[at]
            if not word.is_capital and word.folded not in _PARTICLES:
                at += 1
                continue
            known = self._match_known(text, words, at)
            if known:
                at, name = known
                yield name
                continue
            stop = at
            while (
                stop < len(words)
                and words[stop].is_capital
                and words[stop].text.isalpha()
                and (stop == at or _BETWEEN.match(text[words[stop - 1].end : words[stop].start]))
                and not (stop > at and words[stop - 1].is_possessive)
                and not words[stop].is_light
                and words[stop].folded not in _NO_NAMES
                and not self._is_common(words[stop].folded)
                and (stop == at or not self._match_known(text, words, stop))
            ):
                stop += 1
            is_opening = at == 0 or re.search(r"[.!?:“\"]\s*$", text[: word.start]) is not None
            if stop == at or (
                is_opening
                and stop - at == 1
                and not word.is_possessive
                and not self._is_name_word(word)
            ):
                at += 1
                continue
            end = _end_of(words[stop - 1])
            lead = words[at - 1].folded if at else ""
            keys = frozenset({f"name/{squeeze(text[word.start : end])}"})
            yield Name(
                word.start,
                end,
                text[word.start : end],
                keys,
                "place" if lead in _PLACE_LEADS - {"of"} else "name",
            )
            at = stop

    def _is_name_word(self, word: Word) -> bool:
        row = self._db.execute("SELECT 1 FROM name_word WHERE word = ?", (word.folded,))
        return row.fetchone() is not None

    def name_key(self, text: str) -> frozenset[str]:
        """Return the keys of a whole name."""
        found = self.resolve(squeeze(text))
        return found[0] if found else frozenset({f"name/{squeeze(text)}"})
