"""Test that each run reads the same, whatever order sets have in it."""

import subprocess
import sys

import pytest

READ = """
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.store.open import open_store

def plain(part):
    return [sorted(p, key=repr) if isinstance(p, frozenset) else p for p in part]

base = FactBase(open_store().db)
for text in TEXTS:
    reading = base.reader.read(text)
    print([plain(name) for name in reading.names], reading.moments, reading.amounts)
    print(reading.content, reading.denials, reading.voices, sorted(reading.negated))
    for fact in base.find_candidates(reading):
        print(fact.record.id, list(fact.stems), list(fact.labels), fact.spans, fact.amounts)
"""
TEXTS = [
    "In June 2021, Blinken said in Rome that ISIS no longer holds 110,000 square kilometers.",
    "Iraqi forces in Tripoli and Damascus, not the Pentagon, failed to retake Mosul by mid-2017.",
    "Boko Haram, officials said, has pledged allegiance to the caliph of the Islamic State.",
]


@pytest.mark.usefixtures("base")
def test_a_run_reads_what_another_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names, spans and the order of words and labels do not hang on the seed of hashes."""
    printed = set()
    for seed in ("0", "1", "2"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        done = subprocess.run(
            [sys.executable, "-c", f"TEXTS = {TEXTS!r}\n{READ}"], capture_output=True, check=True
        )
        printed.add(done.stdout)
    (only,) = printed
    assert b"event/" in only
