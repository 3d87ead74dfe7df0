"""Test that a store that is brought up to date for a few files is as one compiled anew."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.store.building.compile import compile_packs
from isiscli.store.building.update import update_store
from isiscli.store.cache import describe_files
from isiscli.store.open import Store
from isiscli.store.query import Query
from isiscli.store.search.find import search
from samples import CLAIM, QUOTE, make_row
from store.figures import only_store

Row = dict[str, Any]
Pack = dict[str, list[Row]]

_VOCABULARIES = """
CREATE VIRTUAL TABLE temp.words_in USING fts5vocab(main, words, instance);
CREATE VIRTUAL TABLE temp.facets_in USING fts5vocab(main, facet, instance);
"""
_CONTENTS = {
    "record": "SELECT * FROM record ORDER BY number",
    "words": "SELECT * FROM words_in ORDER BY term, doc, col, offset",
    "facets": "SELECT term, doc FROM facets_in ORDER BY term, doc",
    "term": "SELECT * FROM term ORDER BY field, value",
    "file_words": "SELECT * FROM file_words ORDER BY file",
    "name_word": "SELECT * FROM name_word ORDER BY word",
    "vocabulary": "SELECT * FROM vocabulary ORDER BY word",
    "spelling": "SELECT rowid, word FROM spelling ORDER BY rowid",
    "spellings": "SELECT rowid, members FROM spellings ORDER BY rowid",
    "meta": "SELECT key, CAST(value AS TEXT) FROM meta ORDER BY key",
    "rank": "SELECT rowid, rank FROM words WHERE words MATCH 'sheep OR flock' ORDER BY rowid",
}
_FILLER = "The wool of the valley was counted, weighed and sold. " * 30


def _event(name: str, **fields: Any) -> Row:
    return make_row("event", **{"id": f"event/{name}", "name": f"The {name}"} | fields)


def _make_pack() -> Pack:
    """Return the files of a pack; all that is changed here is small beside the last one."""
    person = make_row("person", id="person/bo", name="Bo Peep", aliases=["Little-Bo"])
    other = make_row("person", id="person/ann", name="BoPeep", claims=[CLAIM])
    events = [_event("flock", about=["person/bo"], places=["Arland"]), _event("sale")]
    events.append(_event("walk", statement="An arland Flock left.", places=["ArLand"]))
    quotes = [QUOTE | {"source": "almanac-2020"}]
    says = {"statement": _FILLER, "places": ["Mossdale"], "quotes": quotes}
    filler = [_event(f"filler{number}", **says) for number in range(4)]
    return {
        "a": [make_row("source", id="gazette-2020"), person],
        "almanac": [make_row("source", id="almanac-2020", quotes=quotes)],
        "b": [other, *events],
        "c": [_event("end", about=["person/bo"], statement="The flock slept.")],
        "z": filler,
    }


def _write(folder: Path, pack: Pack) -> None:
    for name, rows in pack.items():
        path = folder / f"{name}.jsonl"
        text = "".join(json.dumps(row) + "\n" for row in rows)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _compile(folder: Path, file: str = ":memory:") -> sqlite3.Connection:
    db = sqlite3.connect(file)
    compile_packs([folder], db, describe_files([str(folder)]))
    return db


def _dump(db: sqlite3.Connection) -> dict[str, list[Any]]:
    db.executescript(_VOCABULARIES)
    return {name: db.execute(sql).fetchall() for name, sql in _CONTENTS.items()}


def _update(folder: Path, change: Callable[[Pack], object]) -> sqlite3.Connection | None:
    """Compile a pack, change it, and return the updated store, None where it was not updated."""
    pack = _make_pack()
    _write(folder, pack)
    db = sqlite3.connect(":memory:")
    with closing(_compile(folder)) as old:
        change(pack)
        _write(folder, pack)
        return db if update_store(old, db, [folder], describe_files([str(folder)])) else None


def _change_row(file: str, place: int, **fields: Any) -> Callable[[Pack], object]:
    return lambda pack: pack[file][place].update(fields)


def _rename(pack: Pack) -> None:
    pack["a"][1] |= {"name": "Mary Contrary", "aliases": []}


def _move_page(pack: Pack) -> None:
    pack["a"][0]["url"] = "https://example.org/elsewhere"


def _swap_kinds(pack: Pack) -> None:
    pack["b"][2] = make_row("statement", id="statement/sale", name="The sale")


CHANGES: dict[str, Callable[[Pack], object]] = {
    "a statement": _change_row("b", 2, statement="Shorn sheep and a Ram were sold."),
    "a date": _change_row("b", 1, date="2019"),
    "a name that is capitalised only there": _change_row("b", 1, statement="To Gorsedale went it."),
    "a label of which another has the other spelling": _change_row("b", 1, places=["Nowhere"]),
    "another name of a record that others are about": _rename,
    "a person's name of which another has the other spelling": _change_row("a", 1, name="Bob"),
    "the page of a source": _move_page,
    "a record more at the front": lambda pack: pack["b"].insert(0, _event("dawn")),
    "a record more at the end": lambda pack: pack["b"].append(_event("dusk")),
    "a record less at the front": lambda pack: pack["b"].pop(0),
    "a record less in the middle": lambda pack: pack["b"].pop(2),
    "no record left": lambda pack: pack["b"].clear(),
    "another kind at the same place": _swap_kinds,
    "two records that changed places": lambda pack: pack["b"].reverse(),
    "a record that moved to another file": lambda pack: pack["b"].append(pack["c"].pop()),
    "a record that moved to a file before": lambda pack: pack["b"].insert(0, pack["c"].pop()),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_an_updated_store_is_as_one_compiled_anew(
    tmp_path: Path, change: Callable[[Pack], object]
) -> None:
    """Whatever changes in a file, every table holds the same."""
    db = _update(tmp_path, change)
    assert db is not None
    assert _dump(_compile(tmp_path)) == _dump(db)
    assert ("ok",) == db.execute("PRAGMA integrity_check").fetchone()


def _spoil_quote(pack: Pack) -> None:
    pack["b"][1]["quotes"] = [QUOTE | {"source": "nowhere-2020"}]


UNFIT: dict[str, Callable[[Pack], object]] = {
    "nothing": lambda _: None,
    "most of it": _change_row("z", 0, statement=f"{_FILLER} Then it rained."),
    "a file more": lambda pack: pack.update(d=[_event("more")]),
    "a source that is not there": _spoil_quote,
    "a record that others are about is gone": lambda pack: pack["a"].pop(),
    "an id that is taken": lambda pack: pack["b"].append(_event("filler0")),
    "a date that is none": _change_row("b", 1, date="yesterday"),
    "a field that is none": _change_row("b", 1, colour="grey"),
}


@pytest.mark.parametrize("change", UNFIT.values(), ids=UNFIT)
def test_what_is_not_worth_an_update_or_is_wrong_is_left_to_the_compiler(
    tmp_path: Path, change: Callable[[Pack], object]
) -> None:
    """It compiles everything, or says everything that is wrong."""
    with suppress(sqlite3.IntegrityError):
        assert _update(tmp_path, change) is None


_FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "statement": st.sampled_from(["The Flock left.", "A flock of 7 slept.", "Mossdale grew."]),
        "name": st.sampled_from(["Bo Peep", "BoPeep", "Bo", "The Sale"]),
        "aliases": st.lists(st.sampled_from(["Ann", "A-nn"]), max_size=2),
    },
)
_EDITS = st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3), _FIELDS), max_size=4)


@given(_EDITS, st.permutations(range(4)))
def test_any_edits_give_what_compiling_anew_does(
    tmp_path_factory: pytest.TempPathFactory,
    edits: Sequence[tuple[str, int, Row]],
    order: Sequence[int],
) -> None:
    """However files are edited and their records set in another order."""

    def edit(pack: Pack) -> None:
        for file, place, fields in edits:
            pack[file][place % len(pack[file])] |= fields
        pack["b"] = [pack["b"][place] for place in order]

    folder = tmp_path_factory.mktemp("pack")
    db = _update(folder, edit)
    if db is not None:
        assert _dump(_compile(folder)) == _dump(db)


@pytest.fixture
def pack(tmp_path: Path, cache: Path) -> Path:
    """Return a pack whose store was compiled, and one of whose files has changed since."""
    folder = tmp_path / "pack"
    folder.mkdir()
    rows = _make_pack()
    _write(folder, rows)
    Store([folder]).close()
    assert only_store(cache).is_file()
    rows["c"][0]["statement"] = "Zithers were heard."
    _write(folder, rows)
    return folder


def _find_zithers(pack: Path) -> list[str]:
    store = Store([pack])
    found = store.ask(lambda db: search(db, Query("zithers")).found)
    store.close()
    return [hit.mapping["id"] for hit in found]


def test_a_small_change_has_nothing_compiled_anew(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next run finds what is new."""
    monkeypatch.setattr("isiscli.store.building.renew.compile_packs", None)
    assert ["event/end"] == _find_zithers(pack)


