"""Where an assertion may stand in a draft, and what it may refer back to."""

import pytest

from factcheck.conftest import Check

WRONG = "More than 21,000 members of the Syrian Democratic Forces were killed in action"
PEAK = "At its peak in 2014, ISIS controlled more than 100,000 square kilometers."

WRITTEN = {
    "a paragraph": f"{WRONG}.",
    "lines": WRONG.replace(" ", "\n") + ".",
    "a heading": f"# {WRONG}",
    "an item": f"- {WRONG}\n- The shepherds like music\n",
    "an item with a full stop": f"1. The shepherds like music.\n2. {WRONG}.\n",
    "an item that goes on": f"The State Department said:\n\n- {WRONG};\n- music.\n",
    "a cell": f"| what |\n| --- |\n| {WRONG} |\n",
    "two cells": "| SDF members killed in action | more than 21,000 |\n| --- | --- |\n| a | b |\n",
    "a row": "| a | b |\n| --- | --- |\n| SDF members killed in action | more than 21,000 |\n",
    "emphasis": f"**{WRONG}**.",
    "emphasis within": f"{WRONG.replace('21,000', '*21,000*')}.",
    "a link": f"[{WRONG}](https://example.org/14).",
    "a footnote": f"Many died.[^1]\n\n[^1]: {WRONG}.\n",
    "HTML": f"<p>{WRONG}.</p>",
    "entities": f"{WRONG.replace(' ', '&nbsp;')}.",
    "other spaces": WRONG.replace(" ", "\u00a0") + ".",
    "brackets": f"It was hard ({WRONG}).",
}

SKIPPED = {
    "inline code": f"`{WRONG}.`",
    "fenced code": f"```\n{WRONG}.\n```\n",
    "indented code": f"Music:\n\n    {WRONG}.\n",
    "a comment": f"<!-- {WRONG}. -->",
    "front matter": f"---\ntitle: {WRONG}.\n---\n",
    "an address": "<https://example.org/more-than-21000-members-of-the-sdf-killed-in-action>",
}


@pytest.mark.parametrize("text", WRITTEN.values(), ids=WRITTEN)
def test_an_assertion_is_found_wherever_it_is_written(text: str, check: Check) -> None:
    """The finding is on the number, whatever markup is around it."""
    (finding,) = [f for f in check(text).findings if f.verdict == "contradicted"]
    assert ("21,000", "11,000") == (finding.text, finding.expected)
    assert "21,000" == text[finding.start : finding.end].strip("*")


@pytest.mark.parametrize("text", SKIPPED.values(), ids=SKIPPED)
def test_what_is_no_prose_asserts_nothing(text: str, check: Check) -> None:
    """Code, comments and addresses are not checked."""
    assert [] == [f for f in check(text).findings if f.verdict == "contradicted"]


def test_code_within_a_sentence_is_shown_by_a_sign(check: Check) -> None:
    """Nobody is shown the character that stands for it, and the number is still found."""
    (wrong, silent) = check(f"`x` {WRONG} `y`. The shepherds `like` music.").findings
    assert ("21,000", f"{WRONG} `…`.") == (wrong.text, wrong.sentence)
    assert ("The shepherds `…` music.",) * 2 == (silent.text, silent.sentence)


def test_plain_text_has_no_code(check: Check) -> None:
    """Without Markdown, four spaces are an indent and ticks are ticks."""
    assert ["21,000"] == [f.text for f in check(f"    {WRONG}.\n", markdown=False).findings]


# A sentence, one that refers back to it, the wrong token of that, and what the sources have.
BACK = [
    (
        PEAK,
        "By then it had up to 90,000 foreign fighters from more than 120 countries.",
        "90,000",
        "40,000",
    ),
    (PEAK, "By then it held an area with some 3 million people.", "3 million", "11 million"),
    (
        "The Syrian Democratic Forces paid a high toll.",
        "More than 21,000 of them were killed in action.",
        "21,000",
        "11,000",
    ),
]


@pytest.mark.parametrize(("before", "text", "token", "sourced"), BACK)
def test_a_sentence_is_read_with_the_one_before_it(
    before: str, text: str, token: str, sourced: str, check: Check
) -> None:
    """“It” and “them” are who the sentence before speaks of."""
    findings = check(f"{before} {text}").findings
    assert [(token, sourced)] == [
        (f.text, f.expected) for f in findings if f.verdict == "contradicted"
    ]


def test_each_clause_is_judged_by_itself(check: Check) -> None:
    """Two errors in one sentence are two findings of that sentence."""
    text = f"The ministers met in Rome on 30 June 2021; {WRONG[0].lower()}{WRONG[1:]}."
    findings = check(text).findings
    assert ["30 June 2021", "21,000"] == [finding.text for finding in findings]
    assert {text} == {finding.sentence for finding in findings}
    assert {(0, len(text))} == {finding.sentence_span for finding in findings}


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("ISIS peaked in 2016 and was defeated territorially in 2014.", ["2016", "2014"]),
        (
            "Al-Murabitun was formed in 2012, and Belmokhtar left AQIM in 2013.",
            ["2012", "2013"],
        ),
        (
            "Seth Jones works at Brookings, and Lina Khatib works at RAND.",
            ["Brookings", "RAND"],
        ),
        ("Formed in 2011, the Global Coalition to Defeat ISIS has 93 members.", ["2011", "93"]),
        ("The Coalition, formed in 2014, has 93 members.", ["93"]),
        ("The Coalition was formed in 2014 and has 93 members.", ["93"]),
        ("Clearing ISIS from Mosul, its last urban stronghold in Iraq, took a day.", ["Mosul"]),
    ],
)
def test_what_is_wrong_in_a_clause_does_not_hide_what_is_in_another(
    text: str, tokens: list[str], check: Check
) -> None:
    """A clause without a subject has that of the first; one with an error in it has no second."""
    wrong = [f.text for f in check(text).findings if f.verdict == "contradicted"]
    assert tokens == sorted(wrong, key=text.index)


def test_sentences_are_counted_once(check: Check) -> None:
    """A sentence with two findings is one, a block quote is none, and silence counts."""
    text = (
        f"The ministers met in Rome on 30 June 2021; {WRONG}.\n\n> He left.\n\nSheep graze here.\n"
    )
    assert (2, 3) == (check(text).sentences, len(check(text).findings))


def test_the_parts_that_were_compared_are_told(check: Check) -> None:
    """For --explain, what was compared is named, the part that differs with both its values."""
    (finding,) = check(f"{WRONG}.").findings
    slots = {slot.said: slot for slot in finding.slots}
    assert (False, "11,000") == (slots["21,000"].agrees, slots["21,000"].sourced)
    assert slots["Syrian Democratic Forces"].agrees
    assert slots["killed"].agrees
    assert all(slot.name for slot in finding.slots)


def test_of_what_is_supported_the_parts_are_told_too(check: Check) -> None:
    """Support can be looked into as well: nothing of it differs."""
    (finding,) = check(f"{WRONG.replace('21', '11')}.").findings
    assert "11,000" in [slot.said for slot in finding.slots]
    assert all(slot.agrees for slot in finding.slots)
