"""Read the bundled records and the texts of their sources once."""

from pathlib import Path

import pytest

from conftest import SOURCES
from isiscli.model import Source
from isiscli.pack.read import Entry, list_files, read_file
from isiscli.store.cache import BUNDLED
from isiscli.verify.texts import Text, read_texts


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, with the reason in sight, what needs texts that are not here."""
    skip = pytest.mark.skip(reason=f"the texts of the sources are not in {SOURCES.name}/")
    for item in items:
        if "needs_texts" in item.keywords and not SOURCES.is_dir():
            item.add_marker(skip)


@pytest.fixture(scope="session")
def entries() -> list[Entry]:
    """Return every bundled record with its place."""
    faults: list[str] = []
    return [entry for path in list_files(Path(BUNDLED)) for entry in read_file(path, faults)]


@pytest.fixture(scope="session")
def texts(entries: list[Entry]) -> dict[str, Text]:
    """Return the text of every source."""
    sources = [entry.record for entry in entries if isinstance(entry.record, Source)]
    return read_texts(Path(SOURCES), sources)
