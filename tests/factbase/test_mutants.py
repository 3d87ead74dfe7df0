"""The proof can fail: nearly every small lie is caught."""

import random
from typing import Any

import msgspec
import pytest

from factbase.mutants import CHANGES, make_mutant
from isiscli.model import STRUCTS, AnyRecord
from isiscli.pack.lint import find_faults
from isiscli.pack.read import Entry
from isiscli.verify.carried import Checker
from isiscli.verify.texts import Text, find_quote_faults


def _is_caught(row: dict[str, Any], checker: Checker, texts: dict[str, Text]) -> bool:
    try:
        record: AnyRecord = msgspec.convert(row, STRUCTS[row["kind"]])
    except msgspec.ValidationError:
        return True
    quotes = record.all_quotes
    return (
        any(True for quote in quotes for _ in find_quote_faults(quote, texts[quote.source]))
        or any(True for _ in find_faults(record))
        or any(True for _ in checker.check(record))
    )


@pytest.mark.needs_texts
def test_at_least_99_percent_of_mutants_are_caught(
    entries: list[Entry], texts: dict[str, Text]
) -> None:
    """One mutant of each sort a record; the seed is fixed, the escapes are listed."""
    chance = random.Random(20211122)  # noqa: S311 - the same mutants each time
    checker = Checker({entry.record.id: entry.record for entry in entries})
    rows = [msgspec.to_builtins(e.record) for e in entries if e.record.kind != "source"]
    mutants = [
        mutant for change in CHANGES for row in rows if (mutant := make_mutant(row, change, chance))
    ]
    escaped = [
        f"{row['id']} {what}" for row, what in mutants if not _is_caught(row, checker, texts)
    ]
    assert len(mutants) > len(rows)
    assert len(escaped) <= len(mutants) * 0.01, escaped


@pytest.mark.needs_texts
@pytest.mark.parametrize(
    ("change", "share"), [("digit", 0.99), ("month", 0.98), ("name", 0.99), ("negation", 0.6)]
)
def test_most_mutants_of_each_sort_are_caught(
    change: str, share: float, entries: list[Entry], texts: dict[str, Text]
) -> None:
    """No sort of lie hides behind the many of another; a "not" dropped from a headline may pass."""
    chance = random.Random(20250101)  # noqa: S311 - the same mutants each time
    checker = Checker({entry.record.id: entry.record for entry in entries})
    rows = [msgspec.to_builtins(e.record) for e in entries if e.record.kind != "source"]
    mutants = [mutant for row in rows if (mutant := make_mutant(row, change, chance))]
    caught = sum(_is_caught(row, checker, texts) for row, _ in mutants)
    assert caught >= len(mutants) * share
