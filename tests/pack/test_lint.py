"""Test the checks that go beyond the types of fields."""

from typing import Any

import pytest

from isiscli.kinds import KINDS, names_record
from isiscli.pack.lint import find_faults, find_references
from samples import CLAIM, QUOTE, make_record

_EDTF = "must be EDTF, such as 2015, 2015-06, 2015-06~ or 2015-06-01/2015-06-14"
_RANGE = "value: a range has 'high' and the qualifier 'range', and nothing else has"


def _value(**fields: Any) -> dict[str, Any]:
    return {"value": {"number": 5, "unit": "sheep", "qualifier": "exact"} | fields}


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_record_has_no_fault(kind: str) -> None:
    """A record of any kind, in order in all its fields, passes."""
    assert [] == list(find_faults(make_record(kind)))


FAULTS = [
    ("event", {"id": "figure/a"}, "id: expected event/<name>, in kebab-case"),
    ("event", {"id": "a"}, "id: expected event/<name>, in kebab-case"),
    ("source", {"id": "source/sheep"}, "id: expected a bare name, in kebab-case"),
    ("event", {"date": "soon"}, f"date: 'soon' {_EDTF}"),
    ("event", {"date": "2015-02-30"}, f"date: '2015-02-30' {_EDTF}"),
    ("event", {"date": "2016/2015"}, f"date: '2016/2015' {_EDTF}"),
    ("member", {"joined": "soon"}, f"joined: 'soon' {_EDTF}"),
    ("source", {"published": "soon"}, f"published: 'soon' {_EDTF}"),
    ("affiliate", {"claims": [CLAIM, CLAIM | {"date": "soon"}]}, f"claims[1].date: 'soon' {_EDTF}"),
    ("person", {"claims": [CLAIM | {"date": "soon"}]}, f"claims[0].date: 'soon' {_EDTF}"),
    ("figure", _value(high=6), _RANGE),
    ("figure", _value(qualifier="range"), _RANGE),
    ("figure", _value(high=5, qualifier="range"), "value: 'high' must be above 'number'"),
    ("figure", _value(high=4, qualifier="range"), "value: 'high' must be above 'number'"),
]


@pytest.mark.parametrize(("kind", "fields", "fault"), FAULTS)
def test_a_fault_names_the_field(kind: str, fields: dict[str, Any], fault: str) -> None:
    """One defect is one fault that says which field it is in and what is expected there."""
    assert [fault] == list(find_faults(make_record(kind, **fields)))


@pytest.mark.parametrize(
    "fields",
    [
        _value(high=6, qualifier="range"),
        _value(number=-5, high=0, qualifier="range"),
        _value(number=0),
        _value(number=0.5, qualifier="about"),
    ],
)
def test_a_sound_value_has_no_fault(fields: dict[str, Any]) -> None:
    """A range that rises and any single number pass."""
    assert [] == list(find_faults(make_record("figure", **fields)))


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_value_that_is_no_number_is_a_fault(number: float) -> None:
    """TOML can write inf and nan, JSON cannot, so that neither can be a value."""
    assert 1 == len(list(find_faults(make_record("figure", **_value(number=number)))))


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1])
def test_a_value_beyond_64_bits_is_a_fault(number: int) -> None:
    """A number that the store cannot hold is reported like any other fault."""
    assert 1 == len(list(find_faults(make_record("figure", **_value(number=number)))))


@pytest.mark.parametrize("value", ["person/a-shepherd", "affiliate/isis", "figure/a"])
def test_an_id_as_the_value_of_a_claim_names_a_record(value: str) -> None:
    """A kind, a slash and a name without spaces are an id."""
    assert names_record(value)


@pytest.mark.parametrize(
    "value",
    [
        "A. Shepherd",
        "shepherd",
        "person/",
        "/shepherd",
        "Person/shepherd",
        "a1/shepherd",
        "valley/hill shepherds",
        "person/hill shepherds",
        "",
        "n/a",
        "and/or",
    ],
)
def test_words_as_the_value_of_a_claim_name_no_record(value: str) -> None:
    """Words with a slash among them are words, unless a kind stands before it."""
    assert not names_record(value)


def test_references_are_what_a_record_is_about_its_claims_and_its_sources() -> None:
    """Each id comes with the field that refers to it."""
    event = make_record("event", about=["person/a", "gazette-2020"], quotes=[QUOTE, QUOTE])
    assert [
        ("about", "person/a"),
        ("about", "gazette-2020"),
        ("quotes[0].source", "gazette-2020"),
        ("quotes[1].source", "gazette-2020"),
    ] == list(find_references(event))


def test_a_claim_refers_to_the_record_it_names() -> None:
    """A claim whose value is an id is a reference, one in words is none."""
    claims = [CLAIM, CLAIM | {"value": "person/a"}]
    person = make_record("person", claims=claims)
    assert ("claims[1].value", "person/a") == next(iter(find_references(person)))


def test_a_source_of_a_claim_is_named_by_the_field_it_stands_in() -> None:
    """The field of a claim's quote starts with the claim."""
    fields = [field for field, _ in find_references(make_record("person", claims=[CLAIM]))]
    assert ["quotes[0].source", "claims[0].quotes[0].source"] == fields
