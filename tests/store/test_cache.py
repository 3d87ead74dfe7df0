"""Test where stores are kept, and what tells one state of packs from another."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from conftest import write_figure
from isiscli.errors import PackError
from isiscli.store.cache import describe_files, find_cache_folder

MakePack = Callable[..., Path]

FOLDERS = [
    ({"ISISCLI_CACHE_DIR": "/a", "XDG_CACHE_HOME": "/b", "HOME": "/c"}, Path("/a")),
    ({"ISISCLI_CACHE_DIR": "a"}, Path("a").absolute()),
    ({"ISISCLI_CACHE_DIR": "", "XDG_CACHE_HOME": "/b", "HOME": "/c"}, Path("/b/isiscli")),
    ({"HOME": "/c"}, Path("/c/.cache/isiscli")),
    ({"XDG_CACHE_HOME": "b", "HOME": "/c"}, Path("/c/.cache/isiscli")),
    ({"XDG_CACHE_HOME": "", "HOME": "/c"}, Path("/c/.cache/isiscli")),
]


@pytest.mark.skipif(sys.platform != "linux", reason="the rules of Linux")
@pytest.mark.parametrize(("environment", "folder"), FOLDERS)
def test_the_cache_folder_is_the_one_that_the_user_has(
    clean_environment: pytest.MonkeyPatch, environment: dict[str, str], folder: Path | None
) -> None:
    """Our own variable comes first, then the desktop's, then the home; a relative one is none."""
    for name, value in environment.items():
        clean_environment.setenv(name, value)
    assert str(folder) == find_cache_folder()


@pytest.mark.parametrize("environment", [{}, {"HOME": "/c"}, {"XDG_CACHE_HOME": "/b"}])
@pytest.mark.parametrize("platform", [sys.platform, "another"])
def test_the_short_way_to_the_cache_folder_leads_where_platformdirs_does(
    clean_environment: pytest.MonkeyPatch, platform: str, environment: dict[str, str]
) -> None:
    """With and without a home, on Linux and elsewhere, the folder is that of platformdirs."""
    for name, value in environment.items():
        clean_environment.setenv(name, value)
    clean_environment.setattr(sys, "platform", platform)
    expected = platformdirs.user_cache_dir("isiscli", appauthor=False)
    assert expected == find_cache_folder()


@pytest.mark.usefixtures("homeless")
def test_a_user_without_a_home_has_no_cache_folder() -> None:
    """Neither a relative path nor the root takes the place of a home."""
    assert find_cache_folder() is None


def _touch_later(pack: Path) -> None:
    """Change the times of a file but not its bytes."""
    os.utime(pack / "sheep.toml", (1, 1))


def _grow(pack: Path) -> None:
    (pack / "sheep.toml").write_text(write_figure() + "\n", encoding="utf-8")


def _rename(pack: Path) -> None:
    (pack / "sheep.toml").rename(pack / "goats.toml")


def _remove(pack: Path) -> None:
    (pack / "sheep.toml").unlink()


def _add_words(pack: Path) -> None:
    (pack / "words.toml").touch()


def _add_link_to_nowhere(pack: Path) -> None:
    (pack / "broken.jsonl").symlink_to("nowhere.jsonl")


@pytest.mark.parametrize(
    "change", [_touch_later, _grow, _rename, _remove, _add_words, _add_link_to_nowhere]
)
def test_each_change_of_a_packs_files_is_another_state(
    make_pack: MakePack, change: Callable[[Path], None]
) -> None:
    """Names, sizes and times count, of record files and of the word file."""
    pack = make_pack(sheep_toml=write_figure())
    before = describe_files([str(pack)])
    change(pack)
    assert before != describe_files([str(pack)])


def test_other_files_of_a_folder_are_no_part_of_its_state(make_pack: MakePack) -> None:
    """Notes and backups beside the records change nothing."""
    pack = make_pack(sheep_toml=write_figure())
    before = describe_files([str(pack)])
    (pack / "notes.md").touch()
    (pack / "sheep.toml~").touch()
    assert before == describe_files([str(pack)])


def test_the_order_of_packs_is_part_of_their_state(make_pack: MakePack) -> None:
    """Records are listed in the order of their packs where nothing else decides."""
    one, other = str(make_pack("one")), str(make_pack("other"))
    assert describe_files([one, other]) != describe_files([other, one])


def test_a_state_can_be_stored_whatever_the_name_of_a_folder(tmp_path: Path) -> None:
    """A name that is not UTF-8 is written as UTF-8, and apart from others."""
    packs = [Path(os.fsdecode(os.fsencode(tmp_path) + name)) for name in (b"/\xff", b"/\xfe")]
    packs[0].mkdir()
    packs[1].mkdir()
    one, other = (describe_files([str(pack)]) for pack in packs)
    assert one != other
    assert one == one.encode().decode()


@pytest.mark.parametrize(
    ("name", "reason"), [("none", "No such file or directory"), ("file.toml", "Not a directory")]
)
def test_a_pack_that_cannot_be_listed_is_a_fault(tmp_path: Path, name: str, reason: str) -> None:
    """The message names the path, the reason and what a pack is."""
    (tmp_path / "file.toml").touch()
    with pytest.raises(PackError) as caught:
        describe_files([str(tmp_path / name)])
    message = f"{tmp_path / name}: {reason}; a pack is a folder of TOML or JSON Lines files"
    assert (message,) == caught.value.faults
