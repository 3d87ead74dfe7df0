"""A comment accepts the findings of the lines that it governs."""

import pytest

from isiscli.factcheck.drafts.draft import Suppression, read_draft

# What is written, and of each suppression the first line, the last line and the reason.
GOVERNED: dict[str, tuple[str, list[tuple[int, int, str]]]] = {
    "its line": ("a\nb <!-- isiscli: ok as said --> c\nd", [(2, 2, "as said")]),
    "the start of a line": ("<!-- isiscli: ok as said --> b\nc", [(1, 1, "as said")]),
    "a heading": ("# a <!-- isiscli: ok as said -->", [(1, 1, "as said")]),
    "the next block": (
        "a\n\n<!-- isiscli: ok as said -->\n\n\nb\nc\n\nd",
        [(6, 7, "as said")],
    ),
    "the block below": ("a\n\n<!-- isiscli: ok as said -->\nb\nc\n\nd", [(4, 5, "as said")]),
    "the rest of a paragraph": ("a\nb\n<!-- isiscli: ok as said -->\nc\nd", [(4, 5, "as said")]),
    "nothing": ("a\n\n<!-- isiscli: ok as said -->\n", [(3, 3, "as said")]),
    "the next line": ("a\n<!-- isiscli: ok-next-line as said -->\nb\nc", [(3, 3, "as said")]),
    "the line after its own": ("a <!-- isiscli: ok-next-line b -->\nc", [(2, 2, "b")]),
    "lines of its own": ("a <!-- isiscli: ok\nas\tsaid --> b\nc", [(1, 2, "as said")]),
    "a reason after a dash": ("a <!--isiscli:OK — as said-->", [(1, 1, "as said")]),
    "no reason": ("a <!-- isiscli: ok -->\n\n<!-- isiscli: ok: -->", [(1, 1, ""), (3, 3, "")]),
    "two": ("a <!-- isiscli: ok b --> <!-- isiscli: ok c -->", [(1, 1, "b"), (1, 1, "c")]),
    "another word": ("a <!-- isiscli: okay b --> <!-- isiscli: ok-not --> <!-- ok c -->", []),
    "no end": ("a <!-- isiscli: ok b", []),
}
MARKED: dict[str, tuple[str, list[tuple[int, int, str]]]] = {
    "a list": ("<!-- isiscli: ok as said -->\n- a\n- b\n\nc", [(2, 4, "as said")]),
    "an item": ("- a\n  <!-- isiscli: ok as said -->\n- b\n- c", [(3, 3, "as said")]),
    "a table": ("<!-- isiscli: ok a -->\n\n|a|\n|-|\n|b|\n\nc", [(3, 5, "a")]),
    "a row": ("|a|\n|-|\n|b <!-- isiscli: ok c -->|", [(3, 3, "c")]),
    "a quote": ("> a\n>\n> <!-- isiscli: ok b -->\n>\n> c\n> d\n\ne", [(5, 6, "b")]),
    "HTML": ("<div>\n<!-- isiscli: ok b -->\nc\n</div>", [(3, 4, "b")]),
    "a footnote": ("<!-- isiscli: ok b -->\n[^1]: c\n    d", [(2, 3, "b")]),
    "after front matter": ("---\na: b\n---\nc\n\n<!-- isiscli: ok d -->\ne", [(7, 7, "d")]),
    "inline code": ("a `<!-- isiscli: ok b -->`", []),
    "fenced code": ("```\n<!-- isiscli: ok b -->\n```", []),
    "indented code": ("a\n\n    <!-- isiscli: ok b -->", []),
    "an escape": ("a \\<!-- isiscli: ok b -->", []),
    "front matter": ("---\n# <!-- isiscli: ok b -->\n---\na", []),
}


def _read(text: str, *, markdown: bool) -> list[tuple[int, int, str]]:
    found = read_draft(text, markdown=markdown).suppressions
    return [(s.first_line, s.last_line, s.reason) for s in found]


@pytest.mark.parametrize("markdown", [True, False], ids=["markdown", "plain"])
@pytest.mark.parametrize(("text", "expected"), GOVERNED.values(), ids=GOVERNED)
def test_a_comment_governs_its_line_or_the_next_block(
    text: str, expected: list[tuple[int, int, str]], markdown: bool
) -> None:
    """Beside text it governs its line, alone on a line what follows, in either format."""
    assert expected == _read(text, markdown=markdown)


@pytest.mark.parametrize(("text", "expected"), MARKED.values(), ids=MARKED)
def test_a_comment_in_markdown_governs_a_block_as_a_whole(
    text: str, expected: list[tuple[int, int, str]]
) -> None:
    """A list, a table or a quote is one block; a comment in code is no comment."""
    assert expected == _read(text, markdown=True)


@pytest.mark.parametrize("markdown", [True, False], ids=["markdown", "plain"])
def test_a_comment_is_not_text(markdown: bool) -> None:
    """A sentence is whole without the comments in it, even where one starts its line."""
    text = "<!-- isiscli: ok x --> It *fell<!-- isiscli: ok y -->\nat* last."
    draft = read_draft(text.replace("*", ""), markdown=markdown)
    assert ["It fell at last."] == [sentence.text for sentence in draft.sentences]
    assert Suppression(0, 1, 1, "x") == draft.suppressions[0]


def test_text_after_a_comment_is_still_markdown() -> None:
    """A line that starts with a comment is a paragraph, and not a block of HTML."""
    draft = read_draft("> <!-- isiscli: ok x --> It *fell*\n> at `last`.", markdown=True)
    assert ["It fell at \ufffc."] == [sentence.text for sentence in draft.sentences]
