"""Fixes change the wrong words and not a byte besides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checked import DRAFT, FINDINGS, TEXT, make_draft
from isiscli.commands.checking.drafts import Draft
from isiscli.commands.checking.fixing import apply_fixes, describe_fix, find_fixes, fix_files
from isiscli.findings import Finding


def _finding(start: int, end: int, replacement: str | None, text: str = TEXT) -> Finding:
    said = text[start:end]
    return Finding(start, end, said, said, "contradicted", "no", replacement=replacement)


def test_a_contradiction_with_one_right_value_is_fixed() -> None:
    """The token is replaced, and everything else stays."""
    fixes = find_fixes(DRAFT)
    assert [FINDINGS[0]] == [fix.finding for fix in fixes]
    assert TEXT.replace("1,500", "1,200") == apply_fixes(TEXT, fixes)


def test_what_is_not_contradicted_is_left_alone() -> None:
    """A caveat is not fixed even where the sources have other words for it."""
    caveat = FINDINGS[2]._replace(replacement="then")
    assert [] == find_fixes(make_draft(TEXT, caveat, _finding(0, 5, None)))


@pytest.mark.parametrize("order", [1, -1])
def test_of_overlapping_findings_the_first_is_fixed(order: int) -> None:
    """The later one is left for the next run, in whatever order they come."""
    findings = [_finding(0, 5, "a"), _finding(4, 8, "b"), _finding(5, 9, "c")][::order]
    assert ["a", "c"] == [f.finding.replacement for f in find_fixes(make_draft(TEXT, *findings))]


def test_a_fix_is_described_in_one_line() -> None:
    """Old and new words are shown with their place, on one line, and never obeyed."""
    draft = make_draft("A\nb\x1b c", _finding(0, 4, "\x1b[31m", "A\nb\x1b c"), name="x\x1b.md")
    expected = r"x\x1b.md:1:1: A b\x1b -> \x1b[31m"
    assert f"{expected}\n" == describe_fix(draft, draft.findings[0])


def test_a_draft_without_a_file_is_fixed_nowhere() -> None:
    """Standard input has no file to write into."""
    draft = Draft("<stdin>", None, TEXT, "", markdown=True)
    fixed = fix_files([draft], [DRAFT], [DRAFT.findings])
    assert ([], []) == (fixed.changes, fixed.faults)


@st.composite
def _repairs(draw: st.DrawFn) -> tuple[str, list[Finding]]:
    text = draw(st.text(alphabet="ab \r\n\ufeff羊", max_size=30))
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    spans = draw(st.lists(ends, max_size=5))
    words = st.none() | st.text(alphabet="xyz", max_size=3)
    return text, [_finding(start, end, draw(words), text) for start, end in spans]


@given(_repairs())
def test_nothing_outside_the_fixed_words_changes(repair: tuple[str, list[Finding]]) -> None:
    """What stands between the fixes is in the new text as it was, and in the same order."""
    text, findings = repair
    fixes = [fix.finding for fix in find_fixes(make_draft(text, *findings))]
    new = apply_fixes(text, find_fixes(make_draft(text, *findings)))
    kept = [0, *(place for fix in fixes for place in (fix.start, fix.end)), len(text)]
    between = [text[start:end] for start, end in zip(kept[::2], kept[1::2], strict=True)]
    words = [*(fix.replacement or "" for fix in fixes), ""]
    assert "".join(a + b for a, b in zip(between, words, strict=True)) == new
