"""No draft makes its reader fail, go too deep, or work more than in proportion to its length."""

import sys

import pytest

from isiscli.factcheck.drafts.draft import read_draft
from isiscli.factcheck.drafts.markdown.html import Html

BOMBS = {
    "quotes": ">" * 10_000 + " It has 84.",
    "brackets": "[" * 10_000 + "It has 84." + "]" * 10_000,
    "images": "![" * 10_000 + "a" + "](x)" * 10_000 + "\n\nIt has 84.",
    "stars": "*" * 10_000 + "It has 84." + "*" * 10_000,
    "stars and underscores": "*_" * 10_000 + "It has 84." + "_*" * 10_000,
    "lists": "- " * 10_000 + "It has 84.",
    "numbers": "1. " * 1000 + "It has 84.",
    "lists by indent": "".join("  " * depth + "- a\n" for depth in range(200)) + "\nIt has 84.",
    "quotes of lists": "> - " * 1000 + "It has 84.",
    "footnotes": "[^1]: " * 1000 + "It has 84.",
    "ticks": "".join("`" * length + " " for length in range(1, 200)) + "It has 84.",
    "brackets in an address": "[a](" + "(" * 10_000 + "It has 84.",
    "tags": "<b>" * 10_000 + "It has 84.",
    "a long line": "It fell. " * 20_000 + "It has 84.",
    "a long word": "x" * 100_000 + " It has 84.",
    "controls": "\x00\x01\x1b\x7f\x85\ud800\udfff" * 1000 + "It has 84.",
    "lines": "\n" * 100_000 + "It has 84.",
}


@pytest.mark.parametrize("markdown", [True, False], ids=["markdown", "plain"])
@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_what_follows_a_bomb_is_still_read(text: str, markdown: bool) -> None:
    """Nothing is lost behind markup that is nested without end."""
    sentences = read_draft(text, markdown=markdown).sentences
    assert any("It has 84." in sentence.text for sentence in sentences)


class _Searched(str):
    """A text that counts how often it is searched."""

    searches = 0

    def find(self, *arguments: object) -> int:
        """Count, and search."""
        self.searches += 1
        return super().find(*arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize("unit", ["<!--", "<? ", "<!A ", "<![CDATA[", "<code>"])
def test_an_end_that_is_missing_is_looked_for_once(unit: str) -> None:
    """A thousand comments without an end do not each go through the rest of the text."""
    source = _Searched(unit * 1000)
    html = Html(source)
    for number in range(1000):
        html.read(number * len(unit))
    assert 1 == source.searches


UNITS = {
    "prose": "The SDF lost *more* than [11,000](x) men. It `fell` &amp; rose.\n\n",
    "a paragraph": "The SDF lost men\n",
    "items": "- a\n",
    "lists with words": "Two:\n- a\n- b c d.\n\n",
    "items that are sentences": "- a\n- It was lost at once.\n",
    "headings": "# a\n",
    "lined headings": "a\n=\n",
    "quotes": "> a\n",
    "lazy quotes": "> a\nb\n",
    "a table": "|a|b\n|-|-\n",
    "a wide table": "a|" * 20 + "\n" + "-|" * 20 + "\n" + "b\n" * 20,
    "references": "[a]: /x\n",
    "half a reference": "[a\n",
    "footnotes": "[^1]: a\n\n    b\n",
    "brackets": "[",
    "closing brackets": "[a] b] ",
    "links": "[a](b) ",
    "half a link": "[a](",
    "half a title": "[a](b 'c",
    "half an address": "[a](<",
    "links in links": "[[a](b)",
    "images": "![a",
    "labels": "[a][b]",
    "stars": "*a",
    "stars and spaces": "*a ",
    "marks": "a**b_c* ",
    "closers that find no opener": "*a b_ ",
    "tildes": "~~a",
    "ticks": "`a``b",
    "tags": "<a ",
    "half a tag": "<a b=\"<a c='",
    "half a comment": "a <!-- isiscli: ok ",
    "comments": "a <!-- isiscli: ok b -->\n\n<!-- isiscli: ok c -->\n",
    "half an instruction": "a <?",
    "half a code": "a <code>",
    "blocks of HTML": "<div>\na\n\n",
    "entities": "&amp;&",
    "backslashes": "\\a\\",
    "addresses": "https://a) ",
    "fences": "```\na\n",
    "indented lines": "    a\n\n",
    "curly quotes": "“a. B",
    "full stops": "a. B. ",
    "dots": " ... A",
    "brackets of sentences": "(A.) ",
    "front matter": "---\ndate: x\n",
    "returns": "\r",
    "soft hyphens": "a\u00ad ",
}


def _count_calls(text: str, markdown: bool) -> int:
    """Return how many functions are called, in Python as in C, while `text` is read."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read_draft(text, markdown=markdown)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("markdown", [True, False], ids=["markdown", "plain"])
@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_the_work_is_linear_in_the_draft(unit: str, markdown: bool) -> None:
    """Three times as much of anything takes about three times as many calls, not nine."""
    some = 3000 // len(unit)
    short, long = (_count_calls(unit * times, markdown) for times in (some, 3 * some))
    assert long < 3.6 * short + 200
