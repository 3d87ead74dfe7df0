"""Find the facts of a store that an assertion can be of."""

import math
import sqlite3
from collections.abc import MutableMapping
from functools import lru_cache

from isiscli.factcheck.facts.building import FactBuilder
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.ranking import Ranking
from isiscli.factcheck.facts.shelving import read_facts, write_facts
from isiscli.factcheck.lexicon import frequent
from isiscli.factcheck.parts.names import NameFinder
from isiscli.factcheck.parts.reading import Reader, Reading
from isiscli.factcheck.parts.words import split_text, stem
from isiscli.model import Figure
from isiscli.store.listing import list_records, read_numbered
from isiscli.store.query import Query
from isiscli.store.roster import Roster
from isiscli.store.search.rarity import count_all

_WORDS = 40
"""Words of an assertion that records are looked for by, at most."""

_FREQUENT = 5_000
"""Records from which a word finds too many to look for them by it, where others find fewer."""

_SUMMED = 1_000
"""Records up to which the ranks by a word are kept, to sum them up here."""

_COUNTED = 20_000
"""Records that are counted at most to tell a rare word from a frequent one."""

_LEAST, _MOST, _MOST_COMMON, _UNKNOWN = 1.0, 4.0, 1.6, 3.5
"""What a word weighs at least, at most, where it is frequent in English, where no record has it."""

_MOST_SHELVED = 2_000
"""Records whose facts are kept from run to run, at most, of about 5 kB each."""

_NOT_COMPARED = ("source", "member")
"""Kinds that are no facts by themselves: a rule of its own knows the members."""


class FactBase:
    """The facts of a store."""

    def __init__(
        self, db: sqlite3.Connection, shelved: MutableMapping[int, bytes] | None = None
    ) -> None:
        """Take the facts that are in `shelved` from there, and put there those that are built."""
        self.db = db
        self._shelved = shelved
        self.names = NameFinder(db)
        self.reader = Reader(self.names)
        self.roster = Roster(db)
        self._total = count_all(db) or 1
        self._ranking = Ranking(db)
        self._read_facts = lru_cache(maxsize=4096)(self._build_facts)
        self._count = lru_cache(maxsize=65536)(self._count_records)
        self._rank = lru_cache(maxsize=4096)(self._rank_records)
        self._kind_of = lru_cache(maxsize=65536)(self._find_kind)
        self.weigh = lru_cache(maxsize=65536)(self._weigh)
        self._builder = FactBuilder(db, self.names, self.reader, self.weigh)

    def _count_records(self, word: str) -> int:
        """Return how many records have a word, none beyond a bound counted."""
        sql = f"SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT {_COUNTED})"  # noqa: S608
        count: int = self.db.execute(sql, (f'"{word}"',)).fetchone()[0]
        return count

    def _weigh(self, word: str) -> float:
        """Return how much a word tells: the rarer in the records, the more; 1 to 4."""
        is_common = not frequent().common.isdisjoint((word, stem(word)))
        most = _MOST_COMMON if is_common else _MOST
        count = self._count(word)
        if not count:
            return min(_UNKNOWN, most)
        return min(most, max(_LEAST, math.log((self._total + 1) / count)))

    def _rank_records(self, words: tuple[str, ...]) -> list[int]:
        """Return the numbers of the records to compare that share words, likeliest first."""
        is_summed = all(self._count(word) <= _SUMMED for word in words)
        ranking = self._ranking
        numbers = ranking.sum_ranks(words) if is_summed else ranking.ask_ranks(words)
        return [number for number in numbers if self._kind_of(number) not in _NOT_COMPARED]

    def _find_kind(self, number: int) -> str:
        sql = "SELECT kind FROM record WHERE number = ?"
        return str(self.db.execute(sql, (number,)).fetchone()[0])

    def _build_facts(self, number: int) -> list[Fact]:
        record = read_numbered(self.db, [number])[0].record
        data = self._shelved.get(number) if self._shelved else None
        facts = read_facts(data, record) if data else None
        if facts is None:
            facts = self._builder.build_facts(record)
            if self._shelved is not None and len(self._shelved) < _MOST_SHELVED:
                self._shelved[number] = write_facts(facts, self.weigh)
        return facts

    def find_candidates(self, reading: Reading, context: Reading | None = None) -> list[Fact]:
        """Return the facts that share most with an assertion and its context, likeliest first."""
        wanted: list[str] = []
        for part in [reading] + ([context] if context else []):
            wanted += [part.words[n].folded for n in part.content]
            wanted += [word.folded for name in part.names for word in split_text(name.text)]
        for amount in reading.amounts:
            wanted += [word.folded.replace(",", "") for word in split_text(amount.text)]
        unique = dict.fromkeys(word for word in wanted if word.isalnum())
        counts = {word: count for word in unique if (count := self._count(word))}
        telling = {word: count for word, count in counts.items() if count < _FREQUENT} or counts
        chosen = tuple(sorted(telling, key=lambda word: telling[word])[:_WORDS])
        numbers = self._rank(chosen) if chosen else []
        return [fact for number in numbers for fact in self._read_facts(number)]

    def find_by_id(self, record_id: str) -> Fact | None:
        """Return what the record with this id says, without its claims."""
        row = self.db.execute("SELECT number FROM record WHERE id = ?", (record_id,)).fetchone()
        return self._read_facts(row[0])[0] if row else None

    def find_roster(self, unit: str = "members") -> Fact | None:
        """Return the fact that counts the members, which a name's absence is shown with."""
        count_id = self.roster.count_ids.get(unit)
        return self.find_by_id(count_id) if count_id else None

    def is_disputed(self, figure: Figure) -> bool:
        """Tell whether figures of the same measure differ."""
        query = Query(kind="figure", facets={"measure": figure.measure})
        values = [found.mapping["value"] for found in list_records(self.db, query)]
        return len({(value["number"], value.get("high")) for value in values}) > 1
