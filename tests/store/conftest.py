"""Give tests of the store a cache of their own and a store of one small pack."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from isiscli.store.open import Store

BuildStore = Callable[..., Store]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of an empty cache folder that this test alone uses."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(folder))
    return folder


@pytest.fixture
def build_store(make_pack: Callable[..., Path], cache: Path) -> Iterator[BuildStore]:  # noqa: ARG001
    """Return a function that compiles rows, and TOML files by name, into a store of one pack."""
    built: list[Store] = []

    def build(*rows: dict[str, Any], **files: str) -> Store:
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        store = Store([make_pack(f"pack{len(built)}", rows_jsonl=lines, **files)])
        built.append(store)
        return store

    yield build
    for store in built:
        store.close()


def _find_no_account(_: int) -> None:
    raise KeyError


@pytest.fixture
def homeless(clean_environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Take away the home: no variable names one, and the user is not in the system's list."""
    clean_environment.setattr("pwd.getpwuid", _find_no_account)
    clean_environment.chdir(tmp_path)


@pytest.fixture
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Take out every variable that names a cache folder."""
    for name in ("ISISCLI_CACHE_DIR", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch
