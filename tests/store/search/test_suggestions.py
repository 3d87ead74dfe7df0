"""Test what is suggested for a name or a value that nothing has."""

import pytest

from isiscli.store.search.suggestions import suggest_names, suggest_values
from samples import QUOTE, make_row
from store.conftest import BuildStore

_ROWS = [
    make_row("person", id="person/pell", name="Tom Pellworth", aliases=["T. Pellworth"]),
    make_row("affiliate", id="affiliate/heron", name="Pellworthy"),
    make_row("event", id="event/fair", quotes=[{**QUOTE, "speaker": "Ada Quarterman"}]),
]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Tom Pelworth", "person", ["Tom Pellworth"]),
        ("tompellwort", None, ["Tom Pellworth"]),
        ("Tom Pelworth", "affiliate", []),
        ("Ada Lovelace", None, []),
        ("Ada", None, []),
    ],
)
def test_a_name_is_suggested_where_the_whole_is_near(
    build_store: BuildStore, text: str, kind: str | None, names: list[str]
) -> None:
    """Under the name of its record, whatever alias is near; of the kind that was asked for."""
    store = build_store(*_ROWS)
    assert names == store.ask(lambda db: suggest_names(db, text, kind))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Quartermann", ["Ada Quarterman"]),
        ("Ada Quartermaine", ["Ada Quarterman"]),
        ("ada", ["Ada Quarterman"]),
        ("Ben Quay", []),
        ("...", []),
    ],
)
def test_a_value_is_suggested_by_a_word_of_it(
    build_store: BuildStore, text: str, values: list[str]
) -> None:
    """A surname is enough."""
    store = build_store(*_ROWS)
    assert values == store.ask(lambda db: suggest_values(db, "event", "speaker", text))
