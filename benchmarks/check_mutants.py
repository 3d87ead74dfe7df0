"""Measure how often a check still confirms a true sentence of which one slot was changed.

The sentences are the statements and the quotes of the base itself, and the true ones of check/ that
are for tuning. Each is changed by the rules of slots.py. A changed sentence may be true all the
same, so that the lists are to be read; what counts is the trend.
"""

import argparse
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from check import LEFT_OUT, find_worst, read_halves
from isiscli.factcheck import FactBase, check_draft
from isiscli.factcheck.lexicon import places
from isiscli.findings import Finding
from isiscli.folding import fold
from isiscli.model import AnyRecord, Source
from isiscli.store.listing import list_records
from isiscli.store.open import open_store
from isiscli.store.query import Query
from slots import Roster, mutate_slots

_KINDS = ("affiliate", "person", "event", "figure", "statement")
_LONGEST_NAME = 30
"""Characters of a name that is put in place of another, at most."""


class Judged(NamedTuple):
    """A changed sentence: its kind, its text, the sentence it was, and what a check says of it."""

    kind: str
    text: str
    origin: str
    finding: Finding | None


def _list_base(base: FactBase) -> list[AnyRecord]:
    return [f.record for kind in _KINDS for f in list_records(base.db, Query(kind=kind))]


def list_true(records: Iterable[AnyRecord]) -> list[str]:
    """Return the statements and quotes of records, then the true sentences for tuning."""
    told: list[str] = []
    for record in records:
        if not isinstance(record, Source):
            told += [record.statement, *(quote.text for quote in record.all_quotes)]
    tuned = [row for label, half in read_halves().items() if LEFT_OUT not in label for row in half]
    told += [row["text"] for row in tuned if row["verdict"] == "supported"]
    return list(dict.fromkeys(told))


def _list_inner(cities: Sequence[str]) -> dict[str, Sequence[str]]:
    """Return the cities of the base by the country that they lie in."""
    world, inner = places(), dict[str, list[str]]()
    for city in cities:
        for country in world.countries:
            if world.lies_in(fold(city), country):
                inner.setdefault(country, []).append(city)
    return {country: tuple(names) for country, names in inner.items()}


def build_roster(base: FactBase) -> Roster:
    """Return the names of the base that are exchanged for one another."""
    records, world = _list_base(base), places()
    speakers = {quote.speaker for record in records for quote in record.all_quotes}
    named = {place for record in records for place in getattr(record, "places", ())}
    kinds = {n: world.places[p].kind for n in named for p in world.names_of.get(fold(n), ())}
    cities = sorted(name for name, kind in kinds.items() if kind not in ("country", "region"))
    groups = [r.name for r in records if r.kind == "affiliate" and len(r.name) <= _LONGEST_NAME]
    return Roster(
        sorted(name for name in speakers if len(name) <= _LONGEST_NAME and name[0].isupper()),
        sorted(set(groups)),
        sorted(name for name, kind in kinds.items() if kind == "country"),
        cities,
        _list_inner(cities),
    )


def judge_mutants(texts: Iterable[str], base: FactBase) -> Iterator[Judged]:
    """Yield what a check says of each changed sentence, of those that it confirms unchanged."""
    roster = build_roster(base)
    for text in texts:
        reading = base.reader.read(text)
        findings = check_draft(text, base, markdown=False).findings
        if not any(finding.verdict == "supported" for finding in findings):
            continue
        for kind, changed in mutate_slots(reading, roster):
            worst = find_worst(check_draft(changed, base, markdown=False).findings)
            yield Judged(kind, changed, text, worst)


def _print_table(judged: Sequence[Judged]) -> None:
    print(
        f"{'kind':12}{'n':>6}{'contradicted':>14}{'unverified':>12}{'supported':>11}{'plainly':>9}"
    )
    rows = [(one.kind, one.finding) for one in judged]
    for kind in [*sorted({kind for kind, _ in rows}), "all"]:
        found = [finding for k, finding in rows if kind in (k, "all")]
        said = Counter(finding.verdict if finding else "unverified" for finding in found)
        plainly = sum(f.verdict == "supported" and not f.caveats for f in found if f)
        counts = f"{said['contradicted']:14}{said['unverified']:12}{said['supported']:11}"
        print(f"{kind:12}{len(found):6}{counts}{plainly:9}")


def _print_confirmed(judged: Iterable[Judged]) -> None:
    """Print what is confirmed without a caveat, with what it was and by which record."""
    for kind, text, origin, finding in judged:
        if finding and finding.verdict == "supported" and not finding.caveats:
            print(f"{kind}: {text}\n    was: {origin}\n    {', '.join(finding.records)}")


def main() -> int:
    """Print for each kind of change how many sentences are confirmed all the same."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", nargs="*", metavar="KIND", help="list what is plainly confirmed")
    parser.add_argument("--one-in", type=int, default=1, help="take one sentence in so many")
    options = parser.parse_args()
    base = FactBase(open_store().db)
    texts = list_true(_list_base(base))
    chosen = [text for text in texts if zlib.crc32(text.encode()) % options.one_in == 0]
    judged = list(judge_mutants(chosen, base))
    print(f"{len(chosen)} true sentences, {len({one.origin for one in judged})} of them confirmed")
    _print_table(judged)
    if options.list is not None:
        _print_confirmed(one for one in judged if not options.list or one.kind in options.list)
    return 0


if __name__ == "__main__":
    sys.exit(main())