@pytest.mark.parametrize("left", [0, 1, 3, 9])
def test_a_damaged_store_is_not_brought_up_to_date(pack: Path, cache: Path, left: int) -> None:
    """What is left of it is compiled anew, whichever page the file ends at."""
    whole = only_store(cache).read_bytes()
    only_store(cache).write_bytes(whole[: left * 16_384])
    assert ["event/end"] == _find_zithers(pack)


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM meta",
        "UPDATE meta SET value = x'00' WHERE key = 'fingerprint'",
        "UPDATE record SET kind = 'zither'",
        "UPDATE record SET raw = x'00'",
        "UPDATE record SET place_in_file = x'00'",
        "DROP TABLE term",
    ],
)
def test_a_store_that_holds_nonsense_is_not_brought_up_to_date(
    pack: Path, cache: Path, damage: str
) -> None:
    """Whatever reading it raises, of whichever type, it is compiled anew."""
    with closing(sqlite3.connect(only_store(cache))) as db, db:
        db.execute(damage)
    assert ["event/end"] == _find_zithers(pack)


def test_a_store_that_is_up_to_date_answers_again(pack: Path, cache: Path) -> None:
    """It is built once for each change."""
    first = (_find_zithers(pack), only_store(cache).stat().st_ino)
    assert first == (_find_zithers(pack), only_store(cache).stat().st_ino)
