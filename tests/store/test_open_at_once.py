"""Test that processes that open a store at once do not disturb each other."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from conftest import write_figure
from store.figures import only_store

MakePack = Callable[..., Path]

_OPEN_AND_LIST = """
import sys
from pathlib import Path
from isiscli.store.open import Store
from isiscli.store.listing import list_records
from isiscli.store.query import Query
found = Store([Path(sys.argv[1])]).ask(lambda db: list_records(db, Query()))
print(*sorted(hit.kind for hit in found))
"""


def test_processes_that_start_at_once_all_answer(make_pack: MakePack, cache: Path) -> None:
    """Each of two first runs gives the whole answer, and one store is left."""
    pack = make_pack(sheep_toml=write_figure())
    command = [sys.executable, "-c", _OPEN_AND_LIST, str(pack)]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]
    assert [b"figure source\n"] * 2 == [process.communicate()[0] for process in started]
    assert only_store(cache).is_file()
