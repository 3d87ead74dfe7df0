"""Test how texts are read, and quotes found in them."""

import hashlib
from pathlib import Path

import pytest

from isiscli.errors import UsageError
from isiscli.model import Quote, Source
from isiscli.verify.texts import Text, find_quote_faults, measure_share, read_text, read_texts
from samples import make_record

_TEXT = Text(["one sheep", "two sheep", "one sheep grazed"], "")
_EDGES = Text(["unfed, not 100,000 sheep; 1.5 “sheepish”"], "")


def _quote(text: str, paragraph: int) -> Quote:
    return Quote(text=text, source="gazette-2020", speaker="A. Writer", paragraph=paragraph)


def test_a_blank_line_ends_a_paragraph_and_white_space_is_folded(tmp_path: Path) -> None:
    """No-break spaces, line breaks and runs of spaces are one space; empty paragraphs go."""
    data = "\n One\u00a0 sheep\nbleats. \n \t\nTwo.\n\n\n\n".encode()
    (tmp_path / "a.txt").write_bytes(data)
    expected = Text(["One sheep bleats.", "Two."], hashlib.sha256(data).hexdigest())
    assert expected == read_text(tmp_path / "a.txt")


def test_a_text_that_is_missing_is_an_error(tmp_path: Path) -> None:
    """The message names the file and the reason."""
    with pytest.raises(UsageError) as caught:
        read_text(tmp_path / "a.txt")
    assert f"{tmp_path / 'a.txt'}: No such file or directory" == str(caught.value)


def test_a_text_that_is_not_utf_8_is_an_error(tmp_path: Path) -> None:
    """Another encoding is not guessed."""
    (tmp_path / "a.txt").write_bytes(b"\xff")
    with pytest.raises(UsageError) as caught:
        read_text(tmp_path / "a.txt")
    assert f"{tmp_path / 'a.txt'}: not UTF-8" == str(caught.value)


def test_each_source_has_the_text_of_its_id(tmp_path: Path) -> None:
    """Other files of the folder are left alone."""
    (tmp_path / "sheep.txt").write_text("One.", encoding="utf-8")
    (tmp_path / "other.txt").write_text("Two.", encoding="utf-8")
    source = make_record("source")
    sources = [source] if isinstance(source, Source) else []
    assert {"sheep": ["One."]} == {
        k: t.paragraphs for k, t in read_texts(tmp_path, sources).items()
    }


@pytest.mark.parametrize(
    ("text", "paragraph", "faults"),
    [
        ("one sheep", 1, []),
        ("one sheep", 3, []),
        ("two", 2, []),
        ("one sheep", 2, ["'one sheep' stands in paragraph 1, 3, not 2"]),
        ("two sheep", 9, ["'two sheep' stands in paragraph 2, not 9"]),
        ("Two sheep", 2, ["not verbatim in gazette-2020: 'Two sheep'"]),
        ("sheep two", 1, ["not verbatim in gazette-2020: 'sheep two'"]),
        ("x" * 70, 1, [f"not verbatim in gazette-2020: '{'x' * 60}'"]),
    ],
)
def test_a_quote_stands_verbatim_in_its_paragraph(
    text: str, paragraph: int, faults: list[str]
) -> None:
    """Any other wording and any other paragraph is a fault; a long quote is cut in it."""
    assert faults == list(find_quote_faults(_quote(text, paragraph), _TEXT))


@pytest.mark.parametrize(
    "text", ["fed", "000 sheep", "unfed, not 100", "sheepi", "1", "5 “sheepish”", "00,000 sheep"]
)
def test_a_quote_cuts_no_word_and_no_number(text: str) -> None:
    """What is left of it could say something else."""
    assert [f"not verbatim in gazette-2020: '{text}'"] == list(
        find_quote_faults(_quote(text, 1), _EDGES)
    )


def test_a_quote_leaves_out_no_denial_beside_it() -> None:
    """Unless what is inferred says so."""
    quote = _quote("100,000 sheep", 1)
    assert ["'100,000 sheep' leaves out the 'not' beside it"] == list(
        find_quote_faults(quote, _EDGES)
    )
    assert [] == list(find_quote_faults(quote, _EDGES, "“not” stands before it"))


def test_marks_may_stand_at_the_edges_of_a_quote() -> None:
    """Quotation marks are no part of a word."""
    assert [] == list(find_quote_faults(_quote("“sheepish”", 1), _EDGES))


@pytest.mark.parametrize(
    ("quotes", "share"),
    [
        ([], 0),
        ([("one sheep", 1)], 9 / 34),
        ([("one sheep", 1), ("one", 1), ("sheep", 1), ("shee", 1)], 9 / 34),
        ([("one sheep", 1), ("two sheep", 2), ("one sheep grazed", 3)], 1),
        ([("not there", 1), ("one sheep", 4)], 0),
    ],
)
def test_the_share_is_what_at_least_one_quote_covers(
    quotes: list[tuple[str, int]], share: float
) -> None:
    """Quotes that overlap count once, and faulty ones not at all."""
    assert share == measure_share([_quote(*quote) for quote in quotes], _TEXT)


def test_a_text_without_words_has_no_share() -> None:
    """Nothing of an empty text is quoted."""
    assert 0 == measure_share([], Text([], ""))
