"""What stands between quotation marks is compared with the quotes of the records, word for word."""

import json

import pytest

from conftest import Run
from factcheck.conftest import Check
from isiscli.factcheck import FactBase, check_draft
from isiscli.factcheck.drafts.draft import read_draft
from isiscli.factcheck.quoted import check_quotations

_BRANCHES = "Not one of its branches has renounced its allegiance to ISIS"
_TALIBAN = "What America and its agents could not do in 14 years, the Taliban did in 24 hours"
_IMPORTANT = (
    "The 83-member Global Coalition to Defeat ISIS remains critically important to our efforts to "
    "ensure ISIS’s lasting defeat"
)

# The quotation, its wrong words, and what the quote has.
SLIPS = [
    (_BRANCHES.replace("renounced", "denounced"), "denounced", "renounced"),
    (_BRANCHES.replace("allegiance", "loyalty"), "loyalty", "allegiance"),
    (_TALIBAN.replace("14", "40"), "40", "14"),
    (_IMPORTANT.replace("important", "relevant"), "relevant", "important"),
]


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "«{}»", "„{}“"])
@pytest.mark.parametrize(("words", "wrong", "right"), SLIPS)
def test_a_word_that_the_quote_has_otherwise_is_contradicted(
    words: str, wrong: str, right: str, marks: str, check: Check
) -> None:
    """Whatever the marks, the finding is on the word itself, with what the quote has."""
    (finding,) = check(f"They said: {marks.format(words)}, and left.").findings
    assert ("contradicted", wrong, right) == (finding.verdict, finding.text, finding.expected)
    assert right == finding.replacement
    (quote,) = finding.quotes
    assert right in quote.text


@pytest.mark.parametrize(("words", "wrong", "right"), SLIPS)
def test_a_block_quote_is_compared_as_well(
    words: str, wrong: str, right: str, check: Check
) -> None:
    """The words of a block quote are somebody's, so only that they are the right ones counts."""
    checked = check(f"> {words}.\n")
    (finding,) = checked.findings
    assert ("contradicted", wrong, right) == (finding.verdict, finding.text, finding.expected)
    assert 1 == checked.sentences


@pytest.mark.parametrize(
    ("words", "token", "sourced"),
    [
        (_BRANCHES.replace("has renounced", "has ever renounced"), "has ever", "has"),
        (_BRANCHES.replace("renounced its", "renounced"), "renounced", "renounced its"),
    ],
)
def test_words_put_in_or_left_out_are_told_with_the_word_before_them(
    words: str, token: str, sourced: str, check: Check
) -> None:
    """A gap has no width, so that the finding holds the word that it follows."""
    (finding,) = check(f"They said: “{words}.”").findings
    assert ("contradicted", token, sourced) == (finding.verdict, finding.text, finding.expected)


@pytest.mark.parametrize(
    ("words", "wrong", "right"),
    [
        ("Not one of its branches has renounced its loyalty", "loyalty", "allegiance"),
        ("Not one of its branches has renounced its loyalty to", "loyalty", "allegiance"),
        ("Not one of its branches has renounced its allegiance for ISIS", "for", "to"),
        ("Not one of its branches has renounced its ties with ISIS", "ties with", "allegiance to"),
        (f"{_TALIBAN[:-8]}24 days", "days", "hours"),
        (f"{_TALIBAN[:-8]}36 hours", "36", "24"),
    ],
)
def test_a_slip_at_the_end_of_a_quotation_is_found(
    words: str, wrong: str, right: str, check: Check
) -> None:
    """Where six words and all others before it agree, nothing need agree behind it."""
    (finding,) = check(f"They said: “{words}.”").findings
    assert ("contradicted", wrong, right) == (finding.verdict, finding.text, finding.expected)


@pytest.mark.parametrize(
    "text",
    [
        "They said: “Not one of its branches has renounced.”",
        "They said: “Not one of its branches has renounced ISIS.”",
        "They said: “Not one of its branches left.”",
        "They said: “Not one of its branches has renounced, they say.”",
        "They said: “Not one of its branches has renounced its old allegiance bonds.”",
        "> Not one of its branches has renounced its allegiance – State Department\n",
        "> Not one of its branches has renounced its allegiance to ISIS.\n> State Department\n",
    ],
)
def test_another_end_than_that_of_the_quote_is_no_slip(text: str, check: Check) -> None:
    """Words left out, a stop, fewer words before it, or more behind it leave a doubt."""
    assert "contradicted" not in [finding.verdict for finding in check(text).findings]


def test_no_quote_of_the_base_departs_from_another(base: FactBase, run: Run) -> None:
    """Whoever quotes a source word for word is right, whatever else is worded alike."""
    records = [json.loads(line) for line in run("export").out.splitlines()]
    claims = [claim for record in records for claim in record.get("claims", ())]
    quotes = sorted({q["text"] for holder in (*records, *claims) for q in holder["quotes"]})
    draft = "".join(f"> {text}\n\nSo they said.\n\n" for text in quotes)
    findings = check_draft(draft, base, markdown=True).findings
    assert len(quotes) > 700
    assert [] == [f.sentence for f in findings if f.verdict == "contradicted"]


