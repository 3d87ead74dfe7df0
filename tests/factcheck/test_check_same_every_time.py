"""Test that each check finds the same in the same words, whatever order sets have in it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.said import amounts, dates, denials, names, posts, roster

CHECK = """
import sys
from isiscli.factcheck import FactBase, check_draft
from isiscli.store.open import open_store

base = FactBase(open_store().db)
for finding in check_draft(sys.stdin.read(), base, markdown=True).findings:
    print(finding)
"""
ARTICLE = Path(__file__).parents[2] / "benchmarks" / "check" / "article-1.md"
# Several posts, roles or denied words of the sources could be told in each of these.
SEVERAL = """
Seth Jones of RAND, once an assistant secretary of State, says that ISIS builds on local groups.

Khalifa Hifter, prime minister to one of Libya's two rival parliaments, was ostensibly the Derna
council's common enemy.

The demise of ISIS as a physical entity in Iraq and Syria spells the end of the network.
"""


@pytest.mark.usefixtures("base")
def test_a_check_finds_what_another_finds() -> None:
    """Findings, messages and what is compared do not hang on the seed of hashes."""
    tables = (amounts, dates, denials, names, posts, roster)
    said = [row.text for table in tables for row in (*table.WRONG, *table.RIGHT)]
    text = "\n\n".join([ARTICLE.read_text("utf-8"), SEVERAL, *said])
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", CHECK],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for seed in ("1", "2", "3", "5")
    ]
    printed = {run.communicate(text.encode())[0] for run in runs}
    assert [0] * len(runs) == [run.returncode for run in runs]
    (only,) = printed
    assert len(said) < only.count(b"Finding(")
