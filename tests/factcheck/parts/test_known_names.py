"""Test which places and bodies are known by name without a record."""

import pytest

from isiscli.factcheck.parts.known_names import (
    Meaning,
    drop_governments,
    load_listed,
    sort_of,
)

KNOWN = [
    ("raqqa", Meaning(frozenset({"place/raqqa"}), "place")),
    ("syrian", Meaning(frozenset({"place/syria"}), "place", is_adjective=True)),
    ("pentagon", Meaning(frozenset({"body/department of defense"}), "body")),
    (
        "damascus",
        Meaning(frozenset({"place/damascus", "place/syria"}), "place"),
    ),
]


@pytest.mark.parametrize(("key", "meaning"), KNOWN)
def test_a_name_of_the_lexicon_has_its_meaning(key: str, meaning: Meaning) -> None:
    """A capital also stands for its country; a body goes before a place of its name."""
    assert meaning == load_listed()[key]


@pytest.mark.parametrize(
    ("record_id", "sort"),
    [
        ("member/iraq", "place"),
        ("affiliate/isis", "group"),
        ("person/luigi-di-maio", "person"),
        ("event/fall", "body"),
    ],
)
def test_the_kind_of_a_record_is_the_sort_of_its_name(record_id: str, sort: str) -> None:
    """Nations are places, other records bodies."""
    assert sort == sort_of(record_id)


@pytest.mark.parametrize(
    ("keys", "key", "left"),
    [
        ("place/tripoli place/libya", "tripoli", "place/tripoli"),
        ("place/washington-dc", "washington", "place/washington-dc"),
        ("member/iraq place/iraq", "iraq", "member/iraq place/iraq"),
        ("place/libya", "tripoli", "place/libya"),
        ("body/nato", "nato", "body/nato"),
    ],
)
def test_a_city_is_kept_and_its_government_left_out(keys: str, key: str, left: str) -> None:
    """Where nothing but the government is meant, it stays."""
    spaced = frozenset(k.replace("washington-dc", "washington dc") for k in keys.split())
    expected = frozenset(k.replace("washington-dc", "washington dc") for k in left.split())
    assert expected == drop_governments(spaced, key)
