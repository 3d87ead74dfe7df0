"""The report; `pytest --update-golden tests/render` writes its golden files anew."""

from collections.abc import Callable

import pyte
import pytest

from checked import DRAFT, FINDINGS, HOSTILE_DRAFT, TEXT, make_draft, make_finding, make_page
from isiscli.findings import Slot
from isiscli.render.check.page import CheckPage, Screen
from isiscli.render.check.report import render

Golden = Callable[[str, str], str]
HEIGHT = 60


def _write(page: CheckPage) -> str:
    return "".join(render(page))


def _emulate(page: CheckPage, width: int) -> pyte.Screen:
    """Return the terminal that shows a report."""
    emulated = pyte.Screen(width, HEIGHT)
    pyte.Stream(emulated).feed(_write(page).replace("\n", "\r\n"))
    return emulated


def _show(page: CheckPage, width: int) -> str:
    lines = [line.rstrip() for line in _emulate(page, width).display]
    return "\n".join(lines).rstrip() + "\n"


PAGES = {
    "short": make_page(DRAFT),
    "all": make_page(DRAFT, shows_all=True, explains=True),
    "hostile": make_page(HOSTILE_DRAFT, explains=True),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_report_in_a_pipe_is_written_as_it_always_was(name: str, golden: Golden) -> None:
    """Without a terminal each report is what its golden file holds."""
    actual = _write(PAGES[name])
    assert golden(f"check-{name}.txt", actual) == actual


@pytest.mark.parametrize("width", [60, 80, 120])
def test_a_terminal_shows_a_report_as_it_always_did(width: int, golden: Golden) -> None:
    """On a terminal of each width the report is what its golden file holds."""
    actual = _show(PAGES["all"]._replace(screen=Screen(width, colour=True)), width)
    assert golden(f"check-{width}.txt", actual) == actual


def test_only_what_is_wrong_or_doubtful_is_shown() -> None:
    """Without --all neither what is supported nor what is not settled is named."""
    headings = [line for line in _write(make_page(DRAFT)).splitlines() if "valley.md" in line]
    assert [
        "valley.md:3:12: contradicted: the sources have more than 1,200",
        "valley.md:7:29: caveat (dated): true as of March 2020.",
        "valley.md:8:11: caveat (hedge, disputed): the sources have 1,200 and more",
    ] == headings


def test_the_last_line_counts_the_sentences_of_all_drafts() -> None:
    """Several drafts are summed in one line."""
    last = _write(make_page(DRAFT, DRAFT)).splitlines()[-1]
    assert ("8 of 12 sentences checkable: 2 supported, 2 contradicted, 4 with a caveat") == last


def test_no_draft_is_no_report() -> None:
    """Where nothing could be read nothing is counted."""
    assert "" == _write(make_page())


@pytest.mark.parametrize(
    ("token", "sentence", "marked"),
    [
        ("1,200", "Of 1,200 sheep, 1,200 were white.", "Of 1,200 sheep, >>1,200<< were white."),
        ("Of 1,200", "Of 1,200 sheep, 1,200 were white.", ">>Of 1,200<< sheep, 1,200 were white."),
        ("shepherds like music", "The shepherds like music.", "The >>shepherds like music<<."),
        ("time\nhad", TEXT[12:151].rstrip(), "at the >>time had<< ever seen"),
        ("like", "The shepherds like music.", "The shepherds >>like<< music."),
        ("The shepherds like music.", "The shepherds like music.", "  The shepherds like music.\n"),
    ],
)
def test_the_token_is_marked_where_it_stands(token: str, sentence: str, marked: str) -> None:
    """The occurrence that the finding means is marked, and nothing where it is the sentence."""
    draft = make_draft(TEXT, make_finding(TEXT, token, sentence))
    assert marked in _write(make_page(draft, shows_all=True))


@pytest.mark.parametrize("text", ["1,300", ""])
def test_a_token_that_is_not_in_the_sentence_is_not_marked(text: str) -> None:
    """A sentence that reads otherwise than its token, as markup can make it, is shown plain."""
    finding = FINDINGS[1]._replace(text=text)
    page = make_page(make_draft(TEXT, finding), shows_all=True)
    assert "  Of 1,200 sheep, 1,200 were white.\n" in _write(page)


def test_more_of_the_same_before_the_sentence_than_in_it_is_no_fault() -> None:
    """The last occurrence is marked where the draft has more of them than the sentence reads."""
    finding = FINDINGS[1]._replace(sentence="Of 1,200 sheep.")
    page = make_page(make_draft(TEXT, finding), shows_all=True)
    assert "  Of >>1,200<< sheep.\n" in _write(page)


def test_a_token_is_not_marked_inside_of_a_word() -> None:
    """A cell of a table says "no", and the sentence that is made of its row "not"."""
    finding = FINDINGS[1]._replace(text="no", sentence="Sheep are not 1,200.")
    page = make_page(make_draft(TEXT, finding), shows_all=True)
    assert "  Sheep are not 1,200.\n" in _write(page)


def test_a_terminal_gets_the_token_in_bold_and_colour() -> None:
    """The wrong token stands out by weight, underlining and colour."""
    screen = _emulate(make_page(DRAFT, screen=Screen(80, colour=True)), 80)
    cell = screen.buffer[1][screen.display[1].index("1,500")]
    assert (True, True, "red") == (cell.bold, cell.underscore, cell.fg)


def test_no_colour_leaves_weight_and_underlining() -> None:
    """NO_COLOR takes the colours alone."""
    screen = _emulate(make_page(DRAFT, shows_all=True, screen=Screen(80, colour=False)), 80)
    cell = screen.buffer[1][screen.display[1].index("1,500")]
    colours = {cell.fg for row in screen.buffer.values() for cell in row.values()}
    assert (True, True, {"default"}) == (cell.bold, cell.underscore, colours)


def test_a_terminal_gets_the_link_on_the_name_of_the_source() -> None:
    """The address is not printed on a terminal, which links to it."""
    written = _write(make_page(DRAFT, screen=Screen(80, colour=True)))
    link = "\x1b]8;;https://example.org/gazette#:~:text=more%20than%201%2C200%20sheep\x1b\\"
    assert f"{link}Gazette 2020 ¶3\x1b]8;;\x1b\\" in written
    assert "\n  https" not in written


def test_text_of_a_draft_is_never_obeyed_by_a_terminal() -> None:
    """The codes on the screen are ours alone."""
    hostile = make_page(HOSTILE_DRAFT, explains=True, screen=Screen(80, colour=False))
    assert r"\x1b[31m" in _write(hostile)
    assert "\x1b[31m" not in _write(hostile)
    assert "\u202e" not in _write(hostile)


def test_what_the_sources_have_not_is_said_in_words() -> None:
    """No pair of empty quotation marks stands for a word that is missing."""
    slots = (Slot("word", "white", "", agrees=False), Slot("word", "sheep", "sheep", agrees=True))
    found = FINDINGS[0]._replace(slots=slots)
    shown = _write(make_page(make_draft(TEXT, found), explains=True))
    assert "≠ word: “white” in the draft, nothing in the sources\n" in shown
    assert "= word: “sheep” in the draft, “sheep” in the sources\n" in shown
