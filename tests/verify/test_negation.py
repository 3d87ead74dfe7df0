"""Test that a denial on one side alone is found."""

import pytest

from isiscli.verify.negation import (
    check_headline,
    check_sentence,
    find_cut_denials,
    list_denials,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("they did not come, and nobody else did", ["not", "nobody"]),
        ("they didn’t come; they couldn't", ["n’t", "n't"]),
        ("it no longer exists", ["no"]),
        ("neither came nor went", ["neither"]),
        ("Nowhere, Never, WITHOUT", ["Nowhere", "Never", "WITHOUT"]),
        ("a non-combat mission", ["non"]),
        ("unable, insufficient, impossible, irrelevant, illegal, disloyal", None),
        ("united under one union until a unique, unanimous, universal unit", []),
        ("including interest, distance, imports and irritation", []),
        ("a knot, a nonet, a note", []),
        ("", []),
    ],
)
def test_denials_are_words_and_prefixes(text: str, words: list[str] | None) -> None:
    """Words that only begin alike deny nothing."""
    expected = text.split(", ") if words is None else words
    assert expected == [denial.word for denial in list_denials(text)]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("he would not obey the wali any longer", {"obey", "wali", "long"}),
        ("it did not renounce Arland, and left", {"reno"}),
        ("non-combat mission", {"comb"}),
        ("an unstable land", {"stab"}),
        ("not " + "one two three four five six seven eight nine ten".replace("one ", ""), None),
    ],
)
def test_a_denial_turns_round_the_words_of_its_clause(text: str, denied: set[str] | None) -> None:
    """Names and what stands beyond the clause or eight words off are left out."""
    expected = {w[:4] for w in "two three four five six seven eight nine".split()}
    assert [denied or expected] == [set(denial.denied) for denial in list_denials(text)]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("They came.", "they came"),
        ("They never came.", "they did not come"),
        ("It is unclear.", "it is not known"),
        ("Not only they came, and not all.", "not only they came, not all"),
    ],
)
def test_a_sentence_that_denies_as_often_as_its_quotes_is_sound(ours: str, theirs: str) -> None:
    """The words may be others."""
    assert [] == list(check_sentence(ours, theirs))


@pytest.mark.parametrize("denial", ["did not", "never", "didn't", "didn’t", "DID NOT", "cannot"])
def test_a_denial_that_one_side_lacks_is_a_fault(denial: str) -> None:
    """The fault says which words deny on which side."""
    plain, denied = "they came", f"they {denial} come"
    word = list_denials(denied)[0].word
    assert [f"our words deny with no word, the quotes with '{word}'"] == list(
        check_sentence(plain, denied)
    )
    assert [f"our words deny with '{word}', the quotes with no word"] == list(
        check_sentence(denied, plain)
    )


def test_one_of_two_denials_dropped_is_a_fault() -> None:
    """It is the number that counts."""
    assert ["our words deny with 'no', the quotes with 'no', 'untenable'"] == list(
        check_sentence("It is no good and tenable.", "it is no good and untenable")
    )


@pytest.mark.parametrize(
    ("headline", "rest"),
    [
        ("Sheep graze", "the sheep graze"),
        ("Sheep do not graze", "the sheep never graze"),
        ("Statement of the shepherd", "the sheep never graze"),
        ("Uneven grazing", "even grazing was not seen to be even"),
        ("Arland", "it does not belong to Arland"),
    ],
)
def test_a_headline_may_deny_alike_or_leave_it_out(headline: str, rest: str) -> None:
    """Leaving it out is sound where nothing that is denied is said."""
    assert [] == list(check_headline(headline, rest, len(list_denials(rest))))


@pytest.mark.parametrize(
    ("headline", "rest", "faults"),
    [
        ("Sheep graze", "they never graze, nor not graze", ["'graz…' is denied by 'never'"]),
        (
            "Sheep never graze",
            "the sheep graze",
            ["denies with 'never', more often than the rest"],
        ),
        ("No sheep sing", "they never graze", ["nothing else denies what 'No' does"]),
        (
            "Sheep do not never graze",
            "they never graze",
            ["denies with 'not', 'never', more often than the rest"],
        ),
    ],
)
def test_a_headline_that_turns_round_is_a_fault(
    headline: str, rest: str, faults: list[str]
) -> None:
    """A denial dropped, added, moved to other words, or doubled."""
    assert faults == list(check_headline(headline, rest, len(list_denials(rest))))


def test_a_basis_denies_on_behalf_of_either() -> None:
    """It may excuse a headline that affirms, and one that denies."""
    basis = "that they never graze is a failure to graze"
    assert [] == list(check_headline("Failure to graze", "they never graze", 1, basis))
    assert [] == list(check_headline("They do not graze", "they fail to graze", 0, basis))


def test_a_basis_excuses_no_denial_beside_that_of_the_rest() -> None:
    """One denial that is accounted for twice does not make two."""
    basis = "that they never graze is a failure to graze"
    assert ["denies with 'not', 'never', more often than the rest"] == list(
        check_headline("Sheep do not never graze", "they never graze", 1, basis)
    )


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("they do not ", " in winter", ["not"]),
        ("they won’t ", "", ["n’t"]),
        ("It is unlikely that ", "", ["unlikely"]),
        ("Few believe that ", "", ["few"]),
        ("one of the few that ", "", []),
        ("no rain, but ", ", not snow", []),
        ("no " + "word " * 8, "", []),
        ("they are non-", "", ["non"]),
        ("they did", " not", ["not"]),
        ("they do", "n’t", ["n’t"]),
        ("", " nothing", ["nothing"]),
        ("", " noted", []),
        ("", " and not", []),
    ],
)
def test_a_denial_beside_a_quote_is_found(before: str, after: str, words: list[str]) -> None:
    """It counts in the same clause before the quote, and as the very next word after it."""
    assert words == list(find_cut_denials(before, after, ""))


def test_a_denial_that_the_basis_repeats_is_accounted_for() -> None:
    """The reader is told of it there."""
    assert [] == list(find_cut_denials("they do not ", "", "“do not” stands before it"))
