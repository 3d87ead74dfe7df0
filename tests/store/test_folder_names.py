"""Test that cache folders and packs may have any name, and that what is missing is named."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import SOURCE, write_figure
from isiscli.errors import PackError
from isiscli.store.open import Store
from store.figures import ask_figures, only_store

MakePack = Callable[..., Path]


@pytest.mark.parametrize("name", ["a?b", "a#b", "a%20b", "a b", "ä", "mode=rw&a", ";"])
def test_any_name_of_a_cache_folder_is_taken_literally(
    make_pack: MakePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Characters that mean something in an address mean nothing in a path."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(tmp_path / name))
    pack = make_pack(sheep_toml=write_figure())
    assert [1, 1] == [len(ask_figures(pack)), len(ask_figures(pack))]
    assert only_store(tmp_path / name).is_file()


def test_a_cache_folder_whose_name_is_not_utf_8_is_no_error(
    make_pack: MakePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any name that the system allows will do, or the store is built in memory."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    assert 1 == len(ask_figures(make_pack(sheep_toml=write_figure())))


def test_a_pack_whose_name_is_not_utf_8_can_be_read(tmp_path: Path, cache: Path) -> None:
    """Any name that the system allows for a folder will do."""
    pack = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    pack.mkdir()
    (pack / "sources.toml").write_text(SOURCE + write_figure(), encoding="utf-8")
    assert 1 == len(ask_figures(pack))
    assert only_store(cache).is_file()


def test_a_pack_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """One line names the path and says what a pack is."""
    reason = "No such file or directory; a pack is a folder of TOML or JSON Lines files"
    with pytest.raises(PackError) as caught:
        Store([tmp_path / "none"])
    assert (f"{tmp_path / 'none'}: {reason}",) == caught.value.faults


def test_a_broken_link_in_a_pack_is_named(make_pack: MakePack) -> None:
    """The file that cannot be read is the one that is named."""
    pack = make_pack()
    (pack / "broken.toml").symlink_to("nowhere.toml")
    with pytest.raises(PackError, match=r"broken\.toml: No such file"):
        Store([pack])
