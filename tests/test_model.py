"""Test what the types of a record accept."""

from typing import Any

import msgspec
import pytest

from isiscli.kinds import KINDS
from isiscli.model import ROLES, STRUCTS
from samples import CLAIM, QUOTE, make_record, make_row


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_survives_json(kind: str) -> None:
    """Encoding and decoding a record of any kind returns the same record."""
    record = make_record(kind)
    assert record == msgspec.json.decode(msgspec.json.encode(record), type=STRUCTS[kind])


REFUSED: list[tuple[str, dict[str, Any]]] = [
    ("event", {"id": ""}),
    ("event", {"id": "event/Sheep"}),
    ("event", {"id": "event/two--hyphens"}),
    ("event", {"id": "event/-sheep"}),
    ("event", {"id": "event/sheep\n"}),
    ("event", {"id": "event/a/b"}),
    ("event", {"id": "event/" + "a" * 145}),
    ("event", {"id": "event/söör"}),
    ("event", {"kind": "figure"}),
    ("event", {"name": ""}),
    ("event", {"name": "a" * 2001}),
    ("event", {"name": None}),
    ("event", {"date": 2015}),
    ("event", {"date": "201"}),
    ("event", {"date": "2015" * 11}),
    ("event", {"quotes": []}),
    ("event", {"quotes": [QUOTE | {"paragraph": 0}]}),
    ("event", {"quotes": [QUOTE | {"paragraph": 1.5}]}),
    ("event", {"quotes": [QUOTE | {"paragraph": True}]}),
    ("event", {"quotes": [QUOTE | {"source": "Not A Slug"}]}),
    ("event", {"quotes": [QUOTE | {"page": 1}]}),
    ("event", {"aliases": "sheep"}),
    ("event", {"aliases": [""]}),
    ("event", {"about": ["not an id"]}),
    ("event", {"colour": "white"}),
    ("event", {"inferred": {"date": ""}}),
    ("member", {"type": "planet"}),
    ("member", {"joined": "now"}),
    ("affiliate", {"role": "friend"}),
    ("person", {"claims": [CLAIM | {"quotes": []}]}),
    ("person", {"claims": [CLAIM | {"property": "Chief of"}]}),
    ("figure", {"measure": "How many"}),
    ("figure", {"value": {"number": "1200", "unit": "sheep", "qualifier": "exact"}}),
    ("figure", {"value": {"number": True, "unit": "sheep", "qualifier": "exact"}}),
    ("figure", {"value": {"number": 1200, "unit": "", "qualifier": "exact"}}),
    ("figure", {"value": {"number": 1200, "unit": "sheep", "qualifier": "roughly"}}),
    ("source", {"url": "http://example.org"}),
    ("source", {"url": "https://exam ple.org"}),
    ("source", {"url": "https://example.org\n"}),
    ("source", {"sha256": "0" * 63}),
    ("source", {"sha256": "G" * 64}),
]


@pytest.mark.parametrize(("kind", "fields"), REFUSED)
def test_a_field_of_another_form_is_refused(kind: str, fields: dict[str, Any]) -> None:
    """Ids, lines, dates, lists and values have one form each; no field is made up."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(make_row(kind, **fields), STRUCTS[kind])


def test_the_longest_line_is_accepted() -> None:
    """A line may have 2,000 characters."""
    assert "é" * 2000 == make_record("event", name="é" * 2000).name


def test_all_quotes_of_an_entity_are_its_own_then_those_of_its_claims() -> None:
    """No quote of a record is left out, and its own come first."""
    claimed = CLAIM | {"quotes": [QUOTE | {"text": "of a claim"}]}
    record = make_record("person", claims=[claimed])
    assert [QUOTE["text"], "of a claim"] == [quote.text for quote in record.all_quotes]


def test_a_source_may_have_no_quote() -> None:
    """A document needs no quote: it is what quotes come from."""
    assert [] == make_record("source", quotes=[]).all_quotes


@pytest.mark.parametrize("role", ROLES)
def test_every_role_with_a_meaning_is_accepted(role: str) -> None:
    """The roles that are explained are the roles that an affiliate can have."""
    assert role == make_record("affiliate", role=role).role  # type: ignore[union-attr]
