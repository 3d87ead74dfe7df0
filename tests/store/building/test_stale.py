"""Test that files which changed are told from those that did not."""

from pathlib import Path

import pytest

from isiscli.store.building.stale import is_few, list_changed

_PACKS = [Path("/one pack"), Path("/two")]
_BEFORE = ["10", "/one pack", "a b.toml 10 1 1", "words.toml 5 1 1", "/two", "a b.toml 10 1 1"]


@pytest.mark.parametrize(
    ("line", "now", "changed"),
    [
        (2, "a b.toml 10 2 1", [Path("/one pack/a b.toml")]),
        (5, "a b.toml 11 1 1", [Path("/two/a b.toml")]),
        (2, "a b.toml 10 1 1", []),
        (2, "a c.toml 10 1 1", []),
        (3, "words.toml 6 1 1", []),
    ],
)
def test_a_file_with_another_size_or_time_has_changed(
    line: int, now: str, changed: list[Path]
) -> None:
    """Another file, or another file of words, changes more than a file of records can."""
    after = [now if place == line else state for place, state in enumerate(_BEFORE)]
    assert changed == list_changed("\n".join(_BEFORE), "\n".join(after), _PACKS)


def test_a_file_more_is_no_file_that_changed() -> None:
    """The places of those behind it are others then."""
    after = [*_BEFORE, "b.toml 1 1 1"]
    assert [] == list_changed("\n".join(_BEFORE), "\n".join(after), _PACKS)


def test_few_files_are_half_of_all_bytes_at_most(tmp_path: Path) -> None:
    """Beyond that, compiling everything takes less."""
    files = [tmp_path / name for name in "abc"]
    for path, size in zip(files, (5, 3, 2), strict=True):
        path.write_bytes(b"x" * size)
    assert [True, False] == [is_few(files[:1], files), is_few(files[:2], files)]
