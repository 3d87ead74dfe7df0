"""Footnotes go into a draft, and out of it again to the last byte."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checked import DRAFT, HOSTILE_DRAFT, SHEEP, SOURCES, TEXT, make_draft
from isiscli.findings import Finding
from isiscli.render.check.annotate import annotate, strip
from isiscli.render.check.page import CheckedDraft


def _sentence(text: str, start: int, end: int, verdict: str = "supported") -> Finding:
    said = text[start:end]
    return Finding(start, end, said, said, verdict, "a\r\nb.", quotes=(SHEEP,))  # type: ignore[arg-type]


def test_a_footnote_stands_after_its_sentence() -> None:
    """Marks follow the sentences that are supported or contradicted, in order."""
    body = annotate(DRAFT, SOURCES).partition("\n\n\n")[0]
    marked = re.findall(r"(\S+)(\[\^isiscli-\d\])", body)
    assert [
        ("place.", "[^isiscli-1]"),
        ("white.", "[^isiscli-2]"),
        ("there.", "[^isiscli-3]"),
        ("said.", "[^isiscli-4]"),
    ] == marked


def test_a_footnote_has_verdict_quote_speaker_source_and_link() -> None:
    """The definitions stand at the end, one a line, in Markdown."""
    notes = annotate(DRAFT, SOURCES).partition("\n\n\n")[2].splitlines()
    link = "https://example.org/gazette#:~:text=more%20than%201%2C200%20sheep"
    assert 4 == len(notes)
    assert (
        "[^isiscli-1]: contradicted: the sources have more than 1,200. "
        "“more than 1,200 sheep grazed in the valley in March 2020” — "
        f"A. Writer, [Gazette 2020, paragraph 3]({link})"
    ) == notes[0]
    assert notes[2].startswith("[^isiscli-3]: supported (dated): true as of March 2020. “")
    assert notes[3].endswith("“1,000 to 1,300” — Gazette, Gazette 2020, paragraph 4")


def test_a_plain_text_draft_gets_plain_footnotes() -> None:
    """Where nothing is markup nothing is escaped, and an address stands as it is."""
    notes = annotate(DRAFT._replace(markdown=False), SOURCES)
    assert "— A. Writer, Gazette 2020, paragraph 3, https://example.org/gazette#:~:text=" in notes
    assert "](" not in notes


def test_what_is_quoted_is_no_markup() -> None:
    """Markup and control characters in a message or a quote are shown."""
    note = annotate(HOSTILE_DRAFT, {}).splitlines()[-1]
    assert r"no \\x1b\[31m\[red\]100%\[/red\], a:b\\u202e." in note
    assert note.isprintable()


def test_a_draft_with_nothing_to_note_stays_as_it_is() -> None:
    """Without a supported or contradicted sentence there is no footnote."""
    assert TEXT == annotate(make_draft(TEXT, DRAFT.findings[4].finding), SOURCES)


def test_line_ends_are_those_of_the_draft() -> None:
    """A draft from Windows gets footnotes with its own line ends."""
    text = "Sheep.\r\nMore sheep.\r\n"
    annotated = annotate(make_draft(text, _sentence(text, 0, 6)), SOURCES)
    assert 0 == annotated.replace("\r\n", "").count("\n")
    assert text == strip(annotated)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Sheep.[^1]\n\n[^1]: mine\n", "isiscli-1"),
        ("Sheep.[^isiscli-1]\n\n[^isiscli-1]: mine\n", "isiscli2-1"),
        ("Sheep.[^ISISCLI-7]\n", "isiscli2-1"),
        ("Sheep.[^isiscli-7][^isiscli2-1]\n", "isiscli3-1"),
    ],
)
def test_a_label_of_the_draft_is_never_used_again(text: str, label: str) -> None:
    """Footnotes of the draft keep their labels, and ours get others."""
    draft = make_draft(text, _sentence(text, 0, 6))
    assert f"Sheep.[^{label}]" in annotate(draft, SOURCES)
    assert text == strip(annotate(draft, SOURCES))


def test_annotating_twice_takes_stripping_twice() -> None:
    """Each run takes out its own footnotes, the last first."""
    once = annotate(DRAFT, SOURCES)
    twice = annotate(DRAFT._replace(text=once), SOURCES)
    assert once == strip(twice)
    assert TEXT == strip(strip(twice))


def test_stripping_what_was_annotated_and_then_has_nothing_to_note_gives_it_back() -> None:
    """The footnotes of an earlier run are not taken for ours."""
    once = annotate(DRAFT, SOURCES)
    assert once == strip(annotate(make_draft(once), SOURCES))


@pytest.mark.parametrize(
    "text",
    [
        "",
        TEXT,
        "Sheep.[^isiscli-1]\n",
        "Sheep.\n\n[^isiscli-2]: second alone\n",
        "Sheep.\n\n[^isiscli-1]: without a line end",
        "Sheep.\n[^isiscli-1]: without an empty line before\n",
        "Sheep.\n\n[^isiscli-1]: one\n[^isiscli-3]: three\n",
        "Sheep.\n\n[^isiscli-1]: one\n[^isiscli2-2]: two\n",
        "Sheep.\n\n[^isiscli-1]: one\n\n[^isiscli-2]: two\n",
        "Sheep.\n\n[^isiscli-1]: one\nMore sheep.\n",
    ],
)
def test_a_draft_without_our_footnotes_stays_as_it_is(text: str) -> None:
    """What is not the block that we write is not taken out."""
    assert text == strip(text)


MARKS = ["[^isiscli-1]", "[^isiscli-1]: ", "[^isiscli2-1]: ", "[^isiscli-2]: b\n", "[^ISIſCLI-1]"]
WORDS = ["[^isi", "scli-1]", ": ", "Sheep.", "\ufeff", "羊", " "]
LINE_ENDS = ["\r", "\n", "\n\n", "\r\n", "\r\n\r\n"]
ATOMS = st.sampled_from([*MARKS, *WORDS, *LINE_ENDS])
TEXTS = st.lists(ATOMS | st.text(max_size=4), max_size=12).map("".join)


@st.composite
def _drafts(draw: st.DrawFn) -> CheckedDraft:
    text = draw(TEXTS)
    if draw(st.booleans()):
        text = annotate(make_draft(text, _sentence(text, 0, len(text))), SOURCES)
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    spans = draw(st.lists(ends, max_size=3))
    verdict = st.sampled_from(["supported", "contradicted", "unverified"])
    findings = [_sentence(text, start, end, draw(verdict)) for start, end in spans]
    return make_draft(text, *findings, markdown=draw(st.booleans()))


@given(_drafts())
def test_any_draft_comes_back_to_the_last_byte(draft: CheckedDraft) -> None:
    """Whatever a draft holds and whatever was found in it, stripping undoes annotating."""
    assert draft.text == strip(annotate(draft, SOURCES))


@given(st.text())
def test_text_without_brackets_is_never_touched(text: str) -> None:
    """Stripping takes out footnotes and nothing else."""
    text = text.replace("[", "")
    assert text == strip(text)


def test_half_footnotes_are_passed_over_at_once() -> None:
    """Four times as many take about four times as long, not sixteen times."""
    texts = ["[^isiscli-1]: " * times for times in (5_000, 20_000)]
    spent = []
    for text in texts:
        started = time.process_time()
        assert text == strip(text)
        spent.append(time.process_time() - started)
    assert spent[1] < 9 * spent[0] + 0.05
