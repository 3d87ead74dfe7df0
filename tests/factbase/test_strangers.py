"""A name that the sources do not have is not answered by words of it, a description is answered."""

import sqlite3
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from isiscli.kinds import KINDS
from isiscli.store.open import open_store
from isiscli.store.query import Query
from isiscli.store.search.find import search

_HERE = Path(__file__).parent
STRANGERS: dict[str, list[str]] = tomllib.loads((_HERE / "strangers.toml").read_text("utf-8"))
DESCRIPTIONS: dict[str, dict[str, str]] = tomllib.loads(
    (_HERE / "descriptions.toml").read_text("utf-8")
)
DESCRIBED = [
    (None if kind == "search" else kind, text, part)
    for kind, rows in DESCRIPTIONS.items()
    for text, part in rows.items()
]


@pytest.fixture(scope="module")
def db() -> sqlite3.Connection:
    """Return the bundled store."""
    return open_store().db


def _find(db: sqlite3.Connection, text: str, kind: str | None) -> list[str]:
    return [hit.record.id for hit in search(db, Query(text=text, kind=kind)).found]


def test_there_are_sixty_of_each() -> None:
    """The lists are long enough to tell something."""
    assert all(len(names) >= 60 for names in STRANGERS.values())
    assert len(DESCRIBED) >= 60


@pytest.mark.parametrize("kind", [None, *KINDS])
@pytest.mark.parametrize("group", STRANGERS)
def test_a_name_that_no_source_has_gets_no_answer(
    group: str, kind: str | None, db: sqlite3.Connection
) -> None:
    """Neither by the words of it that others share, nor by a likeness, in any look-up."""
    found = {name: _find(db, name, kind) for name in STRANGERS[group]}
    assert {} == {name: ids for name, ids in found.items() if ids}


@pytest.mark.parametrize(("kind", "text", "part"), DESCRIBED)
def test_a_description_is_answered(
    kind: str | None, text: str, part: str, db: sqlite3.Connection
) -> None:
    """A role, a place or a deed finds whom or what it describes, with capitals and without."""
    for typed in (text, text.lower()):
        assert any(part in found for found in _find(db, typed, kind)[:3])


def test_the_name_of_another_thing_is_answered_only_by_what_has_all_of_it(
    db: sqlite3.Connection,
) -> None:
    """United Nations finds what names them, and nothing that has a united front or a nation."""
    found = _find(db, "United Nations", None)
    assert "statement/un-resolutions-must-be-upheld-2021" in found[:3]
    texts = [str(hit.mapping) for hit in search(db, Query(text="United Nations")).found]
    assert [] == [text for text in texts if "United Nations" not in text]


@pytest.mark.parametrize("joint", ["-", " "])
@pytest.mark.parametrize("change", [str, str.lower])
def test_a_group_and_a_place_are_no_answer_by_the_group_alone(
    joint: str, change: Callable[[str], str], db: sqlite3.Connection
) -> None:
    """ISIS Mozambique is not all of ISIS; ISIS Sahel and IMU Pakistan are groups by both words."""
    assert [] == _find(db, change(joint.join(("ISIS", "Mozambique"))), "affiliate")
    assert "affiliate/isis-greater-sahara" == _find(db, change("ISIS Sahel"), "affiliate")[0]
    assert "affiliate/imu" in _find(db, change("IMU Pakistan"), "affiliate")
