"""Test that a name is found as a whole, and not by words that others share with it."""

import pytest

from isiscli.store.query import Query
from isiscli.store.search.find import search
from samples import make_row
from store.conftest import BuildStore

_ROWS = [
    make_row("affiliate", id="affiliate/heron", name="Grey Heron Band", statement="A band."),
    make_row("person", id="person/pell", name="Tom Pellworth", statement="The old harbour master."),
    make_row(
        "event",
        id="event/fair",
        statement="A free fair of Gullmark, as the army of Heronsea stood by at the Quay Market.",
        places=["Gullmark"],
    ),
]


@pytest.mark.parametrize(
    ("text", "kind", "ids"),
    [
        ("Free Gullmark Army", None, []),
        ("free gullmark army", None, ["event/fair"]),
        ("Old Harbour Master", "person", ["person/pell"]),
        ("Gullmark Quay Market", None, ["event/fair"]),
        ("Heronsea Gullmark", None, ["event/fair"]),
        ("Gullmark Master", None, []),
        ("Heronsea Band", None, []),
        ("Harbour Master", "person", ["person/pell"]),
        ("Quay Market", "person", []),
        ("Old Harbour", "event", []),
        ("Heron-Zembla", "affiliate", []),
        ("Heron-Band", "affiliate", ["affiliate/heron"]),
        ("Band-Gullmark", "affiliate", []),
        ("Free fair", None, ["event/fair"]),
        ("Army at Quay Market", None, ["event/fair"]),
        ("Army fair Quay", None, ["event/fair"]),
        ("fair of Zembla", None, []),
        ("the fair and army of Zembla stood by free", None, []),
        ("Heron Pellworth", None, []),
        ("XYZ fair of Gullmark", None, ["event/fair"]),
        ("XYZ harbour master Pellworth", "person", []),
        ("XYZW fair of Gullmark", None, []),
    ],
)
def test_half_a_name_is_another_name(
    build_store: BuildStore, text: str, kind: str | None, ids: list[str]
) -> None:
    """Words with capitals stand side by side in a record, or each is a name by itself."""
    store = build_store(*_ROWS)
    answer = store.ask(lambda db: search(db, Query(text=text, kind=kind)))
    assert ids == [hit.record.id for hit in answer.found]
