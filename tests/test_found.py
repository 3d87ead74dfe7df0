"""Test a record as the store has it."""

import msgspec
import pytest

from isiscli.found import Found, Match
from isiscli.kinds import ENTITIES, KINDS
from isiscli.model import STRUCTS
from samples import make_record, make_row


@pytest.mark.parametrize("kind", KINDS)
def test_a_found_record_decodes_to_its_struct(kind: str) -> None:
    """The bytes of each kind become the record that they were made of."""
    record = make_record(kind)
    assert record == Found(kind, msgspec.json.encode(record)).record


@pytest.mark.parametrize("kind", KINDS)
def test_a_view_reads_as_the_struct_does(kind: str) -> None:
    """Each field that the struct has is there under its name, one that it leaves unset is not."""
    row = make_row(kind, inferred={"date": "the heading"})
    record = msgspec.convert(row, STRUCTS[kind])
    view = Found(kind, msgspec.json.encode(record)).view
    assert msgspec.to_builtins(record) == view
    assert (kind, record.quotes[0].text) == (view.kind, view.quotes[0].text)
    assert not hasattr(Found(kind, msgspec.json.encode(make_record(kind))).view, "inferred")


def test_json_without_a_match_is_the_stored_bytes() -> None:
    """What no query found has no `match`."""
    raw = msgspec.json.encode(make_record("event"))
    assert raw == Found("event", raw).json


@pytest.mark.parametrize(
    "match",
    [Match("exact", 100), Match("text", 99), Match("fuzzy", 1)],
    ids=lambda match: match.how,
)
def test_json_with_a_match_ends_in_it(match: Match) -> None:
    """`match` is the last key and holds how the record was found and its score."""
    raw = msgspec.json.encode(make_record("event"))
    expected = msgspec.json.decode(raw) | {"match": {"how": match.how, "score": match.score}}
    assert expected == msgspec.json.decode(Found("event", raw, match).json)
    assert "match" == list(Found("event", raw, match).mapping)[-1]


def test_a_mapping_has_the_key_order_of_the_contract() -> None:
    """A figure's keys come in the order that is documented."""
    raw = msgspec.json.encode(make_record("figure"))
    expected = "id kind name statement aliases keywords date about places measure value quotes"
    assert expected.split() == list(Found("figure", raw).mapping)


def test_the_kinds_are_those_that_have_a_struct() -> None:
    """The list of names and the structs do not drift apart, and entities are kinds."""
    assert set(STRUCTS) == set(KINDS)
    assert set(KINDS) >= set(ENTITIES)
