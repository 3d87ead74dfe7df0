"""The proof can fail: nearly every small lie is caught."""

import random
from typing import Any

import msgspec
import pytest

from factbase.mutants import CHANGES, list_mutants
from isiscli.model import STRUCTS, AnyRecord
from isiscli.pack.lint import find_faults
from isiscli.pack.read import Entry
from isiscli.verify.carried import Checker
from isiscli.verify.evidence import list_quotes
from isiscli.verify.texts import Text, find_quote_faults

# So many mutants at least, so that no sort is proved on next to nothing.
FEWEST = {
    "digit": 2000,
    "month": 1500,
    "name": 2000,
    "negation dropped": 100,
    "negation added": 3000,
    "opposite": 100,
    "quote cut": 100,
}


def _is_caught(row: dict[str, Any], checker: Checker, texts: dict[str, Text]) -> bool:
    try:
        record: AnyRecord = msgspec.convert(row, STRUCTS[row["kind"]])
    except msgspec.ValidationError:
        return True
    return (
        any([*find_quote_faults(q, texts[q.source], basis)] for q, basis in list_quotes(record))
        or any(find_faults(record))
        or any(checker.check(record))
    )


@pytest.mark.needs_texts
@pytest.mark.parametrize("change", CHANGES)
def test_at_least_99_percent_of_mutants_of_each_sort_are_caught(
    change: str, entries: list[Entry], texts: dict[str, Text]
) -> None:
    """One mutant of each field of each record; the seed is fixed, the escapes are listed."""
    chance = random.Random(20211122)  # noqa: S311 - the same mutants each time
    checker = Checker({entry.record.id: entry.record for entry in entries})
    rows = [msgspec.to_builtins(e.record) for e in entries if e.record.kind != "source"]
    mutants = [mutant for row in rows for mutant in list_mutants(row, change, chance)]
    escaped = [
        f"{row['id']} {what}" for row, what in mutants if not _is_caught(row, checker, texts)
    ]
    assert len(mutants) >= FEWEST[change]
    assert len(escaped) <= len(mutants) * 0.01, escaped
