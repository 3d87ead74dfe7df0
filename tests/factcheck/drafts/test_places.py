"""Whatever a draft holds, it is read, and each character knows its place."""

import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isiscli.factcheck.drafts.draft import Draft, read_draft
from isiscli.factcheck.drafts.prose import GAP, Piece, fold_pieces

FRAGMENTS = [
    *"a B 7 . , ! ? : ; - + # * _ ~ ` | \\ / < > ( ) [ ] { } & \" ' “ ” … é 😀 一 。".split(" "),
    *"** *** ~~ `` ``` ~~~ ![ ]( [] [^1] [^1]: [a]: [a] 1. --- === +++ <b> </p> <!-- -->".split(
        " "
    ),
    *"&amp; &nbsp; &shy; &#0; <a:b> https://x.org www.x It Gen. U.S. he said".split(" "),
    *(" ", "  ", "    ", "\t", "\n", "\n\n", "\r", "\r\n", "\n> ", "\n- ", "\n1. ", "\n    "),
    *("|a|b|\n|-|-|\n", "date: 2021\n", "<!-- isiscli: ok x -->", "<!-- isiscli: ok"),
    *("\x00", "\x0c", "\x1f", "\x85", "\u00a0", "\u00ad", "\u200b", "\u2028", "\ufeff", "\ud800"),
]
ANY_TEXT = st.text(st.characters(), max_size=60) | st.text(
    st.sampled_from([*"a \n\r\t>-*_`[](){}<!&;#|~.:^=+1\"'\\", "\ud83d", "\x00"]), max_size=60
)
MARKED_TEXT = st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join)
FORMATS = pytest.mark.parametrize("markdown", [True, False], ids=["markdown", "plain"])


def _check(text: str, draft: Draft) -> None:
    for sentence in draft.sentences:
        places = [*sentence.places]
        assert len(sentence.text) == len(places)
        assert sentence.text == sentence.text.strip() != ""
        assert all(first <= second for first, second in pairwise(places))
        assert 0 <= places[0] <= places[-1] < len(text)
    for suppression in draft.suppressions:
        assert "<!--" == text[suppression.offset : suppression.offset + 4]
        assert 1 <= suppression.first_line <= suppression.last_line


@FORMATS
@given(text=ANY_TEXT | MARKED_TEXT)
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_with_places_in_the_draft(text: str, markdown: bool) -> None:
    """Places never go back, lie within the draft, and there is one for each character."""
    _check(text, read_draft(text, markdown=markdown))


@FORMATS
@given(text=MARKED_TEXT)
@settings(max_examples=400, deadline=None)
def test_a_literal_character_stands_at_its_place(text: str, markdown: bool) -> None:
    """What is not white space, a gap, an entity or the comma after an item is where it says."""
    said = "".join(text.split("&"))  # without entities
    for sentence in read_draft(said, markdown=markdown).sentences:
        shown = [
            (character, said[place])
            for character, place in zip(sentence.text, sentence.places, strict=True)
            if character not in f" ,{GAP}"
        ]
        assert [] == [pair for pair in shown if pair[0] != pair[1]]


@given(text=st.text(st.sampled_from([*"aB7é一😀.,;:“”*_#>", " ", "\n", "\u00a0"]), max_size=80))
@settings(max_examples=200, deadline=None)
def test_plain_text_loses_no_word(text: str) -> None:
    """In plain text every letter and digit is in a sentence, once, in the order of the text."""
    sentences = read_draft(text, markdown=False).sentences
    said = "".join(c for s in sentences for c in s.text if c.isalnum())
    assert "".join(c for c in text if c.isalnum()) == said


def test_any_white_space_is_folded_to_one_space() -> None:
    """All that Unicode calls white space is one space, in Markdown as in plain text."""
    spaces = [chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()]
    ends = {"\n", "\r"}
    text = "".join(f"a{space}" for space in spaces if space not in ends) + "a"
    for markdown in (True, False):
        [sentence] = read_draft(text, markdown=markdown).sentences
        assert " ".join("a" * (len(spaces) - 1)) == sentence.text


def test_pieces_are_folded_across_their_edges() -> None:
    """White space at the end of one piece and the start of the next is one space."""
    source = " a \u200b b c"
    pieces = [Piece(0, 3), Piece(3, 7), Piece(7, 7, " \n"), Piece(7, 8), Piece(8, 8, "&")]
    text, places = fold_pieces(source, pieces, 10)
    assert ("a b c&", [11, 12, 15, 16, 17, 18]) == (text, [*places])
