"""Give tests of the checker the facts of the bundled base, read once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from isiscli.factcheck import FactBase, check_draft
from isiscli.findings import Checked
from isiscli.store.open import open_store

Check = Callable[..., Checked]


@pytest.fixture(scope="session")
def base(shared_cache: Path) -> FactBase:
    """Return the facts of the bundled base."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ISISCLI_CACHE_DIR", str(shared_cache))
        return FactBase(open_store().db)


@pytest.fixture(scope="session")
def check(base: FactBase) -> Check:
    """Return a function that checks a text, Markdown unless said otherwise."""

    def call(text: str, *, markdown: bool = True) -> Checked:
        return check_draft(text, base, markdown=markdown)

    return call
