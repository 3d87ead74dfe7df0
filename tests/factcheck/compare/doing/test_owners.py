"""Test whose a thing is read to be."""

import pytest

from isiscli.factcheck.compare.doing.owners import list_owned
from isiscli.factcheck.facts.fact_base import FactBase

OWNED = [
    ("The amniyat is the security wing of al-Shabaab.", [("al-Shabaab", "wing")]),
    ("Al-Shabaab's intelligence and security wing was told.", [("Al-Shabaab", "wing")]),
    ("They fled the territory of the Islamic State.", [("Islamic State", "territori")]),
    # a post is another matter, and so is what a name does
    ("He is the leader of al-Shabaab.", []),
    ("They left al-Shabaab.", []),
]


@pytest.mark.parametrize(("text", "owned"), OWNED)
def test_what_is_whose_is_read_by_of_and_by_the_possessive(
    text: str, owned: list[tuple[str, str]], base: FactBase
) -> None:
    """The word that names the thing stands before “of”, or last behind the name."""
    found = list_owned(base.reader.read(text))
    assert owned == [
        (one.owner.text, next(m for m in one.head if isinstance(m, str))) for one in found
    ]
