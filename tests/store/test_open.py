"""Test that a store is built where it is missing, stale or damaged, and only there."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import write_figure
from isiscli.errors import PackError
from isiscli.store.cache import BUNDLED
from isiscli.store.listing import list_records
from isiscli.store.open import Store, open_store
from isiscli.store.query import Query
from store.figures import ask_figures, list_ids, only_store

MakePack = Callable[..., Path]


def test_the_first_answer_leaves_one_store_and_nothing_else(
    make_pack: MakePack, cache: Path
) -> None:
    """The cache folder is made, and holds a finished store."""
    assert ["figure/sheep-counted"] == ask_figures(make_pack(sheep_toml=write_figure()))
    assert ".sqlite" == only_store(cache).suffix


def test_the_second_answer_comes_from_the_same_store(make_pack: MakePack, cache: Path) -> None:
    """A store of unchanged packs is not built again."""
    pack = make_pack(sheep_toml=write_figure())
    first = (ask_figures(pack), only_store(cache).stat().st_ino)
    assert first == (ask_figures(pack), only_store(cache).stat().st_ino)


def test_two_packs_have_two_stores(make_pack: MakePack, cache: Path) -> None:
    """Answering from one pack does not drop the store of another."""
    one, other = (make_pack(name, a_toml=write_figure(name)) for name in ("one", "other"))
    assert [["figure/one"], ["figure/other"]] == [ask_figures(one), ask_figures(other)]
    assert 2 == len(list(cache.glob("*.sqlite")))


def _add_file(pack: Path) -> None:
    (pack / "more.toml").write_text(write_figure("cows"), encoding="utf-8")


def _rename_record(pack: Path) -> None:
    """Change a file but neither its size nor the time of its last change."""
    path = pack / "sheep.toml"
    times = path.stat()
    text = path.read_text(encoding="utf-8").replace("figure/sheep", "figure/goats")
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def _remove_file(pack: Path) -> None:
    (pack / "sheep.toml").unlink()


@pytest.mark.parametrize(
    ("change", "ids"),
    [
        (_add_file, ["figure/cows", "figure/sheep-counted"]),
        (_rename_record, ["figure/goats-counted"]),
        (_remove_file, []),
    ],
)
def test_a_changed_pack_is_noticed(
    make_pack: MakePack,
    cache: Path,
    change: Callable[[Path], None],
    ids: list[str],
) -> None:
    """The next answer is that of the files as they are, and replaces the old store."""
    pack = make_pack(sheep_toml=write_figure())
    ask_figures(pack)
    change(pack)
    assert ids == ask_figures(pack)
    assert only_store(cache).is_file()


def test_a_store_left_unfinished_by_another_process_is_not_used(
    make_pack: MakePack, cache: Path
) -> None:
    """What a killed run left beside the store disturbs nobody."""
    pack = make_pack(sheep_toml=write_figure())
    ask_figures(pack)
    path = only_store(cache)
    path.rename(f"{path}.99999999.tmp")
    assert ["figure/sheep-counted"] == ask_figures(pack)
    assert path.exists()


def test_a_faulty_pack_leaves_nothing_in_the_cache(make_pack: MakePack, cache: Path) -> None:
    """A store that could not be finished is removed."""
    with pytest.raises(PackError):
        Store([make_pack(sheep_toml=write_figure(date='"soon"'))])
    assert [] == list(cache.iterdir())


def test_a_pack_that_turns_faulty_is_not_answered_from_its_old_store(
    make_pack: MakePack, cache: Path
) -> None:
    """The fault is told, and the store of the sound pack is kept until there is another."""
    pack = make_pack(sheep_toml=write_figure())
    ask_figures(pack)
    (pack / "sheep.toml").write_text("[[", encoding="utf-8")
    with pytest.raises(PackError):
        Store([pack])
    assert ".sqlite" == only_store(cache).suffix


def test_the_bundled_pack_comes_first_and_each_pack_once(
    make_pack: MakePack, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A pack that is given again, by another path or a link or as the bundled one, is read once."""
    pack = make_pack(sheep_toml=write_figure())
    (tmp_path / "link").symlink_to(pack)
    monkeypatch.chdir(tmp_path)
    store = open_store([pack, Path("pack"), BUNDLED, Path("pack/../link"), pack])
    count = store.ask(lambda db: len(list_records(db, Query(kind="member"))))
    ids = store.ask(list_ids)
    store.close()
    assert 83 == count
    assert 1 == ids.count("figure/sheep-counted")
    assert "figure/sdf-killed" in ids


@pytest.mark.parametrize(("age", "left"), [(10, True), (7200, False)])
def test_the_draft_of_a_killed_run_is_removed_after_an_hour(
    age: int, left: bool, make_pack: MakePack, cache: Path
) -> None:
    """A younger one may belong to a run that is still at work."""
    cache.mkdir(parents=True, exist_ok=True)
    draft = cache / "store-0-0.sqlite.1.tmp"
    draft.write_bytes(b"half a store")
    then = time.time() - age
    os.utime(draft, (then, then))
    Store([make_pack()]).close()
    assert left is draft.exists()


@pytest.mark.parametrize(("days", "left"), [(29, True), (31, False)])
def test_a_store_that_nobody_has_opened_for_a_month_is_removed(
    days: int, left: bool, make_pack: MakePack, cache: Path
) -> None:
    """Whatever version it is of, and what is kept beside it."""
    ask_figures(make_pack("one"))
    store = only_store(cache)
    offers, shelf = (store.with_suffix(suffix) for suffix in (".offers", ".shelf"))
    old = cache / "store-1-0.sqlite"
    for path in (shelf, old):
        path.touch()
    then = time.time() - days * 24 * 3600
    for path in (store, shelf, old):
        os.utime(path, (then, then))
    ask_figures(make_pack("other"))
    assert [left] * 4 == [path.exists() for path in (store, offers, shelf, old)]


def test_a_store_is_kept_by_being_opened(make_pack: MakePack, cache: Path) -> None:
    """A store that is used and never built again is not removed."""
    pack = make_pack("one", sheep_toml=write_figure())
    ask_figures(pack)
    store = only_store(cache)
    os.utime(store, (1, 1))
    ask_figures(pack)
    ask_figures(make_pack("other"))
    assert store.exists()


def test_the_draft_of_a_process_with_the_same_id_is_left_alone(
    make_pack: MakePack, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two containers that share a cache may each have a process 1."""
    monkeypatch.setattr("os.getpid", lambda: 1)
    pack = make_pack()
    ask_figures(pack)
    draft = only_store(cache).with_name(f"{only_store(cache).name}.1.tmp")
    only_store(cache).unlink()
    draft.write_bytes(b"half a store")
    ask_figures(pack)
    assert b"half a store" == draft.read_bytes()


def test_a_pack_whose_path_leads_in_a_circle_is_a_fault(tmp_path: Path) -> None:
    """It cannot be followed, so it cannot be read."""
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    with pytest.raises(PackError, match=rf"^{circle}: a pack's path cannot be followed"):
        open_store([tmp_path, circle])
