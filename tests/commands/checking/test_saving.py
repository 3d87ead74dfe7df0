"""A file is replaced at once, or stays as it was."""

import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from isiscli.commands.checking.saving import replace_file
from isiscli.errors import DraftError

OLD, NEW = b"\xef\xbb\xbfOld.\r\n", b"\xef\xbb\xbfNew.\r\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """Return a file that holds the old text."""
    path = tmp_path / "draft.md"
    path.write_bytes(OLD)
    return path


def test_the_new_bytes_stand_in_the_file(draft: Path) -> None:
    """Nothing else is left in the folder."""
    replace_file(draft, OLD, NEW)
    assert NEW == draft.read_bytes()
    assert [draft] == list(draft.parent.iterdir())


@pytest.mark.parametrize("mode", [0o600, 0o664, 0o755])
def test_permissions_stay(draft: Path, mode: int) -> None:
    """The file may be read, written and run by those who might before."""
    draft.chmod(mode)
    replace_file(draft, OLD, NEW)
    assert mode == draft.stat().st_mode & 0o7777


def test_a_link_is_followed(draft: Path, tmp_path: Path) -> None:
    """The file that a link leads to is replaced, and the link stays a link."""
    link = tmp_path / "link.md"
    link.symlink_to(draft.name)
    replace_file(link, OLD, NEW)
    assert (True, NEW) == (link.is_symlink(), draft.read_bytes())


def test_a_file_that_changed_meanwhile_is_left_alone(draft: Path) -> None:
    """What an editor wrote since the check is not lost."""
    with pytest.raises(DraftError, match="changed while it was checked"):
        replace_file(draft, b"Older.", NEW)
    assert OLD == draft.read_bytes()


def test_a_file_that_is_gone_is_one_line(tmp_path: Path) -> None:
    """A path that leads nowhere is said to."""
    with pytest.raises(DraftError, match="cannot be written: No such file"):
        replace_file(tmp_path / "gone.md", OLD, NEW)


def test_a_file_that_cannot_be_written_beside_stays_as_it_was(tmp_path: Path) -> None:
    """A name so long that no file fits beside it is a fault, and the file is untouched."""
    path = tmp_path / ("x" * 250)
    path.write_bytes(OLD)
    with pytest.raises(DraftError, match="cannot be written: File name too long"):
        replace_file(path, OLD, NEW)
    assert OLD == path.read_bytes()


@pytest.fixture
def _small_disk() -> Iterator[None]:
    """Let no file grow over 16 KiB, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16 * 1024, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.usefixtures("_small_disk")
def test_a_full_disk_leaves_the_file_as_it_was(draft: Path) -> None:
    """Where the new text does not fit, the old one is whole and nothing is left beside it."""
    with pytest.raises(DraftError, match="cannot be written: File too large"):
        replace_file(draft, OLD, b"a" * 100_000)
    assert OLD == draft.read_bytes()
    assert [draft] == list(draft.parent.iterdir())


def test_an_interrupt_leaves_nothing_behind(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever ends the writing, the file is as it was and nothing is left beside it."""

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        replace_file(draft, OLD, NEW)
    assert OLD == draft.read_bytes()
    assert [draft] == list(draft.parent.iterdir())
