"""Test that what a thread makes is used in order, and no more of it than is wanted."""

from collections.abc import Iterator
from contextlib import closing
from threading import Event

import pytest

from isiscli.store.building.ahead import run_ahead


def test_all_items_come_in_their_order() -> None:
    """None is lost or overtaken, however many there are."""
    assert list(range(1, 100)) == list(run_ahead(iter(range(1, 100))))


def test_what_making_an_item_raises_is_raised_where_it_is_used() -> None:
    """The items before it are used first."""

    def fail() -> Iterator[int]:
        yield 1
        raise KeyError("two")

    used = run_ahead(fail())
    assert 1 == next(used)
    with pytest.raises(KeyError, match="two"):
        next(used)


def test_no_more_items_are_made_once_nobody_wants_them() -> None:
    """Only a few are made ahead."""
    made: list[int] = []

    def make() -> Iterator[int]:
        for number in range(1, 1000):
            made.append(number)
            yield number

    with closing(run_ahead(make())) as items:
        next(items)
    assert len(made) < 10


def test_an_item_that_is_never_made_holds_nobody_up() -> None:
    """Closing does not wait for it."""
    never, made = Event(), Event()

    def wait() -> Iterator[int]:
        yield 1
        made.set()
        never.wait()

    with closing(run_ahead(wait())) as items:
        next(items)
        made.wait()
    assert not never.is_set()
    never.set()
