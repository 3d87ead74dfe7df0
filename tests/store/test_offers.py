"""Test that what completion reads without a database is what was written, or nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.store.offers import END, begin_offers, list_offers, write_offer

STATE = "11\n/data\na.toml 1 2 3"
ROWS = [(field, f"{n:03}", f"{field} {n}") for field in ("a.name", "b.name") for n in range(200)]
Row = tuple[str, str, str]


def _write(path: Path, rows: list[Row]) -> str:
    lines = b"".join(write_offer(*row) for row in rows)
    path.write_bytes(begin_offers(STATE) + lines + END)
    return str(path)


def _list(rows: list[Row], fields: list[str], prefix: str, most: int) -> list[str]:
    """Return what is to be found, by looking at every row."""
    found = sorted((v, f, label) for f, v, label in rows if f in fields and v.startswith(prefix))
    return list(dict.fromkeys(label for _, _, label in found))[:most]


@given(
    st.sets(st.tuples(st.sampled_from("ab"), st.text("kéx\U0001f300", max_size=4))),
    st.text("kéx\U0001f300", max_size=2),
    st.integers(1, 5),
)
def test_what_starts_with_what_is_typed_is_found(
    tmp_path_factory: pytest.TempPathFactory, keys: set[tuple[str, str]], prefix: str, most: int
) -> None:
    """The first in the order of values, whatever stands before, between and after them."""
    rows = [(field, value, f"{value}!") for field, value in sorted(keys)]
    path = _write(tmp_path_factory.mktemp("offers") / "a", rows)
    assert _list(rows, ["a", "b"], prefix, most) == list_offers(
        path, STATE, ["a", "b"], prefix, most
    )


@pytest.mark.parametrize("prefix", ["", "0", "007", "19", "199", "2"])
def test_a_field_that_is_not_asked_for_is_left_out(tmp_path: Path, prefix: str) -> None:
    """Fields stand one after the other."""
    path = _write(tmp_path / "a", ROWS)
    assert _list(ROWS, ["b.name"], prefix, 30) == list_offers(path, STATE, ["b.name"], prefix, 30)


@pytest.mark.parametrize("state", ["12", STATE + "\nb.toml 1 2 3", STATE[:-2]])
def test_offers_of_another_state_are_none(tmp_path: Path, state: str) -> None:
    """A state that begins as another one is another one."""
    path = _write(tmp_path / "a", ROWS)
    with pytest.raises(ValueError, match="another state"):
        list_offers(path, state, ["a.name"], "", 1)


def test_a_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    """Who asks has another way to the answer."""
    with pytest.raises(FileNotFoundError):
        list_offers(str(tmp_path / "none"), STATE, ["a.name"], "", 1)


def _cut(data: bytes) -> bytes:
    return data[:-1]


def _lengthen(data: bytes) -> bytes:
    return data + b"\n"


def _blank_middle(data: bytes) -> bytes:
    half = len(data) // 2
    return data[:half] + bytes(len(data) - half - len(END)) + END


def _flip_each_label(data: bytes) -> bytes:
    return data.replace(b"a.name 1", b"a.name 7")


def _drop_line_ends(data: bytes) -> bytes:
    start = len(begin_offers(STATE))
    return data[:start] + data[start : -len(END) - 1].replace(b"\n", b" ") + b"\n" + END


@pytest.mark.parametrize(
    "damage", [_cut, _lengthen, _blank_middle, _flip_each_label, _drop_line_ends]
)
def test_damage_is_noticed(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    """Each line that is met has its checksum, and the file its end."""
    path = Path(_write(tmp_path / "a", ROWS))
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(ValueError, match=r"file has no end|does not match its checksum"):
        list_offers(str(path), STATE, ["a.name"], "1", 100)
