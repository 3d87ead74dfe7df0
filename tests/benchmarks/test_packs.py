"""Test the packs that the store is measured with."""

import subprocess
import sys
from pathlib import Path

import pytest

from conftest import Run
from isiscli.store.open import Store

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "packs.py"


def _write(folder: Path, seed: str) -> Path:
    command = [sys.executable, str(SCRIPT), str(folder), "--records", "900", "--seed", seed]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small pack."""
    return _write(tmp_path_factory.mktemp("packs") / "one", "1")


def _read(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.iterdir())]


def test_a_seed_gives_the_same_bytes_every_time(pack: Path, tmp_path: Path) -> None:
    """What is measured on one machine can be measured on another."""
    assert _read(pack) == _read(_write(tmp_path / "again", "1"))
    assert _read(pack) != _read(_write(tmp_path / "other", "2"))


def test_a_pack_has_as_many_sound_records_as_were_asked_for(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It compiles without a fault."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(tmp_path))
    store = Store([pack])
    assert (900,) == store.db.execute("SELECT count(*) FROM record").fetchone()
    store.close()


@pytest.mark.parametrize(
    "arguments",
    [("person", "Ottavine", "Brellisk"), ("timeline", "Quenmora"), ("search", "Quenmorra")],
)
def test_what_is_looked_for_is_in_every_pack(
    run: Run, pack: Path, arguments: tuple[str, ...]
) -> None:
    """The look-ups that are measured find something."""
    assert 0 == run(*arguments, "--pack", str(pack)).status
