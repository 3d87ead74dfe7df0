"""Test where a text speaks of the Global Coalition."""

import pytest

from isiscli.factcheck.rules.membership.coalition import find_coalitions

MEANT = [
    ("The Global Coalition met.", "Global Coalition"),
    ("the Global Coalition to Defeat ISIS met", "Global Coalition to Defeat ISIS"),
    (
        "the US-led coalition against the Islamic State",
        "US-led coalition against the Islamic State",
    ),
    ("the anti-ISIS coalition", "anti-ISIS coalition"),
    ("the 83-strong coalition", "83-strong coalition"),
    ("the coalition’s list", "coalition"),
    ("a coalition member", "coalition"),
]
OTHERS = [
    "the Saudi-led coalition",
    "the governing coalition in Berlin",
    "the coalition government",
    "a coalition of the willing",
    "a coalition with Russia",
    "the coalition for the Sahel",
    "the coalition against Iran",
    "the opposition coalition",
]


@pytest.mark.parametrize(("text", "named"), MEANT)
def test_the_global_coalition_is_found_by_any_of_its_names(text: str, named: str) -> None:
    """Who leads it, whom it fights and how many it has belong to its name."""
    assert [named] == [text[start:end] for start, end in find_coalitions(text)]


@pytest.mark.parametrize("text", OTHERS)
def test_another_coalition_is_not_meant(text: str) -> None:
    """Governments, other wars, and coalitions that are not the one known."""
    assert [] == list(find_coalitions(text))
