"""Every answer is valid against the published schema, which refuses what is not one."""

import pytest
from jsonschema import Draft202012Validator

from conftest import SAMPLE, Run

PACK = ("--pack", str(SAMPLE))
LISTS = [
    ("export", *PACK),
    ("member",),
    ("timeline", "--since", "2016"),
    ("show", "affiliate/boko-haram"),
    ("source",),
    ("figure", "--min", "1e300"),
]
QUERIES = [
    ("search", "isis", "--limit", "500"),
    ("search", "hostile", *PACK),
    ("member", "Frannce"),
    ("affiliate", "boko haram"),
    ("figure", "sdf"),
]


@pytest.fixture
def validator(run: Run) -> Draft202012Validator:
    """Return a validator that holds answers to `isiscli schema`."""
    return Draft202012Validator(run("schema").json)


def test_the_schema_is_one(run: Run) -> None:
    """What `isiscli schema` prints is itself valid JSON Schema, draft 2020-12."""
    schema = run("schema").json
    Draft202012Validator.check_schema(schema)
    assert "https://json-schema.org/draft/2020-12/schema" == schema["$schema"]


def _list_errors(answer: object, validator: Draft202012Validator) -> list[str]:
    return [error.message for error in validator.iter_errors(answer)]


@pytest.mark.parametrize("arguments", LISTS)
def test_every_list_is_valid(
    arguments: tuple[str, ...], run: Run, validator: Draft202012Validator
) -> None:
    """Whatever --json prints without a query passes the schema."""
    assert [] == _list_errors(run(*arguments, "--json").json, validator)


@pytest.mark.parametrize("arguments", QUERIES)
def test_every_answer_to_a_query_is_valid(
    arguments: tuple[str, ...], run: Run, validator: Draft202012Validator
) -> None:
    """Whatever --json prints for a query, match included, passes the schema."""
    answer = run(*arguments, "--json").json
    assert [] == _list_errors(answer, validator)


@pytest.mark.parametrize(
    ("record_id", "key", "value"),
    [
        ("figure/boats-lost", "value", None),
        ("figure/boats-lost", "value", {"number": 1}),
        ("figure/boats-lost", "measure", "Not A Slug"),
        ("figure/boats-lost", "kind", "event"),
        ("figure/boats-lost", "kind", "planet"),
        ("figure/boats-lost", "quotes", []),
        ("figure/boats-lost", "surprise", 1),
        ("figure/boats-lost", "match", {"how": "guess", "score": 1}),
        ("figure/boats-lost", "id", "Figure/Boats"),
        ("affiliate/pier-gulls", "role", "friend"),
        ("affiliate/pier-gulls", "claims", [{"property": "leader"}]),
        ("member/sandholm", "type", "planet"),
        ("harbour-2020", "url", "ftp://example.org"),
    ],
)
def test_the_schema_refuses_what_is_no_answer(
    record_id: str, key: str, value: object, run: Run, validator: Draft202012Validator
) -> None:
    """A record with one field spoilt does not pass the schema."""
    answer = run("show", record_id, *PACK, "--json").json
    assert validator.is_valid(answer)
    answer[0][key] = value
    assert not validator.is_valid(answer)


@pytest.mark.parametrize("key", ["id", "kind", "aliases", "keywords", "about", "places", "quotes"])
def test_the_schema_wants_every_key(key: str, run: Run, validator: Draft202012Validator) -> None:
    """A record without one of its documented keys does not pass the schema."""
    answer = run("show", "event/fish-truce", *PACK, "--json").json
    del answer[0][key]
    assert not validator.is_valid(answer)
