"""Lines and columns are those that an editor shows."""

import pytest

from isiscli.factcheck.drafts.positions import Positions


@pytest.mark.parametrize(
    ("text", "offset", "position"),
    [
        ("", 0, (1, 1)),
        ("ab", 1, (1, 2)),
        ("ab", 2, (1, 3)),
        ("a\nb", 1, (1, 2)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 2, (1, 3)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb\n\rc", 2, (2, 1)),
        ("a\rb\n\rc", 5, (4, 1)),
        ("a\u2028b\x0b\x0c\x85c", 6, (1, 7)),
        ("😀é\ud800\tb", 4, (1, 5)),
        ("\ufeffab", 0, (1, 1)),
        ("\ufeffab", 1, (1, 1)),
        ("\ufeffab\nc\ufeffd", 2, (1, 2)),
        ("\ufeffab\nc\ufeffd", 6, (2, 3)),
    ],
)
def test_an_offset_is_located_as_editors_count(
    text: str, offset: int, position: tuple[int, int]
) -> None:
    """Lines end with LF, CRLF or CR; columns are code points; a BOM at the start is no column."""
    assert position == Positions(text).locate(offset)


def test_every_offset_of_a_text_has_its_own_place() -> None:
    """Going through a text, lines and columns only ever go on."""
    text = "a\n\nb\r\n\rc d\n"
    located = [Positions(text).locate(offset) for offset in range(len(text) + 1)]
    assert sorted(set(located)) == located
