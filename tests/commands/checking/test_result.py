"""Checked drafts become a result: text, notes and a status."""

import pytest

from checked import DRAFT, FINDINGS, SHEEP, TEXT, make_draft, make_page
from isiscli.commands.checking.result import annotate_drafts, explain_unchecked, report_drafts
from isiscli.render.check.annotate import strip
from isiscli.render.check.page import CheckedDraft, CheckFormat

FAILING = frozenset({"contradicted"})


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("report", "valley.md:3:12: contradicted: "),
        ("json", '{"draft":"valley.md","findings":['),
        ("line", "valley.md:3:12: error: "),
        ("github", "::error file=valley.md,line=3,"),
        ("sarif", '{\n  "$schema": "https://'),
    ],
)
def test_each_format_writes_the_page(form: CheckFormat, start: str) -> None:
    """The text is that of the format, and the status that of the findings."""
    result = report_drafts(make_page(DRAFT), form, FAILING)
    assert (1, [], True) == (result.status, result.notes, result.text.startswith(start))


def test_what_was_changed_comes_first() -> None:
    """The lines of --fix stand before the report."""
    result = report_drafts(make_page(DRAFT), "report", FAILING, ["valley.md:1:1: a -> b\n"])
    assert result.text.startswith("valley.md:1:1: a -> b\nvalley.md:3:12: contradicted")


def test_faults_and_needless_comments_are_notes() -> None:
    """What cannot be read comes first, then each comment that accepts nothing, with its line."""
    page = make_page(DRAFT._replace(unused=(2, 5)), faults=["hill.md: there is no such file"])
    assert [
        "hill.md: there is no such file",
        "valley.md:2: this comment accepts no finding; it lacks a reason or is not needed",
        "valley.md:5: this comment accepts no finding; it lacks a reason or is not needed",
    ] == report_drafts(page, "line", FAILING).notes


@pytest.mark.parametrize(
    ("form", "notes"), [("report", 0), ("json", 0), ("line", 1), ("github", 1), ("sarif", 1)]
)
def test_a_format_that_explains_nothing_says_so(form: CheckFormat, notes: int) -> None:
    """--explain is not ignored in silence."""
    assert notes == len(report_drafts(make_page(DRAFT, explains=True), form, FAILING).notes)


def test_an_annotated_draft_has_its_byte_order_mark_and_the_status_of_the_check() -> None:
    """The draft starts as its file does; sources are named."""
    result = annotate_drafts(make_page(DRAFT), FAILING, "\ufeff")
    assert (1, "\ufeff" + TEXT) == (result.status, "\ufeff" + strip(result.text[1:]))
    assert f"“{SHEEP.text}” — A. Writer, [Gazette 2020, paragraph 3](" in result.text


def test_no_draft_is_nothing_to_annotate() -> None:
    """A draft that could not be read leaves stdout empty, without so much as a mark."""
    result = annotate_drafts(make_page(faults=["no"]), FAILING, "")
    assert (2, "", ["no"]) == (result.status, result.text, result.notes)


ONE = make_draft(TEXT, FINDINGS[4], sentences=1)
EMPTY = make_draft("\n", sentences=0)
CODE = make_draft("```\nsheep\n```\n", sentences=0)


@pytest.mark.parametrize(
    ("drafts", "lists_all", "words"),
    [
        ([ONE], False, "valley.md: nothing was checked: no fact was found for or against its one"),
        ([ONE], False, "; --all shows it"),
        ([ONE, ONE], False, "2 drafts: nothing was checked: no fact was found for or against any"),
        ([ONE, ONE], False, "any of their 2 sentences; --all shows them"),
        ([EMPTY], False, "valley.md: nothing was checked: it is empty; name a file, or pipe"),
        ([EMPTY, EMPTY], False, "2 drafts: nothing was checked: all of them are empty; name a"),
        ([CODE], False, "no sentence was found; --plain-text reads code and comments, too"),
        ([CODE._replace(markdown=False)], False, "nothing was checked: no sentence was found"),
    ],
)
def test_a_check_of_nothing_says_why(
    drafts: list[CheckedDraft], lists_all: bool, words: str
) -> None:
    """One line names the draft, why nothing in it was compared, and what to do."""
    line = explain_unchecked(make_page(*drafts), lists_all=lists_all)
    assert words in line


def test_what_shows_everything_needs_no_option_for_it() -> None:
    """With --all, and in JSON, the unverified sentences are there already."""
    assert explain_unchecked(make_page(ONE), lists_all=True).endswith("its one sentence")


@pytest.mark.parametrize("form", ["report", "json", "line", "github", "sarif"])
def test_every_format_says_that_nothing_was_checked(form: CheckFormat) -> None:
    """The status 3 never comes without its line, and no other status comes with one."""
    results = [report_drafts(make_page(draft), form, FAILING) for draft in (ONE, DRAFT)]
    assert [(3, 1), (1, 0)] == [(result.status, len(result.notes)) for result in results]


def test_a_draft_annotated_with_nothing_says_so() -> None:
    """The draft is printed as it was, with the line of a check of nothing."""
    result = annotate_drafts(make_page(ONE), FAILING)
    assert (3, TEXT, 1) == (result.status, result.text, len(result.notes))
