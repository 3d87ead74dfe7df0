"""Open the bundled facts for tests that read with them."""

from pathlib import Path

import pytest

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.store.open import open_store


def open_bundled(cache: Path) -> FactBase:
    """Return the facts of the bundled pack, whose store is compiled in a cache folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ISISCLI_CACHE_DIR", str(cache))
        patch.delenv("ISISCLI_PACKS", raising=False)
        return FactBase(open_store().db)
