"""Generate packs of any size that are shaped like real ones: `python benchmarks/packs.py DIR`.

Words follow Zipf's law over 40,000 pronounceable ones, names grow in number with the pack, measures
and references are shared by few records or by very many. A seed gives the same bytes every time.
Records are written one by one, so that a pack may be larger than the memory.
"""

import argparse
import itertools
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

SHARES = {
    "source": 0.004,
    "affiliate": 0.035,
    "person": 0.045,
    "member": 0.1,
    "event": 0.15,
    "figure": 0.09,
    "statement": 0.576,
}
"""The mix of kinds, which is that of the bundled base."""

PER_FILE = 20_000
"""Records that a file of a pack holds at most."""

_ONSETS = "b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh st t tr v w z".split()
_VOWELS = "a e i o u ai ea ou io".split()
_ENDS = ["", "", "", "n", "r", "l", "s", "m", "t", "nd", "st", "rk"]
_LITTLE = "the of in and to a by for from with that on was had after its against".split()
_UNITS = "people dollars tonnes vehicles villages barrels attacks houses".split()
_REGIONS = "Africa,Americas,Asia Pacific,Europe,Middle East,Northern Reach".split(",")
_ROLES = "province pledged splinter aligned rival opponent other".split()
_DATES = ("{y}", "{y}-{m:02}", "{y}-{m:02}-{d:02}", "{y}-{m:02}~", "../{y}-{m:02}", "{y}/{z}")

PROBES: list[dict[str, Any]] = [
    {
        "id": "person/ottavine-brellisk",
        "kind": "person",
        "name": "Ottavine Brellisk",
        "statement": "Ottavine Brellisk keeps the lighthouse ledgers of Quenmorra.",
    },
    {
        "id": "event/quenmorra-flood",
        "kind": "event",
        "name": "Flood at Quenmorra",
        "date": "1931-04-05",
        "statement": "The harbour of Quenmorra was flooded in April 1931.",
        "about": ["person/ottavine-brellisk"],
        "places": ["Quenmorra"],
    },
    {
        "id": "figure/quenmorra-houses",
        "kind": "figure",
        "name": "Houses lost at Quenmorra",
        "date": "1931-04",
        "statement": "The flood took 312 houses at Quenmorra.",
        "measure": "quenmorra-houses",
        "value": {"number": 312, "unit": "houses", "qualifier": "exact"},
        "places": ["Quenmorra"],
    },
]
"""Records that packs of every size have, to be looked for."""


def _make_words(rng: random.Random, number: int) -> list[str]:
    """Return so many pronounceable words, each once."""
    words: dict[str, None] = {}
    while len(words) < number:
        syllables = rng.choices((1, 2, 3, 4), (1, 6, 5, 2))[0]
        parts = (rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(syllables))
        words["".join(parts) + rng.choice(_ENDS)] = None
    return list(words)


class Lexicon(NamedTuple):
    """What texts and names are put together from."""

    rng: random.Random
    words: list[str]
    weights: list[float]
    families: list[str]

    def write(self, number: int, *, sentence: bool = False) -> str:
        """Return so many words, every third a little one, some names, some numbers."""
        drawn = self.rng.choices(self.words, cum_weights=self.weights, k=number)
        for at in range(1, number, 3):
            drawn[at] = self.rng.choice(_LITTLE)
        chance = self.rng.random()
        if chance < 0.5:
            drawn[self.rng.randrange(number)] = self.rng.choice(self.families)
        if chance < 0.15:
            drawn[self.rng.randrange(number)] = f"{self.rng.randrange(10**5):,}"
        drawn[0] = drawn[0][:1].upper() + drawn[0][1:] if sentence else drawn[0]
        return " ".join(drawn) + ("." if sentence and number > 6 else "")

    def name(self) -> str:
        """Return a name of two words, as persons and places have."""
        return f"{self.rng.choice(self.words[:3000]).title()} {self.rng.choice(self.families)}"

    def date(self) -> str:
        """Return an EDTF date of any of the usual forms."""
        year, form = self.rng.randint(1950, 2025), self.rng.choice(_DATES)
        month, day = self.rng.randint(1, 12), self.rng.randint(1, 28)
        return form.format(y=year, m=month, d=day, z=year + 1)

    def skewed(self, number: int) -> int:
        """Return a number below `number`, small ones much more often."""
        return int(number * self.rng.random() ** 4)


