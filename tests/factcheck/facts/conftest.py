"""Give tests of facts the bundled ones, and those of small packs."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.bundled import open_bundled
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.store.open import Store
from store.conftest import BuildStore, build_store, cache

__all__ = ["build_store", "cache"]

MakeBase = Callable[..., FactBase]


@pytest.fixture(scope="session")
def base(shared_cache: Path) -> FactBase:
    """Return the bundled facts."""
    return open_bundled(shared_cache)


@pytest.fixture
def make_base(build_store: BuildStore) -> Iterator[MakeBase]:  # noqa: F811
    """Return a function that makes the facts of a pack of some rows."""

    def make(*rows: dict[str, Any]) -> FactBase:
        store: Store = build_store(*rows)
        return FactBase(store.ask(lambda db: db))

    return make
