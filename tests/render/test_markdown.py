"""Markdown that shows the words of a pack as they are."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

from conftest import SAMPLE, Run, write_figure
from isiscli.render.markup import escape_text

PACK = ("--pack", str(SAMPLE))


def _show(run: Run, *arguments: str) -> str:
    """Return the HTML that the answer becomes."""
    html: str = MarkdownIt("commonmark", {"html": True}).render(
        run(*arguments, *PACK, "--format", "markdown").out
    )
    return html


@pytest.mark.parametrize(
    ("record_id", "words"),
    [
        ("statement/harbour-is-loud", "with *that* noise_all_night"),
        ("event/hostile-event", "| a table | cell \\ &lt;b&gt;html&lt;/b&gt; `code`"),
        ("harbour-2020", "Harbour Post 2020"),
        ("affiliate/hostile-gulls", "at war with [/nonsense] cats"),
    ],
)
def test_the_words_of_a_record_are_not_markup(record_id: str, words: str, run: Run) -> None:
    """What Markdown would read as markup is shown as it is written."""
    assert words in _show(run, "show", record_id)


def test_an_entity_is_no_markup() -> None:
    """What only looks like a sign in HTML is shown letter by letter."""
    html = MarkdownIt("commonmark", {"html": True}).render(escape_text("&lt;b&gt; &amp; AT&T"))
    assert "<p>&amp;lt;b&amp;gt; &amp;amp; AT&amp;T</p>\n" == html


def test_a_quote_is_a_block_quote_with_a_link_to_its_words(run: Run) -> None:
    """The link of a quote leads to the source with its parentheses, at the words."""
    html = _show(run, "show", "figure/boats-lost")
    links = re.findall(r'<a href="([^"]+)">Harbour Post 2020, paragraph 12</a>', html)
    fragment = "#:~:text=fewer%20than%20ten%20boats%20were%20lost"
    assert [f"https://example.org/harbour_%282020%29{fragment}"] == links
    assert "<blockquote>\n<p>fewer than ten boats were lost</p>" in html


def test_a_cell_of_a_table_does_not_end_it(run: Run) -> None:
    """A bar in a quote stays in its cell."""
    out = run(
        "show", "event/hostile-event", *PACK, "--format", "markdown", "--fields", "id,quote"
    ).out
    assert 3 == len(re.findall(r"(?<!\\)\|", out.splitlines()[2]))


def test_an_address_leads_where_it_says(run: Run) -> None:
    """Nothing in an address ends the link or is read as another letter."""
    html = _show(run, "statement", "--source", "trap-2020")
    address = unquote(re.findall(r'<a href="([^"]+)">', html)[0].partition("#")[0])
    assert 'https://example.org/[red]trap[/red])](x)|<b>"&copy;`_*' == unescape(address)


def test_a_quote_that_starts_like_a_list_is_no_list(
    run: Run, make_pack: Callable[..., Path]
) -> None:
    """A quote that starts with a dash or a number and a stop keeps it."""
    starts = ("- ", "+ ", "1. ", "2020) ")
    place = 'source = "gazette-2020", speaker = "A", paragraph = 1'
    figures = [
        write_figure(f"sheep-{n}", quotes=f'[{{ text = "{start}sheep", {place} }}]')
        for n, start in enumerate(starts)
    ]
    pack = make_pack(figures_toml="".join(figures))
    asked = ("figure", "--source", "gazette-2020", "--pack", str(pack), "--format", "markdown")
    html = MarkdownIt("commonmark").render(run(*asked).out)
    assert [True] * 4 == [f"<p>{start}sheep</p>" in html for start in starts]
