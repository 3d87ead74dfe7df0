"""What `check --json` prints is valid against the published schema, which refuses what is not."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checked import DRAFT, HOSTILE_DRAFT, make_draft, make_page
from conftest import Run
from isiscli.render.check.json import render
from isiscli.render.check.page import CheckPage

PAGES = {
    "one": make_page(DRAFT),
    "several": make_page(DRAFT, HOSTILE_DRAFT),
    "one of several": make_page(DRAFT, several=True),
    "none of several": make_page(several=True),
    "explained": make_page(DRAFT, explains=True),
    "empty": make_page(make_draft("")),
}


@pytest.fixture
def validator(run: Run) -> Draft202012Validator:
    """Return a validator that holds answers to `isiscli schema check`."""
    return Draft202012Validator(run("schema", "check").json)


def _read(page: CheckPage) -> Any:
    return json.loads("".join(render(page)))


def test_the_schema_is_one(run: Run) -> None:
    """What `isiscli schema check` prints is itself valid JSON Schema, draft 2020-12."""
    schema = run("schema", "check").json
    Draft202012Validator.check_schema(schema)
    assert "https://json-schema.org/draft/2020-12/schema" == schema["$schema"]


def test_the_schema_of_records_is_the_one_without_a_word(run: Run) -> None:
    """`isiscli schema records` is `isiscli schema`."""
    assert run("schema") == run("schema", "records")


@pytest.mark.parametrize("name", PAGES)
def test_every_answer_is_valid(name: str, validator: Draft202012Validator) -> None:
    """One draft, several, none, and with or without what was compared."""
    assert [] == [error.message for error in validator.iter_errors(_read(PAGES[name]))]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("line", 0),
        ("column", "1"),
        ("verdict", "wrong"),
        ("caveats", ["doubt"]),
        ("expected", 1200),
        ("quotes", [{"text": "sheep"}]),
        ("records", ["Not An Id"]),
        ("slots", [{"name": "number"}]),
        ("surprise", 1),
    ],
)
def test_the_schema_refuses_what_is_no_finding(
    key: str, value: object, validator: Draft202012Validator
) -> None:
    """A finding with one key spoilt does not pass the schema."""
    answer = _read(PAGES["one"])
    assert validator.is_valid(answer)
    answer["findings"][0][key] = value
    assert not validator.is_valid(answer)


def test_the_schema_wants_every_key(validator: Draft202012Validator) -> None:
    """A finding, a summary or a draft without one of its keys does not pass the schema."""
    whole = _read(PAGES["one"])
    spoilt = [
        *(whole | {"findings": [_without(whole["findings"][0], k)]} for k in whole["findings"][0]),
        *(whole | {"summary": _without(whole["summary"], k)} for k in whole["summary"]),
        *(_without(whole, key) for key in whole),
    ]
    assert [False] * 18 == [validator.is_valid(answer) for answer in spoilt]


def _without(keys: dict[str, Any], key: str) -> dict[str, Any]:
    return {k: v for k, v in keys.items() if k != key}