def make_lexicon(records: int, seed: int) -> Lexicon:
    """Return the words of a pack of so many records."""
    rng = random.Random(seed)
    words = _make_words(rng, 40_000)
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))
    families = [word.title() for word in _make_words(rng, 500 + int(records**0.7))]
    return Lexicon(rng, words, weights, families)


def count_kinds(records: int) -> dict[str, int]:
    """Return how many records of each kind a pack of so many has."""
    counts = {kind: max(1, int(records * share)) for kind, share in SHARES.items()}
    counts["statement"] += records - len(PROBES) - sum(counts.values())
    return counts


def _make_quote(lexicon: Lexicon, sources: int) -> dict[str, Any]:
    rng = lexicon.rng
    return {
        "text": lexicon.write(rng.randint(6, 22)),
        "source": f"source-{lexicon.skewed(sources)}",
        "speaker": lexicon.families[lexicon.skewed(len(lexicon.families))],
        "paragraph": rng.randint(1, 90),
    }


def _refer(lexicon: Lexicon, counts: dict[str, int]) -> list[str]:
    kinds = lexicon.rng.choices(("affiliate", "person"), k=lexicon.rng.choice((1, 1, 2, 3)))
    return list(dict.fromkeys(f"{kind}/{kind}-{lexicon.skewed(counts[kind])}" for kind in kinds))


def _own_fields(kind: str, lexicon: Lexicon, counts: dict[str, int]) -> dict[str, Any]:
    rng = lexicon.rng
    if kind == "member":
        return {"type": rng.choice(("nation", "institution")), "region": rng.choice(_REGIONS)}
    if kind == "source":
        address = f"https://example.org/{rng.randrange(10**9)}"
        made = {"title": lexicon.write(6), "publisher": lexicon.name(), "authors": [lexicon.name()]}
        return made | {"published": "2020-01-02", "url": address, "sha256": "0" * 64}
    if kind in ("affiliate", "person"):
        claims = [
            {
                "property": rng.choice(("leader", "status", "pledged", "book")),
                "value": rng.choice((lexicon.name(), *_refer(lexicon, counts))),
                "date": lexicon.date(),
                "quotes": [_make_quote(lexicon, counts["source"])],
            }
            for _ in range(rng.randint(0, 4))
        ]
        role = {"role": rng.choice(_ROLES), "countries": [lexicon.name()]}
        return {"claims": claims} | (role if kind == "affiliate" else {})
    places = [lexicon.families[lexicon.skewed(len(lexicon.families))]]
    fields: dict[str, Any] = {"about": _refer(lexicon, counts), "places": places}
    if kind == "figure":
        number = int(10 ** (rng.random() * 7))
        value = {"number": number, "unit": rng.choice(_UNITS), "qualifier": "about"}
        fields |= {"measure": f"measure-{lexicon.skewed(counts[kind])}", "value": value}
    return fields


def make_records(records: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Yield the records of a pack, those of a kind together."""
    lexicon, counts = make_lexicon(records, seed), count_kinds(records)
    for kind, number in counts.items():
        for position in range(number):
            named = kind in ("member", "affiliate", "person", "source")
            yield {
                "id": f"source-{position}" if kind == "source" else f"{kind}/{kind}-{position}",
                "kind": kind,
                "name": lexicon.name() if named else lexicon.write(6, sentence=True),
                "statement": lexicon.write(lexicon.rng.randint(12, 30), sentence=True),
                "aliases": [lexicon.name()] if named else [],
                "keywords": [lexicon.write(2) for _ in range(lexicon.rng.randint(2, 6))],
                "date": lexicon.date(),
                **_own_fields(kind, lexicon, counts),
                "quotes": [_make_quote(lexicon, counts["source"])],
            }
    for probe in PROBES:
        quote = {"text": probe["statement"], "source": "source-0", "speaker": "A. Keeper"}
        yield {"date": "1931", **probe, "quotes": [{**quote, "paragraph": 1}]}


def write_pack(folder: Path, records: int, seed: int = 1) -> int:
    """Write a pack into a new folder, and return how many bytes it has."""
    folder.mkdir(parents=True)
    rows = make_records(records, seed)
    for number in itertools.count():
        some = itertools.islice(rows, PER_FILE)
        first = next(some, None)
        if first is None:
            break
        with (folder / f"records-{number:04}.jsonl").open("w", encoding="utf-8") as file:
            for row in itertools.chain([first], some):
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return sum(path.stat().st_size for path in folder.iterdir())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print(f"{write_pack(given.folder, given.records, given.seed):,} bytes")
