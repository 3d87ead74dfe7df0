"""A comment in a draft accepts what is found on the lines that it governs, and nothing else."""

import pytest

from factcheck.conftest import Check

WRONG = "More than 21,000 members of the Syrian Democratic Forces were killed in action."
ROUNDED = "11,000 members of the Syrian Democratic Forces were killed in action."
TRUE = "More than 11,000 members of the Syrian Democratic Forces were killed in action."
SILENT = "The shepherds like music."

ACCEPTED = {
    "on its line": f"{WRONG} <!-- isiscli: ok the minister misspoke -->\n",
    "before the line": f"<!-- isiscli: ok-next-line as he said it -->\n{WRONG}\n",
    "before the block": f"<!-- isiscli: ok as he said it -->\n\n{WRONG}\n",
    "a caveat": f"{ROUNDED} <!-- isiscli: ok rounded -->\n",
    "on the line of the token": f"More than 21,000 <!-- isiscli: ok so he said -->\n{WRONG[17:]}\n",
    "two findings": f"{WRONG} The ministers met in Rome on 30 June 2021. <!-- isiscli: ok both -->",
}

REFUSED = {
    "without a reason": f"{WRONG} <!-- isiscli: ok -->\n",
    "without a reason for the next line": f"<!-- isiscli: ok-next-line -->\n{WRONG}\n",
    "on another line": f"{SILENT} <!-- isiscli: ok music -->\n\n{WRONG}\n",
    "two lines before": f"<!-- isiscli: ok-next-line as he said it -->\n\n{WRONG}\n",
    "on a line without the token": (
        f"{WRONG[:32]}\n{WRONG[32:]} <!-- isiscli: ok not the line of the number -->\n"
    ),
    "with another word": f"{WRONG} <!-- isiscli: okay as he said it -->\n",
    "as code": f"{WRONG} `<!-- isiscli: ok as he said it -->`\n",
}


@pytest.mark.parametrize("text", ACCEPTED.values(), ids=ACCEPTED)
def test_what_a_comment_accepts_is_not_found(text: str, check: Check) -> None:
    """The sentence still counts as read, the comment as used, and the finding as accepted."""
    checked = check(text)
    assert ([], []) == (list(checked.findings), list(checked.unused))
    assert checked.sentences
    assert all(f.verdict == "contradicted" or f.caveats for f in checked.accepted)
    assert checked.accepted


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_a_comment_accepts_no_more_than_it_says(text: str, check: Check) -> None:
    """Without a reason, on another line or in other words it accepts nothing."""
    checked = check(text)
    assert ["21,000"] == [f.text for f in checked.findings if f.verdict == "contradicted"]
    assert [] == list(checked.accepted)


@pytest.mark.parametrize("sentence", [TRUE, SILENT])
def test_a_comment_that_accepts_nothing_is_reported(sentence: str, check: Check) -> None:
    """Support without a caveat and silence need no comment; the place of a needless one is told."""
    text = f"{sentence} <!-- isiscli: ok no more -->\n"
    checked = check(text)
    assert [text.index("<!--")] == list(checked.unused)
    assert [sentence] == [finding.sentence for finding in checked.findings]


def test_a_comment_without_a_reason_is_reported(check: Check) -> None:
    """Whoever left the reason out is told, since the comment does nothing."""
    text = f"{WRONG} <!-- isiscli: ok -->\n"
    assert [text.index("<!--")] == list(check(text).unused)


def test_each_comment_is_used_by_itself(check: Check) -> None:
    """Of two comments, the one whose sentence has been put right is the one that is reported."""
    text = f"{WRONG} <!-- isiscli: ok as said -->\n\n{TRUE} <!-- isiscli: ok as said -->\n"
    assert [text.rindex("<!--")] == list(check(text).unused)


def test_a_comment_works_in_plain_text(check: Check) -> None:
    """A draft need not be Markdown for a finding to be accepted."""
    text = f"{WRONG} <!-- isiscli: ok the minister misspoke -->\n"
    assert [] == list(check(text, markdown=False).findings)
