"""The footnotes that a check puts into a draft are none of its text."""

import pytest

from isiscli.factcheck import FactBase, check_draft
from isiscli.findings import Finding
from isiscli.render.check.annotate import annotate
from isiscli.render.check.page import CheckedDraft, Located

DRAFTS = [
    "The ministers met in Rome on June 28, 2021. The SDF lost over 11,000 killed in action.\n",
    "The SDF lost over 11,000 killed in action.\nThe coalition was formed in 2015.\n\nIt grew.\n",
    "The coalition was formed in 2014.[^isis] It grew.\n\n[^isis]: The SDF lost over 9,000.\n",
]


def _find(text: str, base: FactBase, *, markdown: bool) -> list[Finding]:
    return list(check_draft(text, base, markdown=markdown).findings)


@pytest.mark.parametrize("markdown", [True, False])
@pytest.mark.parametrize("text", DRAFTS)
def test_an_annotated_draft_is_found_to_say_what_it_says_without_notes(
    text: str, markdown: bool, base: FactBase
) -> None:
    """A mark behind a sentence hides no other, and a quote in a note is no assertion."""
    findings = _find(text, base, markdown=markdown)
    located = [Located(finding, 1, 1, 1, 1) for finding in findings]
    noted = annotate(CheckedDraft("a", text, located, len(findings), markdown=markdown), {})
    assert noted != text
    again = _find(noted, base, markdown=markdown)
    assert [(f.text, f.verdict) for f in findings] == [(f.text, f.verdict) for f in again]
