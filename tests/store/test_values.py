"""Test which values a filter can take, and which records a name means."""

import pytest

from isiscli.store.values import complete_id, complete_label, has_value, list_values, resolve_names
from samples import make_row
from store.conftest import BuildStore

ROWS = [
    make_row("member", id="member/a", name="Türkiye", aliases=["Turkey"], region="Middle East"),
    make_row("member", id="member/b", name="Tunisia", region="Middle East"),
    make_row("person", id="person/a", name="Turkey"),
    make_row("event", id="event/a", name="🐑"),
]

LABELS = [
    (["member.name"], "tur", 9, ["Turkey", "Türkiye"]),
    (["member.name"], "t", 9, ["Tunisia", "Turkey", "Türkiye"]),
    (["member.name"], "t", 2, ["Tunisia", "Turkey"]),
    (["member.name"], "", 9, ["Tunisia", "Turkey", "Türkiye"]),
    (["member.name", "person.name"], "turkey", 9, ["Turkey"]),
    (["member.region"], "middlee", 9, ["Middle East"]),
    (["member.name"], "x", 9, []),
    (["member.nothing"], "", 9, []),
    (["event.name"], "", 9, ["🐑"]),
]


@pytest.mark.parametrize(("fields", "prefix", "most", "labels"), LABELS)
def test_values_are_completed_as_they_are_written(
    build_store: BuildStore, fields: list[str], prefix: str, most: int, labels: list[str]
) -> None:
    """Each spelling is there once, in order, and not more than were asked for."""
    store = build_store(*ROWS)
    assert labels == store.ask(lambda db: complete_label(db, fields, prefix, most))


@pytest.mark.parametrize(
    ("prefix", "most", "ids"),
    [
        ("member/", 9, ["member/a", "member/b"]),
        ("member/", 1, ["member/a"]),
        ("g", 9, ["gazette-2020"]),
        ("%", 9, []),
    ],
)
def test_ids_are_completed_in_order(
    build_store: BuildStore, prefix: str, most: int, ids: list[str]
) -> None:
    """An id is completed from its start, and a wildcard is none."""
    assert ids == build_store(*ROWS).ask(lambda db: complete_id(db, prefix, most))


@pytest.mark.parametrize(
    ("kind", "facet", "value", "expected"),
    [
        ("member", "region", "MIDDLE-EAST", True),
        ("member", "region", "Middle", False),
        ("event", "region", "Middle East", False),
        (None, "region", "Middle East", True),
        (None, "region", "", False),
        ("member", "source", "gazette-2020", True),
        ("member", "source", "Gazette-2020", False),
    ],
)
def test_a_value_is_one_that_some_record_has(
    build_store: BuildStore, kind: str | None, facet: str, value: str, expected: bool
) -> None:
    """Only a whole value of that facet counts, folded unless it is an id."""
    assert expected is build_store(*ROWS).ask(lambda db: has_value(db, kind, facet, value))


@pytest.mark.parametrize(
    ("kind", "facet", "values"),
    [
        ("member", "name", ["Tunisia", "Turkey", "Türkiye"]),
        ("event", "region", []),
        (None, "region", ["Middle East"]),
    ],
)
def test_the_values_of_a_facet_are_listed_in_order(
    build_store: BuildStore, kind: str | None, facet: str, values: list[str]
) -> None:
    """Each value is there once, as it is written, of one kind or of all."""
    assert values == build_store(*ROWS).ask(lambda db: list_values(db, kind, facet))


def test_no_more_than_a_hundred_values_are_listed(build_store: BuildStore) -> None:
    """A message that names them all stays readable."""
    places = [f"Valley {number:03}" for number in range(101)]
    store = build_store(make_row("event", places=places))
    assert places[:100] == store.ask(lambda db: list_values(db, "event", "place"))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("turkey", {"member/a", "person/a"}),
        ("TÜRKIYE’s", {"member/a"}),
        ("member/b", {"member/b"}),
        ("gazette-2020", {"gazette-2020"}),
        ("Gazette 2020", {"gazette-2020"}),
        ("Tun", set()),
    ],
)
def test_a_name_means_the_records_that_have_it(
    build_store: BuildStore, text: str, ids: set[str]
) -> None:
    """Ids, names and aliases of every kind are resolved, parts of names are not."""
    assert ids == set(build_store(*ROWS).ask(lambda db: resolve_names(db, text)))


def test_a_text_without_letters_means_no_record(build_store: BuildStore) -> None:
    """A dash is not the name of whatever else has no letter in its name."""
    assert [] == build_store(*ROWS).ask(lambda db: resolve_names(db, "--"))
