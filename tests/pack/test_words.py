"""Test how the word file of a pack is read."""

from pathlib import Path

import pytest

from isiscli.pack.words import Words, read_words


def test_a_pack_without_a_word_file_says_nothing_about_words(tmp_path: Path) -> None:
    """The word file may be missing."""
    faults: list[str] = []
    assert Words() == read_words(tmp_path, faults)
    assert [] == faults


def test_a_word_file_has_distinct_names_spellings_and_synonyms(tmp_path: Path) -> None:
    """Each list comes as it is written, in order."""
    text = (
        'distinct = ["Östland", "Arland"]\n'
        'spellings = [["colour", "color"]]\n'
        'synonyms = [["dead", "killed"]]'
    )
    (tmp_path / "words.toml").write_text(text, encoding="utf-8")
    faults: list[str] = []
    expected = Words(
        distinct=["Östland", "Arland"],
        spellings=[["colour", "color"]],
        synonyms=[["dead", "killed"]],
    )
    assert expected == read_words(tmp_path, faults)
    assert [] == faults


@pytest.mark.parametrize(
    "content",
    [
        b"distinct",
        b'distinkt = ["a"]',
        b'distinct = "a"',
        b"distinct = [1]",
        b'synonyms = ["a"]',
        b'spellings = ["a"]',
        b"\xff",
        b"distinct = " + b"[" * 5000 + b"]" * 5000,
    ],
    ids=[
        "no-value",
        "other-key",
        "text",
        "numbers",
        "one-list",
        "one-spelling",
        "not-utf-8",
        "too-deep",
    ],
)
def test_a_faulty_word_file_is_a_fault(tmp_path: Path, content: bytes) -> None:
    """Whatever is wrong, one line names the file, and the words of it are left out."""
    path = tmp_path / "words.toml"
    path.write_bytes(content)
    faults: list[str] = []
    assert Words() == read_words(tmp_path, faults)
    assert [f"{path}: "] == [fault[: len(f"{path}: ")] for fault in faults]


def test_a_folder_in_place_of_a_word_file_is_a_fault(tmp_path: Path) -> None:
    """A folder of that name is reported like any other file that cannot be read."""
    (tmp_path / "words.toml").mkdir()
    faults: list[str] = []
    assert Words() == read_words(tmp_path, faults)
    assert 1 == len(faults)


@pytest.mark.parametrize(
    "group", ['["death toll", "dead"]', '["dead"]', '["Dead", "killed"]', '["a\\"b", "c"]']
)
def test_a_group_is_of_two_or_more_single_small_words(group: str, tmp_path: Path) -> None:
    """What is no word would be read as an expression, or as two words."""
    (tmp_path / "words.toml").write_text(f"synonyms = [{group}]", encoding="utf-8")
    faults: list[str] = []
    assert Words() == read_words(tmp_path, faults)
    assert "expected groups of two or more single words" in faults[0]
