"""Test how a sentence is parted into clauses."""

import pytest

from isiscli.factcheck.parts.clause_verbs import lacks_subject
from isiscli.factcheck.parts.clauses import split_clauses
from isiscli.factcheck.parts.references import refers_back

PARTED = [
    ("ISIS lost Mosul, and others took Raqqa.", ["ISIS lost Mosul", "others took Raqqa."]),
    ("ISIS lost Mosul while others won.", ["ISIS lost Mosul"]),
    ("ISIS lost Mosul; others took Raqqa.", ["ISIS lost Mosul", "others took Raqqa."]),
    ("ISIS lost Mosul — others took Raqqa.", ["ISIS lost Mosul", "others took Raqqa."]),
    (
        "When the talks had failed, the group left.",
        ["When the talks had failed", "the group left."],
    ),
    (
        "The group, which pledged in 2014, has split.",
        ["The group | has split.", "The group | pledged in 2014"],
    ),
    (
        "Derbi, the leader of the council, was killed in June.",
        ["Derbi, the leader of the council", "Derbi | was killed in June."],
    ),
    (
        "Formed in 2014, the group met in Rome.",
        ["the group | Formed in 2014", "the group met in Rome."],
    ),
    (
        "The group, formed in 2014, has split.",
        ["The group | has split.", "The group | formed in 2014"],
    ),
    ("He broke with ISIS and joined AQIM.", ["He broke with ISIS", "He | joined AQIM."]),
    (
        "Four men died while on a mission in Niger and others fled.",
        ["Four men died while on a mission in Niger"],
    ),
    ("Two hundred and fifty men and women left.", ["Two hundred and fifty men"]),
    ("Six and a half thousand men left.", []),
    ("One clause only.", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "clauses"), PARTED)
def test_a_sentence_is_parted_where_another_assertion_starts(text: str, clauses: list[str]) -> None:
    """A clause has three words at least; another may stand between its pieces."""
    found = [" | ".join(text[a:b] for a, b in spans) for spans in split_clauses(text)]
    assert clauses == found


@pytest.mark.parametrize(
    ("text", "refers"),
    [
        ("It left the city.", True),
        ("The group has split.", True),
        ("That same organization left.", True),
        ("ISIS left Mosul.", False),
        ("Groups left cities.", False),
    ],
)
def test_a_pronoun_or_a_known_noun_refers_back(text: str, refers: bool) -> None:
    """Such a sentence is read with the one before it."""
    assert refers is refers_back(text)


@pytest.mark.parametrize(
    ("text", "starts"),
    [("has trained soldiers there", True), ("soldiers were trained", False), ("", False)],
)
def test_a_piece_that_starts_with_a_verb_has_its_subject_elsewhere(text: str, starts: bool) -> None:
    """“France is a member and has trained soldiers”: it is France that has."""
    assert starts == lacks_subject(text)
