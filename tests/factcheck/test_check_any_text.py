"""Whatever a text holds, a check of it ends, and its findings stand where they say."""

import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.conftest import Check
from factcheck.said import amounts, dates, denials, names, posts, roster
from isiscli.factcheck import FactBase, check_draft
from isiscli.findings import Finding

_SENTENCES = [
    row.text
    for table in (amounts, dates, names, posts, roster, denials)
    for row in (*table.WRONG, *table.RIGHT)
]
_PIECES = sorted({word for text in _SENTENCES for word in text.split()})
_MARKS = ["“", "”", '"', "«", "> ", "- ", "# ", "| ", "`", "*", "[", "](", "<!--", "-->", "…", "; "]
_ODD = [
    "😀",
    "👩‍👩‍👧",
    "羊",
    "。",
    "“",
    "”",
    "‘",
    "\t",
    "\u00a0",
    "\u200b",
    "e\u0301",
    "﷽",
    "ß",
    "İ",
]

_anything = st.text(st.characters(exclude_categories=()), max_size=40)
_wild = st.lists(
    st.sampled_from([*_PIECES, *_MARKS, *_ODD, "\n", "\r\n", "\n\n"]) | _anything, max_size=40
).map(" ".join)


def _check_invariants(text: str, findings: list[Finding]) -> None:
    assert [f.start for f in findings] == sorted(f.start for f in findings)
    for finding in findings:
        first, last = finding.sentence_span or (0, 0)
        assert 0 <= first <= finding.start <= finding.end <= last <= len(text)
        assert (finding.verdict == "contradicted") == (finding.expected is not None)
        assert bool(finding.records) == bool(finding.quotes)  # some unverified are only meant
        assert finding.verdict == "unverified" or finding.records
        assert finding.verdict == "supported" or not finding.caveats
        assert finding.replacement in (None, finding.expected)
        assert finding.message


@given(text=_wild | _anything, markdown=st.booleans())
@settings(max_examples=120)
@example(text="\ud800 More than 21,000 \udfff SDF fighters were killed in action.", markdown=True)
@example(text="\x00\x01\x1b[31m 21,000\x7f\x85\u2028 SDF fighters were killed.", markdown=False)
@example(text="\u202e21,000 SDF fighters\u202c were killed in action", markdown=True)
def test_any_text_ends_in_findings(text: str, markdown: bool, base: FactBase) -> None:
    """Surrogates, control characters and half an emphasis included; each finding is whole."""
    _check_invariants(text, list(check_draft(text, base, markdown=markdown).findings))


@given(
    sentences=st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=3),
    odd=st.lists(st.sampled_from(_ODD), max_size=4).map("".join),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    markdown=st.booleans(),
)
@settings(max_examples=60)
def test_a_span_holds_its_token(
    sentences: list[str], odd: str, line_end: str, markdown: bool, base: FactBase
) -> None:
    """Behind whatever characters and line ends, the draft has the token where the finding is."""
    text = (line_end * 2).join(f"{odd} {line_end.join(s.split(' ', 3))}" for s in sentences)
    findings = check_draft(text, base, markdown=markdown).findings
    _check_invariants(text, list(findings))
    for finding in findings:
        said = text[finding.start : finding.end].translate({0x200B: "", 0x200D: ""})
        assert finding.text == " ".join(said.split())


@pytest.mark.parametrize("markdown", [True, False], ids=["markdown", "plain"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(
    "before",
    [
        "😀 ",
        "👩‍👩‍👧 ",
        "羊。",
        "“So.” ",
        "‘So.’ ",
        "So.\t",
        "Ends.\u00a0",
        "\ufeff",
        "e\u0301\u200b. ",
        "",
    ],
    ids=ascii,
)
def test_the_token_is_found_behind_any_character(
    before: str, line_end: str, markdown: bool, check: Check
) -> None:
    """What stands before a sentence changes neither the verdict nor the place of its token."""
    text = (
        f"One line.{line_end * 2}{before}More than 21,000 members of the Syrian Democratic"
        f"{line_end}Forces were killed in action.{line_end}"
    )
    found = [f for f in check(text, markdown=markdown).findings if f.verdict == "contradicted"]
    start = text.index("21,000")
    assert [(start, start + 6, "21,000")] == [(f.start, f.end, f.text) for f in found]


def test_the_same_text_is_judged_the_same_again(check: Check) -> None:
    """Nothing is remembered from one check to the next, nor from what comes after."""
    text = "\n\n".join(_SENTENCES)
    alone = [list(check(sentence).findings) for sentence in _SENTENCES[:20]]
    once = check(text)
    assert once == check(text)
    assert alone == [list(check(sentence).findings) for sentence in _SENTENCES[:20]]


JUNK = {
    "letters": "qzx jvk\n" * 125_000,
    "one word": "x" * 1_000_000,
    "one number": "1" * 1_000_000,
    "commas": "1," * 500_000,
    "quotation marks": "“" * 1_000_000,
    "controls": "\x00\x01\x1b\x7f\x85\ud800" * 166_000,
}


@pytest.mark.parametrize("text", JUNK.values(), ids=JUNK)
def test_a_megabyte_of_junk_is_no_assertion(text: str, check: Check) -> None:
    """Nothing of it is held to be right or wrong."""
    assert {"unverified"} >= {finding.verdict for finding in check(text, markdown=False).findings}


# A unit, and how many characters of it the shorter draft has: enough to reach the bounds that are
# set to a single sentence.
UNITS = {
    "sentences": ("More than 21,000 members of the SDF were killed in action. ", 400),
    "one sentence": ("more than 21,000 members of the SDF, ", 2400),
    "quotations": ("“We are at 14 years of it”, ", 300),
    "half a quotation": ("“the core of ISIS ", 2400),
    "brackets in a quotation": ("“the [core] of ISIS ", 2400),
    "names": ("France, ", 2400),
    "denials": ("not never ", 2400),
    "dates": ("June 2015 ", 2400),
}


def _count_calls(text: str, base: FactBase) -> int:
    """Return how many functions are called, in Python as in C, while `text` is checked."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        check_draft(text, base, markdown=True)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(("unit", "size"), UNITS.values(), ids=UNITS)
def test_the_work_is_linear_in_the_draft(unit: str, size: int, base: FactBase) -> None:
    """Three times as much of anything takes about three times as many calls, not nine."""
    some = size // len(unit)
    check_draft(unit * (some + 1), base, markdown=True)  # another text: what was read is kept
    short, long = (_count_calls(unit * times, base) for times in (some, 3 * some))
    assert long < 4.8 * short + 2000
