"""Test that what happens to a cache beside or during a run changes no answer."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import write_figure
from isiscli.store.open import Store
from isiscli.store.query import Query
from isiscli.store.search.find import search
from store.figures import ask_figures, list_ids, only_store

MakePack = Callable[..., Path]
PAGE = 16_384
TIMES = {"1970": 1, "in 2100": 4_102_444_800}
"""What a clock that was set wrong gives a file."""


def _search(store: Store) -> list[str]:
    """Return the ids of what is found in a store by words, by a misspelt name and by filters."""
    texts = ("grazed valley", "Sheep coutned", "Gazette")
    found = [store.ask(lambda db, t=text: search(db, Query(text=t)).found) for text in texts]  # type: ignore[misc]
    return [hit.record.id for hits in found for hit in hits] + store.ask(list_ids)


def _ask(pack: Path) -> list[str]:
    store = Store([pack])
    answer = _search(store)
    store.close()
    return answer


def _cut(whole: bytes, page: int) -> bytes:
    return whole[: page * PAGE]


def _blank(whole: bytes, page: int) -> bytes:
    return whole[: page * PAGE] + bytes(PAGE) + whole[(page + 1) * PAGE :]


def _scramble(whole: bytes, page: int) -> bytes:
    noise = bytes(x * 7 % 256 for x in range(PAGE))
    return whole[: page * PAGE] + noise + whole[(page + 1) * PAGE :]


@pytest.mark.parametrize("damage", [_cut, _blank, _scramble])
@pytest.mark.parametrize("is_open", [True, False], ids=["while it is open", "between two runs"])
def test_no_page_that_is_lost_changes_an_answer(
    make_pack: MakePack, cache: Path, is_open: bool, damage: Callable[[bytes, int], bytes]
) -> None:
    """Whichever page of a store is cut off, blank or noise, the answer is right."""
    pack = make_pack(sheep_toml=write_figure())
    expected = _ask(pack)
    assert "figure/sheep-counted" in expected
    whole = only_store(cache).read_bytes()
    wrong = []
    for page in range(len(whole) // PAGE):
        only_store(cache).write_bytes(whole)
        opened = [Store([pack])][:is_open]
        only_store(cache).write_bytes(damage(whole, page))
        answers = [_search(store) for store in opened] or [_ask(pack)]
        wrong += [page for answer in answers if answer != expected]
        for store in opened:
            store.close()
    assert [] == wrong


def test_a_cache_that_is_deleted_while_a_store_is_open_is_not_missed(
    make_pack: MakePack, cache: Path
) -> None:
    """An open store answers on, and the next run makes the folder again."""
    store = Store([make_pack(sheep_toml=write_figure())])
    shutil.rmtree(cache)
    assert ["figure/sheep-counted"] == store.ask(list_ids)
    store.close()
    assert ["figure/sheep-counted"] == ask_figures(cache.parent / "pack")
    assert only_store(cache).is_file()


def test_the_store_of_another_pack_is_not_taken_for_ours(make_pack: MakePack, cache: Path) -> None:
    """A sound store under the name of another is built again from the right pack."""
    one, other = (make_pack(name, a_toml=write_figure(name)) for name in ("one", "other"))
    ask_figures(one)
    ours = only_store(cache)
    ask_figures(other)
    theirs = next(path for path in cache.glob("*.sqlite") if path != ours)
    shutil.copyfile(theirs, ours)
    assert [["figure/one"], ["figure/other"]] == [ask_figures(one), ask_figures(other)]


@pytest.mark.parametrize("time", TIMES.values(), ids=TIMES)
def test_a_clock_that_is_wrong_changes_no_answer(
    make_pack: MakePack, cache: Path, time: int
) -> None:
    """Packs and stores of any time are read; a change is noticed whatever time it has."""
    pack = make_pack(sheep_toml=write_figure())
    os.utime(pack / "sheep.toml", (time, time))
    assert ["figure/sheep-counted"] == ask_figures(pack)
    os.utime(only_store(cache), (time, time))
    (cache / "store-0-0.sqlite.1.tmp").touch()
    os.utime(cache / "store-0-0.sqlite.1.tmp", (time, time))
    assert ["figure/sheep-counted"] == ask_figures(pack)
    (pack / "sheep.toml").write_text(write_figure("goats"), encoding="utf-8")
    os.utime(pack / "sheep.toml", (time, time))
    assert ["figure/goats"] == ask_figures(pack)


_OF_ANOTHER_VERSION = """
import sys
from pathlib import Path
from isiscli.store import tables
tables.FORMAT += 1
tables.TABLES += "CREATE TABLE later (of TEXT);"
from store.figures import ask_figures
print(*ask_figures(Path(sys.argv[1])))
"""


def test_two_versions_of_isiscli_share_a_cache(make_pack: MakePack, cache: Path) -> None:
    """Each keeps a store of its own format, and neither builds again what the other left."""
    pack = make_pack(sheep_toml=write_figure())
    newer = [sys.executable, "-c", _OF_ANOTHER_VERSION, str(pack)]
    paths = [str(Path(__file__).parents[1]), *sys.path]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    answers, stores = [], []
    for _ in range(2):
        answers.append(ask_figures(pack))
        done = subprocess.run(newer, env=environment, capture_output=True, check=True)
        answers.append(done.stdout.decode().split())
        stores.append({path.name: path.stat().st_ino for path in cache.glob("*.sqlite")})
    assert [["figure/sheep-counted"]] * 4 == answers
    assert (2, True) == (len(stores[0]), stores[0] == stores[1])
