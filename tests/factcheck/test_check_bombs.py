"""No sentence costs its judge more than in proportion to its length, whatever it is made of."""

import sys
from collections.abc import Iterator

import pytest

from isiscli.factcheck import FactBase, check_draft
from isiscli.store.open import open_store

UNITS = {
    "nations": "Mali nor Iraq, and the ",
    "groups": "ISIS and Boko Haram, which the SDF and al-Qaeda in ",
    "clauses": "; it fell in 2017",
    "years": "2015 to June 2016 ",
    "numbers": "1 2 3 4 ",
    "counts": "5 fighters, 6 fighters, ",
    "counts in words": "5 members of the Coalition lost 6 fighters of the SDF, ",
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    """Return the bundled facts, with what is read once read."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("ISISCLI_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        store = open_store()
    facts = FactBase(store.db)
    check_draft("The SDF lost 11,000 fighters in 2017.", facts, markdown=True)
    yield facts
    store.close()


def _count_calls(text: str, base: FactBase) -> int:
    """Return how many functions are called, in Python as in C, while a draft is checked."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        check_draft(text, base, markdown=True)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_the_work_is_bounded_in_a_sentence(unit: str, base: FactBase) -> None:
    """A sentence of 2,000 characters takes at most 500 calls a character."""
    text = unit * (2000 // len(unit)) + ".\n"
    assert 500 * len(text) > _count_calls(text, base)
