"""Test what a record is about, what is about it, and what they are called."""

import pytest

from isiscli.pack.lint import find_references
from isiscli.store.listing import list_records
from isiscli.store.open import Store, open_store
from isiscli.store.query import Query
from isiscli.store.relations import (
    find_record,
    find_related,
    find_sources,
    list_targets,
    name_records,
    resolve_record,
)
from samples import CLAIM, make_row
from store.conftest import BuildStore

ROWS = [
    make_row("person", id="person/a", name="A. Shepherd"),
    make_row("affiliate", id="affiliate/flock", claims=[CLAIM | {"value": "person/a"}]),
    make_row("event", id="event/later", date="2021", about=["affiliate/flock"]),
    make_row("event", id="event/earlier", date="2019", about=["affiliate/flock", "person/a"]),
    make_row("event", id="event/alone", date="2018"),
    make_row("event", id="event/mutual", date="2022", about=["event/twin"]),
    make_row("event", id="event/twin", date="2022", about=["event/mutual"]),
]

RELATED = [
    ("person/a", "event/earlier affiliate/flock"),
    ("affiliate/flock", "event/earlier event/later person/a"),
    ("event/earlier", "affiliate/flock person/a"),
    ("event/alone", ""),
    ("event/mutual", "event/twin"),
    ("event/twin", "event/mutual"),
    ("gazette-2020", ""),
]


def _list_related(store: Store, record_id: str) -> list[str]:
    """Return the ids of what is related to a record that is there."""
    found = store.ask(lambda db: [hit for hit in [find_record(db, record_id)] if hit])
    return [hit.record.id for hit in store.ask(lambda db: find_related(db, found[0]))]


@pytest.mark.parametrize(("record_id", "related"), RELATED)
def test_what_is_about_a_record_comes_before_what_it_is_about(
    build_store: BuildStore, record_id: str, related: str
) -> None:
    """Each related record is there once, the record itself never."""
    assert related.split() == _list_related(build_store(*ROWS), record_id)


def test_a_record_that_is_about_itself_is_not_related_to_itself(build_store: BuildStore) -> None:
    """The record that is shown is never one of those beside it."""
    store = build_store(make_row("event", about=["event/sheep"]))
    assert [] == _list_related(store, "event/sheep")


@pytest.mark.parametrize(
    ("first", "second"), [("2019", "../2021"), ("201X", "2019-06"), ("2015~", "2015-06")]
)
def test_what_is_about_a_record_comes_in_order_of_date(
    build_store: BuildStore, first: str, second: str
) -> None:
    """The order is that of a listing, whatever form a date has."""
    store = build_store(
        make_row("person"),
        make_row("event", id="event/b-first", date=first, about=["person/sheep"]),
        make_row("event", id="event/a-second", date=second, about=["person/sheep"]),
    )
    assert ["event/b-first", "event/a-second"] == _list_related(store, "person/sheep")


def test_what_a_record_is_about_comes_in_the_order_it_is_named_in(build_store: BuildStore) -> None:
    """A record names what matters most to it first."""
    store = build_store(
        make_row("event", id="event/later", date="2021"),
        make_row("event", id="event/earlier", date="2019"),
        make_row("statement", about=["event/later", "event/earlier"]),
    )
    assert ["event/later", "event/earlier"] == _list_related(store, "statement/sheep")


@pytest.mark.parametrize("record_id", ["", "person/nobody", "PERSON/A", "person/a' OR 1 --"])
def test_an_id_that_no_record_has_finds_none(build_store: BuildStore, record_id: str) -> None:
    """Ids are exact, and never SQL."""
    assert build_store(*ROWS).ask(lambda db: find_record(db, record_id)) is None


@pytest.mark.parametrize(
    ("text", "record_id"),
    [
        ("event/alone", "event/alone"),
        ("EVENT/ALONE", "event/alone"),
        ("flock", "affiliate/flock"),
        ("a shepherd", "person/a"),
        ("gazette-2020", "gazette-2020"),
        ("Gazette 2020", "gazette-2020"),
        ("The sheep", None),
        ("lock", None),
        ("nobody", None),
        ("", None),
    ],
)
def test_a_record_is_meant_by_its_id_the_end_of_it_or_its_name(
    build_store: BuildStore, text: str, record_id: str | None
) -> None:
    """What could mean several records, or only part of a name, means none."""
    found = build_store(*ROWS).ask(lambda db: resolve_record(db, text))
    assert record_id == (found and found.record.id)


def test_every_record_that_is_referred_to_has_a_name(build_store: BuildStore) -> None:
    """What a record is about and what its claims name are called by their names."""
    store = build_store(*ROWS)
    found = [store.ask(lambda db: find_record(db, "affiliate/flock"))]
    names = store.ask(lambda db: name_records(db, [hit for hit in found if hit]))
    assert {"person/a": "A. Shepherd"} == names


def test_sources_are_found_by_their_ids(build_store: BuildStore) -> None:
    """Every document is there with its title, and nothing else is."""
    sources = build_store(*ROWS).ask(find_sources)
    assert {"gazette-2020": "The Gazette"} == {key: s.title for key, s in sources.items()}


def test_targets_are_the_references_of_the_record_to_others() -> None:
    """What is read from the JSON of each bundled record is what its struct refers to."""
    store = open_store()
    found = store.ask(lambda db: list_records(db, Query()))
    targets = [list(list_targets(store.db, hit)) for hit in found]
    store.close()
    references = [[target for _, target in find_references(hit.record)] for hit in found]
    assert [[target for target in some if "/" in target] for some in references] == targets
    assert any(targets)
