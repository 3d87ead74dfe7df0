"""Drafts are read whole, and what is no draft is refused in one line."""

import os
from pathlib import Path

import pytest

from isiscli.commands.checking.drafts import find_drafts, read_draft
from isiscli.errors import DraftError

MIB = 2**20


def _write(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize(
    ("name", "markdown"),
    [("a.md", True), ("a.MARKDOWN", True), ("a.txt", False), ("a", False), ("md", False)],
)
def test_the_name_says_whether_a_draft_is_markdown(
    name: str, markdown: bool, tmp_path: Path
) -> None:
    """Files that end in .md or .markdown are, others are plain text."""
    assert markdown == read_draft(_write(tmp_path, name, b"Sheep."), None).markdown


@pytest.mark.parametrize("markdown", [True, False])
def test_an_option_overrides_the_name(markdown: bool, tmp_path: Path) -> None:
    """What is asked for counts more than the name."""
    assert markdown == read_draft(_write(tmp_path, "a.md", b""), markdown).markdown


def test_a_byte_order_mark_is_kept_apart_from_the_text(tmp_path: Path) -> None:
    """The mark takes no column, and is there to be written back."""
    draft = read_draft(_write(tmp_path, "a.md", b"\xef\xbb\xbfSheep.\r\n"), None)
    assert ("Sheep.\r\n", "\ufeffSheep.\r\n") == (draft.text, draft.whole)


def test_only_the_first_byte_order_mark_is_one(tmp_path: Path) -> None:
    """A second mark is text."""
    draft = read_draft(_write(tmp_path, "a.md", b"\xef\xbb\xbf" * 2), None)
    assert ("\ufeff", "\ufeff") == (draft.bom, draft.text)


BAD = {
    "utf-16": (b"\xff\xfeS\0", "is UTF-16; save it as UTF-8"),
    "utf-16-be": (b"\xfe\xff\0S", "is UTF-16; save it as UTF-8"),
    "utf-32": (b"\xff\xfe\0\0S\0\0\0", "is UTF-32; save it as UTF-8"),
    "utf-32-be": (b"\0\0\xfe\xff\0\0\0S", "is UTF-32; save it as UTF-8"),
    "latin-1": (
        b"Sheep.\n\nCaf\xe9.",
        "is not UTF-8, as the byte 0xe9 in line 3 shows; save it as UTF-8",
    ),
    "binary": (b"PK\3\4\0\0", "is not text; save the draft as Markdown or plain text"),
    "large": (b"a" * (16 * MIB + 1), "is larger than 16 MiB; check it in parts"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_no_draft_says_why_and_what_to_do(case: str, tmp_path: Path) -> None:
    """Each kind of file that cannot be read is named in one line with its path."""
    data, reason = BAD[case]
    name = _write(tmp_path, "a.md", data)
    with pytest.raises(DraftError) as raised:
        read_draft(name, None)
    assert f"{name}: {reason}" == str(raised.value)


def test_a_draft_of_the_largest_size_is_read(tmp_path: Path) -> None:
    """16 MiB are not too much."""
    assert 16 * MIB == len(read_draft(_write(tmp_path, "a.md", b"a" * (16 * MIB)), None).text)


def test_a_file_without_an_end_is_given_up() -> None:
    """A device that never ends is read to the limit and no further."""
    with pytest.raises(DraftError, match="larger than 16 MiB"):
        read_draft("/dev/zero", None)


def test_a_missing_file_is_named() -> None:
    """A path that leads nowhere is said to."""
    with pytest.raises(DraftError, match=r"^no/such\.md: there is no such file$"):
        read_draft("no/such.md", None)


def test_a_folder_says_how_to_name_its_drafts(tmp_path: Path) -> None:
    """A folder is not searched, and the line shows the pattern that would."""
    with pytest.raises(DraftError) as raised:
        read_draft(str(tmp_path), None)
    pattern = tmp_path / "*.md"
    assert f"{tmp_path}: is a folder; name its drafts, as in '{pattern}'" == str(raised.value)


@pytest.mark.parametrize(
    ("name", "reason"),
    [("x" * 300 + ".md", "File name too long"), ("a\0.md", "embedded null byte")],
)
def test_a_name_that_no_file_can_have_is_one_line(name: str, reason: str) -> None:
    """What the system says is passed on."""
    with pytest.raises(DraftError, match=f"cannot be read: {reason}"):
        read_draft(name, None)


def test_a_process_without_a_standard_input_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is nothing to read where stdin was closed."""
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(DraftError, match=r"^<stdin>: there is no standard input$"):
        read_draft("-", None)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with drafts, which is the working directory."""
    (tmp_path / "more").mkdir()
    for name in ("b.md", "a.md", "c.txt", "more/d.md", "e[1].md"):
        (tmp_path / name).write_text("Sheep.")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("given", "found"),
    [
        (["c.txt", "a.md"], ["c.txt", "a.md"]),
        (["[ab].md"], ["a.md", "b.md"]),
        (["?.md", "b.md"], ["a.md", "b.md"]),
        (["b.md", "b.md", "-", "-"], ["b.md", "-"]),
        (["./b.md", "b.md", "more/../b.md", "*.md"], ["./b.md", "a.md", "e[1].md"]),
        (["-", "./-", "a\0", "a\0"], ["-", "./-", "a\0"]),
        (["more/*.md"], ["more/d.md"]),
        (["**/*.md"], ["a.md", "b.md", "e[1].md", "more/d.md"]),
        (["e[1].md"], ["e[1].md"]),
        (["*.rst", "nowhere.md"], ["*.rst", "nowhere.md"]),
    ],
)
def test_patterns_are_expanded_and_names_are_kept(given: list[str], found: list[str]) -> None:
    """Each draft comes once, in the order given; what matches nothing stays for its own line."""
    assert found == find_drafts(given)


def test_a_pattern_may_be_absolute(folder: Path) -> None:
    """A pattern need not be below the working directory."""
    assert [f"{folder}{os.sep}more{os.sep}d.md"] == find_drafts([f"{folder}/more/*"])


def test_a_link_is_another_name_of_its_file(folder: Path) -> None:
    """A draft is not checked, nor fixed, twice."""
    (folder / "link.md").symlink_to("a.md")
    assert ["link.md", "b.md"] == find_drafts(["link.md", "a.md", "b.md"])
