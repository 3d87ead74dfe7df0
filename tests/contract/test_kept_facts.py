"""Whatever is kept of a check, the next one says the same."""

from pathlib import Path

from conftest import Run

DRAFT = "Boko Haram pledged allegiance to al-Qaeda in 2015. The Coalition has 82 members.\n"


def test_a_second_check_says_the_same(spawn: Run, tmp_path: Path) -> None:
    """Facts are kept beside the store; they are sound, damaged or gone."""
    draft = tmp_path / "draft.md"
    draft.write_text(DRAFT)
    folder = tmp_path / "cache"
    ask = ("check", str(draft), "--json")
    first = spawn(*ask, ISISCLI_CACHE_DIR=str(folder))
    assert 1 == first.status
    (shelf,) = folder.glob("*.shelf")
    assert first == spawn(*ask, ISISCLI_CACHE_DIR=str(folder))
    whole = shelf.read_bytes()
    shelf.write_bytes(whole[: len(whole) // 2])
    assert first == spawn(*ask, ISISCLI_CACHE_DIR=str(folder))
    assert len(whole) == shelf.stat().st_size
    assert first == spawn(*ask, ISISCLI_CACHE_DIR="/proc", HOME="/proc")
