"""Test that what completion reads beside a store is what the store would offer."""

from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import SAMPLE, write_figure
from isiscli.kinds import KINDS
from isiscli.store.offers import ID, SUFFIX, list_offers
from isiscli.store.open import Store, open_store
from isiscli.store.values import complete_id, complete_label

MakePack = Callable[..., Path]
FIELDS = [f"{kind}.name" for kind in KINDS]


def _list_beside(store: Store, fields: list[str], prefix: str, most: int = 100) -> list[str]:
    path, state = store.state
    return list_offers(str(Path(path or "").with_suffix(SUFFIX)), state, fields, prefix, most)


@pytest.mark.parametrize("prefix", ["", "a", "al", "boko", "f", "saudia", "gull", "zzz"])
@pytest.mark.parametrize("fields", [FIELDS, FIELDS[:1], FIELDS[2:3]])
def test_names_are_those_of_the_store(cache: Path, fields: list[str], prefix: str) -> None:  # noqa: ARG001
    """Of the bundled pack and of one of the user, in the same order."""
    store = open_store([SAMPLE])
    by_store = store.ask(lambda db: complete_label(db, fields, prefix, 100))
    store.close()
    assert by_store == _list_beside(store, fields, prefix)


@pytest.mark.parametrize("prefix", ["", "figure/sdf", "harb", "zzz"])
def test_ids_are_those_of_the_store(cache: Path, prefix: str) -> None:  # noqa: ARG001
    """Of the bundled pack and of one of the user, in the same order."""
    store = open_store([SAMPLE])
    by_store = store.ask(lambda db: complete_id(db, prefix, 100))
    store.close()
    assert by_store == _list_beside(store, [ID], prefix)


def test_a_control_in_a_name_is_written_as_it_is_shown(make_pack: MakePack, cache: Path) -> None:  # noqa: ARG001
    """What a terminal would obey stands nowhere in the file."""
    store = Store([make_pack(a_toml=write_figure(aliases=r'["Hogs\tof the \u001b[31mvalley"]'))])
    store.close()
    assert [r"Hogs of the \x1b[31mvalley"] == _list_beside(store, FIELDS, "hogs")


def test_a_name_of_nothing_but_controls_leaves_the_names_to_the_store(
    make_pack: MakePack, cache: Path
) -> None:
    """Its key would be no line; there is a store, and no draft is left of the other file."""
    store = Store([make_pack(a_toml=write_figure(aliases=r'["\u001b\u001b"]'))])
    store.close()
    assert [store.state[0]] == [str(path) for path in cache.iterdir()]


def test_a_changed_pack_has_its_offers_written_anew(make_pack: MakePack, cache: Path) -> None:  # noqa: ARG001
    """What was written for the pack as it was is none of the pack as it is."""
    pack = make_pack(a_toml=write_figure(), b_toml=write_figure("goats", aliases='["Goats"]'))
    before = Store([pack])
    before.close()
    (pack / "b.toml").write_text(write_figure("cows", aliases='["Cows"]'), encoding="utf-8")
    after = Store([pack])
    after.close()
    assert ["Cows"] == _list_beside(after, FIELDS, "c")
    with pytest.raises(ValueError, match="another state"):
        _list_beside(before, FIELDS, "c")
