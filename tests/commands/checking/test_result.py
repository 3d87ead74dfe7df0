"""Checked drafts become a result: text, notes and a status."""

import pytest

from checked import DRAFT, SHEEP, TEXT, make_page
from isiscli.commands.checking.result import annotate_drafts, report_drafts
from isiscli.render.check.annotate import strip
from isiscli.render.check.page import CheckFormat

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
