"""Test that records written as TOML are read again as the same records."""

import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isiscli.kinds import KINDS
from isiscli.model import STRUCTS, AnyRecord
from isiscli.pack.read import convert_row, list_files, read_file
from isiscli.pack.write import format_toml
from isiscli.store.cache import BUNDLED
from samples import CLAIM, QUOTE, make_record, make_row


def _read_again(records: list[AnyRecord]) -> list[AnyRecord]:
    """Return the records that the TOML of `records` holds."""
    faults: list[str] = []
    mappings = [msgspec.json.decode(msgspec.json.encode(record)) for record in records]
    tables = tomllib.loads(format_toml(mappings))
    entries = [
        convert_row({"kind": kind, **row}, kind, faults)
        for kind, rows in tables.items()
        for row in rows
    ]
    assert [] == faults
    return [entry.record for entry in entries if entry]


_line = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
_slug = st.lists(st.text("az09", min_size=1, max_size=4), min_size=1, max_size=3).map("-".join)
_id = st.tuples(st.sampled_from(["person/", "event/", ""]), _slug).map("".join)
_date = st.sampled_from(["2015", "2015-06~", "../2016", "2015-06-01/2015-06-14"])
_lines = st.lists(_line, max_size=3)
_ids = st.lists(_id, max_size=3)
_quote = st.fixed_dictionaries(
    {"text": _line, "source": _slug, "speaker": _line, "paragraph": st.integers(1, 10**6)}
)
_quotes = st.lists(_quote, min_size=1, max_size=2)
_inferred = {"inferred": st.dictionaries(st.sampled_from(["date", "name", ""]), _line)}
_claim = st.fixed_dictionaries(
    {"property": _slug, "value": _line, "date": _date, "quotes": _quotes}, optional=_inferred
)
_number = st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
_value = st.fixed_dictionaries(
    {"number": _number, "unit": _line, "qualifier": st.just("range"), "high": _number | st.none()}
)
_own: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "member": {"region": _line, "joined": _date | st.none()},
    "affiliate": {"countries": _lines, "claims": st.lists(_claim, max_size=2)},
    "person": {"claims": st.lists(_claim, max_size=2)},
    "event": {"about": _ids, "places": _lines},
    "figure": {"about": _ids, "places": _lines, "measure": _slug, "value": _value},
    "statement": {"about": _ids, "places": _lines},
    "source": {"title": _line, "publisher": _line, "authors": _lines, "published": _date},
}


def _records_of(kind: str) -> st.SearchStrategy[AnyRecord]:
    fields = {"name": _line, "statement": _line, "aliases": _lines, "keywords": _lines}
    drawn = st.fixed_dictionaries(
        fields | {"date": _date, "quotes": _quotes} | _own[kind], optional=_inferred
    )
    return drawn.map(lambda chosen: make_record(kind, **chosen))


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=25)
@given(data=st.data())
def test_any_record_survives_toml(kind: str, data: st.DataObject) -> None:
    """Whatever a field may hold, quotes, escapes and line breaks included, comes back the same."""
    records = data.draw(st.lists(_records_of(kind), max_size=2))
    assert records == _read_again(records)


def test_records_of_several_kinds_are_grouped_by_kind() -> None:
    """One document holds the tables of each kind together, in the order of their first record."""
    rows = [make_row("event"), make_row("person"), make_row("event", id="event/two")]
    tables = tomllib.loads(format_toml(rows))
    assert {"event": ["event/sheep", "event/two"], "person": ["person/sheep"]} == {
        kind: [row["id"] for row in found] for kind, found in tables.items()
    }
    assert ["event", "person"] == list(tables)


def test_no_record_is_an_empty_document() -> None:
    """Nothing in, nothing out."""
    assert "" == format_toml([])


def test_what_reading_fills_in_is_left_out() -> None:
    """Empty lists, empty values, the kind and the address of a quote are not written."""
    quote = QUOTE | {"url": "https://example.org/gazette#:~:text=sheep"}
    row = make_row("member", aliases=[], joined=None, match=None, quotes=[quote])
    (written,) = tomllib.loads(format_toml([row]))["member"]
    assert set("id name statement date quotes type region".split()) == set(written)
    assert [QUOTE] == written["quotes"]


@pytest.mark.parametrize("quotes", [[QUOTE], []])
def test_the_address_of_a_source_is_kept(quotes: list[dict[str, Any]]) -> None:
    """Only the address of a quote is filled in by the store; a source has its own."""
    record = make_record("source", quotes=quotes)
    assert [record] == _read_again([record])


@pytest.mark.parametrize(
    "inferred",
    [
        {"date": "as published"},
        {},
        {"kind": "as published"},
        {"url": "as published", "speaker": "as published"},
    ],
)
def test_what_is_inferred_is_kept(inferred: dict[str, str]) -> None:
    """The basis of an inferred field is written and read again, whatever the field."""
    record = make_record("person", inferred=inferred, claims=[CLAIM | {"inferred": inferred}])
    assert [record] == _read_again([record])


def test_the_bundled_pack_survives_toml() -> None:
    """Every bundled record is written and read again as it was."""
    faults: list[str] = []
    records = [
        entry.record for path in list_files(Path(BUNDLED)) for entry in read_file(path, faults)
    ]
    assert set(STRUCTS) == {record.kind for record in records}
    assert sorted(records, key=lambda r: r.id) == sorted(_read_again(records), key=lambda r: r.id)