@pytest.mark.parametrize("size", [5, 8, 11])
def test_no_part_of_a_quote_departs_from_another(size: int, base: FactBase) -> None:
    """Whoever quotes the first words of a quote is right as well."""
    found = base.db.execute("SELECT raw FROM record WHERE kind != 'member'").fetchall()
    quotes = sorted({q["text"] for (raw,) in found for q in json.loads(raw).get("quotes", ())})
    cut = {" ".join(text.split()[:size]).rstrip(" ,;:–-—“") for text in quotes}
    draft = "".join(f"They said: “{text}.”\n\n" for text in sorted(cut))
    slips = [
        found
        for sentence in read_draft(draft, markdown=True).sentences
        for found in check_quotations(sentence, base.reader.read(sentence.text), base).faults
    ]
    assert len(cut) > 400
    assert [] == [(slip.text, slip.sentence) for slip in slips]


@pytest.mark.parametrize("words", [_BRANCHES, _TALIBAN, _IMPORTANT])
def test_a_block_quote_that_is_right_needs_no_finding(words: str, check: Check) -> None:
    """What a block quote claims is not the draft's claim: it counts as no assertion."""
    assert ([], 0) == (list(check(f"> {words}.\n").findings), check(f"> {words}.\n").sentences)


@pytest.mark.parametrize(
    "text",
    [
        "> ISIS has 900,000 fighters in Syria.\n",
        "> More than 21,000 members of the Syrian Democratic Forces were killed in action.\n",
        "> Russia is a member of the Global Coalition.\n",
    ],
)
def test_what_a_block_quote_claims_is_not_judged(text: str, check: Check) -> None:
    """Somebody else's claim is not the draft's, however wrong it is."""
    assert [] == list(check(text).findings)


@pytest.mark.parametrize(
    "text",
    [
        f"They said: “{_BRANCHES}.”",
        f"They said: “{_BRANCHES[:26]} […] its allegiance to ISIS.”",
        f"They said: “{_BRANCHES[:26]} … its allegiance to ISIS.”",
        f"They said: “{_TALIBAN.replace('could not do', 'could not do [so much]')}.”",
        "“Bread and circuses are what the people of Rome want,” he said.",
        "The “core” of the problem is “oil”.",
        "He called it “a denounced allegiance”.",
    ],
)
def test_a_quotation_that_departs_from_no_quote_is_not_contradicted(
    text: str, check: Check
) -> None:
    """Words left out in brackets or dots, other people's words, and single terms are no slips."""
    assert [] == [f.text for f in check(text).findings if f.verdict == "contradicted"]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("“This situation is simply intolerable,” Blinken said.", "intolerable", "untenable"),
        ("Blinken said: “It just can’t continue indefinitely.”", "continue", "persist"),
        ("“they don’t steal anything from scratch,” said Seth Jones.", "steal", "create"),
        ("> We set out to raise $760 million.\n", "760", "670"),
        ("> 20,000 ISIS fighters remain in SDF detention in Syria.\n", "20,000", "10,000"),
    ],
)
def test_a_word_is_found_anywhere_in_the_words_of_their_speaker(
    text: str, wrong: str, right: str, check: Check
) -> None:
    """Few words are enough where the right speaker is named, many where nobody is."""
    (finding,) = check(text).findings
    assert ("contradicted", wrong, right) == (finding.verdict, finding.text, finding.expected)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (f"“{_BRANCHES},” Blinken said.", "Blinken", "State Department"),
        ("Luigi Di Maio said: “It just can’t persist indefinitely.”", "Di Maio", "Blinken"),
        (f"“{_TALIBAN},” Barnett Rubin wrote.", "Barnett Rubin", "IMU"),
        ("“Italy will do its part,” said Joe Biden.", "Joe Biden", "Luigi Di Maio"),
    ],
)
def test_words_of_another_are_told_by_who_said_them(
    text: str, wrong: str, right: str, check: Check
) -> None:
    """A quotation that is right word for word may be in the wrong mouth."""
    (finding,) = check(text).findings
    assert "contradicted" == finding.verdict
    assert (True, True) == (wrong in finding.text, right in str(finding.expected))


@pytest.mark.parametrize(
    "text",
    [
        f"“{_BRANCHES},” the State Department said.",
        "Muslim Dost said that it was an approach that “insulted the Afghan people.”",
        "“Italy will do its part,” the Wilson Center quoted Luigi Di Maio as saying.",
        "In Kenya, Joe Biden said “we will do our part” with his usual smile.",
    ],
)
def test_words_that_a_document_may_have_from_whom_a_draft_names_are_no_fault(
    text: str, check: Check
) -> None:
    """What its authors quote within a sentence of theirs may be anybody's."""
    assert "contradicted" not in [finding.verdict for finding in check(text).findings]
