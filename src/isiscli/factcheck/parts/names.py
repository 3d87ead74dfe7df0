"""Find the names in a text, and what they stand for."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.parts.known_names import drop_governments
from isiscli.factcheck.parts.name_book import NameBook
from isiscli.factcheck.parts.name_bounds import are_joined, end_of, leads_to_city
from isiscli.factcheck.parts.unknown_names import PARTICLES, end_unknown
from isiscli.factcheck.parts.words import Word
from isiscli.folding import squeeze

_LONGEST = 9
"""Words of a known name, at most."""

_PLAIN_HEADS = frozenset("forces force troops soldiers".split())
_ARMIES = frozenset(("army", "military"))
_PLACE_LEADS = frozenset("in at near from to into around outside inside across".split())


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
        return sorted(key[len("place/") :] for key in self.keys if key.startswith("place/"))


class NameFinder:
    """Finds the names that a store and the lexicon know, and others by their capitals."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._book = NameBook(db)

    def _list_candidates(
        self, text: str, words: Sequence[Word], first: int
    ) -> list[tuple[int, str, str]]:
        """Return what a known name can start with at a word: the word after it, itself, its key."""
        candidates = []
        for stop in range(first + 1, min(first + _LONGEST, len(words)) + 1):
            last = words[stop - 1]
            if stop - first > 1 and not are_joined(text, words[stop - 2], last):
                break
            written = text[words[first].start : last.start] + last.text
            key = squeeze(written)
            if not self._book.starts_name(key):
                break
            candidates.append((stop, written, key))
        return candidates

    def _is_adjective(self, word: Word) -> bool:
        meaning = self._book.resolve(squeeze(word.text))
        return meaning is not None and meaning.is_adjective

    def _match_known(self, text: str, words: Sequence[Word], first: int) -> tuple[int, Name] | None:
        """Return the longest known name that starts at a word, and the word after it."""
        for stop, written, key in reversed(self._list_candidates(text, words, first)):
            last, is_long = words[stop - 1], stop - first > 1
            if is_long and not last.is_capital and len(last.folded) < 4:
                continue
            if len(key) <= 3 and not written.replace(".", "").replace("\x00", "").isupper():
                continue
            meaning = self._book.resolve(key)
            if meaning is None:
                continue
            if (
                is_long
                and meaning.sort == "body"
                and last.folded in (_PLAIN_HEADS | _ARMIES if stop - first == 2 else _PLAIN_HEADS)
                and self._is_adjective(words[first])
            ):
                continue  # "Iraqi forces" are forces of Iraq, as others are of Turkey
            if leads_to_city(words, first):
                meaning = meaning._replace(keys=drop_governments(meaning.keys, key))
            start, end = words[first].start, end_of(last)
            return stop, Name(start, end, text[start:end], *meaning)
        return None

    def _is_known_from(self, text: str, words: Sequence[Word], first: int) -> bool:
        return self._match_known(text, words, first) is not None

    def find(self, text: str, words: Sequence[Word]) -> Iterator[Name]:
        """Yield the names in a text in order, none inside another."""
        at = 0
        while at < len(words):
            if not words[at].is_capital and words[at].folded not in PARTICLES:
                at += 1
                continue
            known = self._match_known(text, words, at)
            if known:
                at, name = known
                yield name
                continue
            stop = end_unknown(text, words, at, self._book, self._is_known_from)
            if stop > at:
                start, end = words[at].start, end_of(words[stop - 1])
                written = text[start:end]
                sort = "place" if at and words[at - 1].folded in _PLACE_LEADS else "name"
                yield Name(start, end, written, frozenset({f"name/{squeeze(written)}"}), sort)
            at = max(stop, at + 1)

    def name_key(self, text: str) -> frozenset[str]:
        """Return the keys of a whole name."""
        meaning = self._book.resolve(squeeze(text))
        return meaning.keys if meaning else frozenset({f"name/{squeeze(text)}"})
