"""Give tests of facts the bundled ones, and those of small packs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.bundled import open_bundled
from isiscli.factcheck.facts.building import FactBuilder
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.store.relations import find_record
from store.conftest import BuildStore, build_store, cache

__all__ = ["build_store", "cache"]

MakeBase = Callable[..., FactBase]
BuildFacts = Callable[..., list[Fact]]


@pytest.fixture(scope="session")
def base(shared_cache: Path) -> FactBase:
    """Return the bundled facts."""
    return open_bundled(shared_cache)


@pytest.fixture
def build_facts(base: FactBase) -> BuildFacts:
    """Return a function that builds the facts of a record, the claims after the rest."""

    def build(record_id: str, of: FactBase = base) -> list[Fact]:
        found = [hit for hit in [find_record(of.db, record_id)] if hit]
        return FactBuilder(of.db, of.names, of.reader, of.weigh).build_facts(found[0].record)

    return build


@pytest.fixture
def make_base(build_store: BuildStore) -> MakeBase:
    """Return a function that makes the facts of a pack of some rows."""

    def make(*rows: dict[str, Any]) -> FactBase:
        return FactBase(build_store(*rows).db)

    return make
