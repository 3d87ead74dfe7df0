"""Measure how often a look-up has the right record first, among the first three, and how high.

The queries were written from the texts of the sources by people who had not seen the fact base:
those in search-queries.toml before the search was tuned, those in search-tuning.toml, search-
fresh.toml, search-third.toml, search-fourth.toml and search-fifth.toml later, one after the other.
Each names the words of the text that answer it. A record is right where one of its quotes overlaps
those words (a member: where they name it). Half of search-queries.toml, of search-fresh.toml and of
search-fifth.toml, chosen by a hash of the text, and all of search-tuning.toml and search-third.toml
are for tuning; what counts is the rest, set by set and together. Every query also comes with a
misspelt word. What no text answers may find what is nearest, if it says so. The texts are needed to
place the words: --sources DIR.
"""

import argparse
import re
import sqlite3
import sys
import tomllib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from isiscli.found import Found
from isiscli.model import Member
from isiscli.store.open import open_store
from isiscli.store.query import Query
from isiscli.store.search.find import search
from isiscli.verify.texts import Text, read_text

QUERIES = Path(__file__).with_name("search-queries.toml")
TUNING = Path(__file__).with_name("search-tuning.toml")
FRESH = Path(__file__).with_name("search-fresh.toml")
THIRD = Path(__file__).with_name("search-third.toml")
FOURTH = Path(__file__).with_name("search-fourth.toml")
FIFTH = Path(__file__).with_name("search-fifth.toml")
SOURCES = Path(__file__).parents[2] / "shared" / "sources"
KINDS = ("synonym", "role", "transliteration", "abbreviation", "question", "plain")
DEPTH = 10


class Span(NamedTuple):
    """A stretch of a paragraph of a source."""

    source: str
    paragraph: int
    start: int
    end: int


def _find_spans(row: dict[str, Any], texts: dict[str, Text]) -> Iterator[Span]:
    for place in (row, *row.get("also", ())):
        paragraph = texts[place["source"]].paragraphs[place["paragraph"] - 1]
        for words in place["evidence"]:
            start = paragraph.index(words)
            yield Span(place["source"], place["paragraph"], start, start + len(words))


def _is_right(found: Found, spans: list[Span], texts: dict[str, Text]) -> bool:
    record = found.record
    for span in spans:
        paragraph = texts[span.source].paragraphs[span.paragraph - 1]
        if isinstance(record, Member):
            if re.search(rf"\b{re.escape(record.name)}\b", paragraph[span.start : span.end]):
                return True
            continue
        for quote in record.all_quotes:
            if (quote.source, quote.paragraph) == (span.source, span.paragraph):
                start = paragraph.find(quote.text)
                if start < span.end and span.start < start + len(quote.text):
                    return True
    return False


def _find_rank(db: sqlite3.Connection, text: str, spans: list[Span], texts: dict[str, Text]) -> int:
    """Return the place of the first right record, 1 for the first, 0 where there is none."""
    hits = search(db, Query(text=text)).found[:DEPTH]
    return next((n for n, hit in enumerate(hits, 1) if _is_right(hit, spans, texts)), 0)


def _read_rows(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["query"]
    return rows


def is_for_tuning(text: str) -> bool:
    """Tell whether a query belongs to the half that may be looked at while tuning."""
    return zlib.crc32(text.encode()) % 2 == 0


def _print_line(label: str, ranks: list[int]) -> None:
    count = len(ranks) or 1
    first = sum(rank == 1 for rank in ranks) / count
    three = sum(1 <= rank <= 3 for rank in ranks) / count
    mrr = sum(1 / rank for rank in ranks if rank) / count
    print(f"{label:24}{len(ranks):5}{first:9.1%}{three:9.1%}{mrr:8.3f}")


def _print_nothing(db: sqlite3.Connection) -> None:
    """Print what is found where no text has an answer: nothing, what is nearest, or an answer."""
    told = {"nothing": 0, "said to be nearest": 0, "an answer": 0}
    for row in tomllib.loads(FOURTH.read_text(encoding="utf-8"))["nothing"]:
        answer = search(db, Query(text=row["text"]))
        is_nearest = answer.is_nearest or answer.missing or answer.corrections
        how = "said to be nearest" if is_nearest else "an answer"
        told[how if answer.found else "nothing"] += 1
    print(
        "\nno text answers          " + "   ".join(f"{how} {count}" for how, count in told.items())
    )


def main() -> int:
    """Print hit@1, hit@3 and MRR by kind for each half, and on request what was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=Path, default=SOURCES)
    parser.add_argument("--misses", action="store_true", help="list the misses of the tuning half")
    options = parser.parse_args()
    rows, fresh, fifth = map(_read_rows, (QUERIES, FRESH, FIFTH))
    halves = {
        "tuned on": [row for row in rows + fresh + fifth if is_for_tuning(row["text"])]
        + _read_rows(TUNING)
        + _read_rows(THIRD),
        "not tuned on": [row for row in rows if not is_for_tuning(row["text"])],
        "fresh, not tuned on": [row for row in fresh if not is_for_tuning(row["text"])],
        "fourth, not tuned on": _read_rows(FOURTH),
        "fifth, not tuned on": [row for row in fifth if not is_for_tuning(row["text"])],
    }
    texts = {path.stem: read_text(path) for path in sorted(options.sources.glob("*.txt"))}
    store = open_store()
    left = {form: list[int]() for form in ("text", "misspelt")}
    for half, listed in halves.items():
        for form in ("text", "misspelt"):
            print(f"\n{half}, {form:10}           n    hit@1    hit@3     MRR")
            every: list[int] = []
            for kind in KINDS:
                ranks = []
                for row in listed:
                    if row["kind"] != kind:
                        continue
                    spans = list(_find_spans(row, texts))
                    rank = _find_rank(store.db, row[form], spans, texts)
                    ranks.append(rank)
                    if options.misses and half == "tuned on" and not 1 <= rank <= 3:
                        print(f"  missed: {row[form]} ({rank}; {row['evidence'][0]})")
                _print_line(kind, ranks)
                every += ranks
            _print_line("all", every)
            if half != "tuned on":
                left[form] = left[form] + every
    for form, ranks in left.items():
        print(f"\nall not tuned on, {form:12}    n    hit@1    hit@3     MRR")
        _print_line("all", ranks)
    _print_nothing(store.db)
    return 0


if __name__ == "__main__":
    sys.exit(main())
