"""The cells of a table are checked where the table says plainly what they are of."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.conftest import Check
from factcheck.said.tables import OPEN, RIGHT, RULE, WRONG
from isiscli.factcheck import FactBase, check_draft
from isiscli.render.check.annotate import annotate, strip
from isiscli.render.check.page import CheckedDraft, Located

SETTLED = [*(text for text, *_ in WRONG), *(text for text, _ in RIGHT)]


@pytest.mark.parametrize(("text", "token", "sourced"), WRONG)
def test_what_is_wrong_in_a_cell_is_contradicted(
    text: str, token: str, sourced: str, check: Check
) -> None:
    """The finding is on the wrong words in the cell itself, and all else stands."""
    wrong = [f for f in check(text).findings if f.verdict == "contradicted"]
    assert [(token, sourced)] == [(finding.text, finding.expected) for finding in wrong]
    assert token == text[wrong[0].start : wrong[0].end]


@pytest.mark.parametrize(("text", "cells"), RIGHT)
def test_what_is_right_in_a_cell_is_supported(text: str, cells: list[str], check: Check) -> None:
    """Each cell is a sentence of its own, with the place of the cell."""
    findings = [f for f in check(text).findings if f.verdict != "unverified"]
    assert ["supported"] * len(cells) == [finding.verdict for finding in findings]
    assert cells == [finding.text for finding in findings]
    assert cells == [text[finding.start : finding.end] for finding in findings]


@pytest.mark.parametrize("text", OPEN)
def test_what_is_not_plain_stays_open(text: str, check: Check) -> None:
    """It is said that nothing settles it, and no alarm is raised."""
    checked = check(text)
    assert {"unverified"} == {finding.verdict for finding in checked.findings}
    assert 0 < checked.sentences


@pytest.mark.parametrize(
    ("cell", "token", "fixed"),
    [
        ("85", "85", "83"),
        ("**85**", "85", "**83**"),
        ("\t85\t", "85", "\t83\t"),
        ("[85](https://x.org/85 'a\\|b')", "85", "[83](https://x.org/85 'a\\|b')"),
        ("*85* <!-- a -->", "85", "*83* <!-- a -->"),
        ("85[^1]", "85", "83[^1]"),
        ("&nbsp;85", "85", "&nbsp;83"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("label", ["Members", "*Members*", "[Members](x 'a\\|b')"])
def test_a_cell_is_found_and_fixed_in_its_place(
    cell: str, token: str, fixed: str, end: str, label: str, check: Check
) -> None:
    """Markup, tabs, line ends, emoji and pipes that are escaped move nothing."""
    lines = ["| The Coalition | |", "| :-- |:-:|", "| 😀 一 \\| | |", f"| {label} |{cell}|| |", ""]
    text = end.join(lines)
    (wrong,) = [f for f in check(text).findings if f.verdict == "contradicted"]
    assert token == wrong.text == text[wrong.start : wrong.end]
    repaired = text[: wrong.start] + (wrong.replacement or "") + text[wrong.end :]
    assert text.replace(cell, fixed) == repaired


def test_an_empty_cell_moves_no_header(check: Check) -> None:
    """Columns are counted with those that are empty."""
    text = "| | Troops | Number |\n|-|-|-|\n| Coalition members || 85 |"
    (finding,) = [f for f in check(text).findings if f.verdict == "contradicted"]
    assert "85" == finding.text


def test_a_comment_in_a_row_accepts_what_is_found_in_it(check: Check) -> None:
    """The row stays checked, and its finding is kept apart."""
    row = "| Members | 85 <!-- isiscli: ok as the minister has it --> |"
    checked = check("| The Coalition | |" + RULE + row)
    assert ["85"] == [finding.text for finding in checked.accepted]
    assert "contradicted" not in {finding.verdict for finding in checked.findings}
    assert () == tuple(checked.unused)


def _annotate(text: str, base: FactBase) -> str:
    checked = check_draft(text, base, markdown=True)
    findings = [Located(finding, 1, 1, 1, 1) for finding in checked.findings]
    return annotate(CheckedDraft("a.md", text, findings, checked.sentences), {})


@pytest.mark.parametrize("text", SETTLED)
def test_footnotes_leave_a_table_a_table(text: str, base: FactBase) -> None:
    """Marks stand within the cells, and taking them out gives back the draft."""
    noted = _annotate(text + "\n", base)
    assert text + "\n" == strip(noted)
    rows = noted.splitlines()[: len(text.splitlines())]
    assert [row.count("|") for row in text.splitlines()] == [row.count("|") for row in rows]
    assert all(row.endswith("|") for row in rows if row.startswith("|"))


WORDS = st.sampled_from(
    "Members 85 83 yes Russia Coalition 2021 😀 一 **5** \\| `x` [85](y) &amp; NATO Number".split()
)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=5))
@settings(max_examples=150, deadline=None)
def test_in_any_table_a_finding_holds_the_words_that_it_names(
    base: FactBase, rows: list[list[str]]
) -> None:
    """A contradiction stands in one cell, whatever the table."""
    width = len(rows[0])
    lines = ["|" + "|".join(f" {cell} " for cell in row) + "|" for row in rows]
    text = "\n".join([lines[0], "|" + "-|" * width, *lines[1:]])
    text = "## The Coalition\n\n" + text
    for finding in check_draft(text, base, markdown=True).findings:
        said = text[finding.start : finding.end]
        is_wrong = finding.verdict == "contradicted"
        assert not is_wrong or finding.text == said.replace("**", "")
        assert not is_wrong or "|" not in said.replace("\\|", "")
