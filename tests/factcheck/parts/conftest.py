"""Give tests of parts a reader that knows the names of the bundled facts."""

from pathlib import Path

import pytest

from factcheck.bundled import open_bundled
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.names import NameFinder
from isiscli.factcheck.parts.reading import Reader
from store.conftest import build_store, cache

__all__ = ["build_store", "cache"]


@pytest.fixture(scope="session")
def base(shared_cache: Path) -> FactBase:
    """Return the bundled facts."""
    return open_bundled(shared_cache)


@pytest.fixture(scope="session")
def reader(base: FactBase) -> Reader:
    """Return a reader with the names of the bundled facts."""
    return base.reader


@pytest.fixture(scope="session")
def names(base: FactBase) -> NameFinder:
    """Return the names of the bundled facts."""
    return base.names
