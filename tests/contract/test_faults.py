"""A run that is killed, starved of disk or raced loses nothing, and the next one answers right."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import write_figure

MakePack = Callable[..., Path]
Break = Callable[[str, Path], list[dict[str, Any]]]

TESTS = Path(__file__).parents[1]
WRONG = "More than 112,000 fighters of the Syrian Democratic Forces were killed in action.\n"


@pytest.fixture
def break_off(tmp_path: Path, shared_cache: Path) -> Break:
    """Return a function that lets faults.py do its work and returns what each time left."""

    def call(fault: str, subject: Path) -> list[dict[str, Any]]:
        own = str(tmp_path / "cache") if subject.is_dir() else str(shared_cache)
        arguments = [fault, str(subject), str(tmp_path / "heard"), str(tmp_path / "report")]
        subprocess.run(
            [sys.executable, str(TESTS / "faults.py"), *arguments],
            env={**os.environ, "ISISCLI_CACHE_DIR": own},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        outcomes: list[dict[str, Any]] = json.loads((tmp_path / "report").read_text())
        return outcomes

    return call


def _count_killed(outcomes: list[dict[str, Any]]) -> Counter[str]:
    return Counter(o["event"] for o in outcomes if o["status"] == -9)


def _find_last(event: str, outcomes: list[dict[str, Any]]) -> int:
    return max(n for n, o in enumerate(outcomes) if o["event"] == event)


def test_a_compiler_that_is_killed_at_any_step_leaves_no_half_store(
    make_pack: MakePack, break_off: Break
) -> None:
    """A store is whole as soon as it has its name, and the next run answers right.

    The steps are each file opened, made, renamed or removed, and each SQL statement. Two drafts are
    left at most: of the store, and of what completion offers of it.
    """
    outcomes = break_off("kill compiler", make_pack(sheep_toml=write_figure()))
    killed = _count_killed(outcomes)
    assert 0 == outcomes[-1]["status"]
    assert {"open", "os.mkdir", "os.fsync", "os.rename", "sqlite3.connect", "sql"} <= set(killed)
    assert 1 == _find_last("os.rename", outcomes) - _find_last("os.fsync", outcomes)
    assert killed["sql"] > 30
    assert [] == [o for o in outcomes if not o["right"] or False in o["stores"]]
    assert max(o["drafts"] for o in outcomes) == 2


def test_an_update_that_is_killed_at_any_step_leaves_the_old_store_or_the_new_one(
    make_pack: MakePack, break_off: Break
) -> None:
    """The store of a pack of which one file has changed is never seen half changed."""
    filler = "".join(write_figure(f"filler-{number}") for number in range(5))
    pack = make_pack(sheep_toml=write_figure(), filler_toml=filler)
    outcomes = break_off("kill updater", pack)
    killed = _count_killed(outcomes)
    assert 0 == outcomes[-1]["status"]
    assert {"open", "os.fsync", "os.rename", "sqlite3.connect", "sql"} <= set(killed)
    assert killed["sql"] > 30
    assert {"old", "new"} == {o["left"] for o in outcomes}
    assert [] == [o for o in outcomes if not o["right"]]


def test_a_fix_that_is_killed_at_any_step_leaves_the_old_draft_or_the_new_one(
    tmp_path: Path, break_off: Break
) -> None:
    """No half of a draft is ever seen under its name, and the last fix puts it right."""
    draft = tmp_path / "draft.md"
    draft.write_text(WRONG, encoding="utf-8")
    outcomes = break_off("kill fix", draft)
    assert 0 == outcomes[-1]["status"]
    assert {"open", "os.fsync", "os.chmod", "os.rename"} <= set(_count_killed(outcomes))
    assert {"old", "new"} == {o["left"] for o in outcomes}
    assert "new" == outcomes[-1]["left"]


def test_a_disk_that_is_full_after_any_page_changes_no_answer(
    make_pack: MakePack, break_off: Break
) -> None:
    """Wherever the disk ends, the answer is right, and no half store is left."""
    outcomes = break_off("fill disk", make_pack(sheep_toml=write_figure()))
    assert 10 < len(outcomes)
    assert [0] * len(outcomes) == [o["status"] for o in outcomes]
    assert [[]] * (len(outcomes) - 1) + [[True]] == [o["stores"] for o in outcomes]
    assert 0 == sum(o["drafts"] for o in outcomes)


def test_fifty_first_runs_at_once_all_answer(make_pack: MakePack, break_off: Break) -> None:
    """Fifty processes that find the cache empty each answer right, and leave one sound store."""
    (outcome,) = break_off("start at once", make_pack(sheep_toml=write_figure()))
    assert {"statuses": [0] * 50, "stores": [True], "drafts": 0} == outcome
