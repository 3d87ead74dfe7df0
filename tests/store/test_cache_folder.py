"""Test what happens where a store cannot be kept."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import write_figure
from isiscli.errors import StoreError
from isiscli.store.open import Store
from store.figures import ask_figures, only_store

MakePack = Callable[..., Path]


def _name_file(folder: Path) -> Path:
    (folder / "file").write_text("kept", encoding="utf-8")
    return folder / "file"


def _name_path_below_file(folder: Path) -> Path:
    return _name_file(folder) / "cache"


def _name_device(_: Path) -> Path:
    return Path("/dev/null")


@pytest.mark.parametrize("choose", [_name_file, _name_path_below_file, _name_device])
def test_where_no_cache_can_be_written_the_answer_is_the_same(
    make_pack: MakePack,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    choose: Callable[[Path], Path],
) -> None:
    """A cache folder that is a file, or below one, is left as it is, without an error."""
    pack = make_pack(sheep_toml=write_figure())
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(choose(tmp_path)))
    before = sorted(tmp_path.rglob("*"))
    assert 1 == len(ask_figures(pack))
    assert before == sorted(tmp_path.rglob("*"))


def test_a_folder_in_the_place_of_the_store_is_left_there(make_pack: MakePack, cache: Path) -> None:
    """A store that cannot be moved into place is built in memory, and no draft is left."""
    pack = make_pack(sheep_toml=write_figure())
    ask_figures(pack)
    path = only_store(cache)
    path.unlink()
    path.mkdir()
    (path / "kept").touch()
    assert 1 == len(ask_figures(pack))
    kept = [path.with_suffix(".offers"), path, path / "kept"]
    assert kept == sorted(cache.rglob("*"))


@pytest.mark.usefixtures("homeless")
def test_a_user_without_a_home_gets_the_same_answer(make_pack: MakePack, tmp_path: Path) -> None:
    """Without a folder for caches the store is built in memory, and nothing is written."""
    assert 1 == len(ask_figures(make_pack(sheep_toml=write_figure())))
    assert ["pack"] == [path.name for path in tmp_path.iterdir()]


@pytest.mark.usefixtures("homeless")
def test_a_store_in_memory_that_fails_names_no_file(make_pack: MakePack) -> None:
    """There is no file to remove where there is no cache."""

    def fail(_: sqlite3.Connection) -> None:
        raise sqlite3.DatabaseError("disk image is malformed")

    with pytest.raises(StoreError) as caught:
        Store([make_pack()]).ask(fail)
    assert "None" not in str(caught.value)
