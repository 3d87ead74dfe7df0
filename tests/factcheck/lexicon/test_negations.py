"""Test which words deny."""

import pytest

from isiscli.factcheck.lexicon import list_denying_verbs, negations


def test_a_word_that_denies_stands_before_or_behind() -> None:
    """The block of a word says on which side of it to look for what it denies."""
    known = negations()
    assert {"not", "never", "failed to", "no longer", "without", "unable to"} <= known.before
    assert "renounce" not in known.before
    assert {"in vain", "fell through"} <= known.after
    assert {"hardly any", "scarcely", "rarely"} <= known.weak


def test_what_only_looks_like_a_denial_is_apart() -> None:
    """These are read first, since each holds a word that denies elsewhere."""
    assert {
        "not only",
        "no fewer than",
        "no later than",
        "not just",
        "nothing but",
        "no doubt",
        "not until",
        "cannot but",
    } <= negations().affirming


def test_no_word_is_in_two_blocks() -> None:
    """A phrase either denies or does not, on one side."""
    known = negations()
    blocks = [known.before, known.after, known.weak, known.affirming]
    assert sum(map(len, blocks)) == len(frozenset.union(*blocks))
    assert all(blocks)
    assert negations() is known


@pytest.mark.parametrize("word", sorted(negations().before))
def test_each_contraction_denies_a_verb(word: str) -> None:
    """It is one word once it is folded, in straight and in curly print alike."""
    if word.endswith(("n't", "n’t")) and len(word) > 3:
        assert word.replace("'", "").replace("’", "") in list_denying_verbs()


def test_other_words_that_deny_do_not_deny_a_verb() -> None:
    """What only ends as a contraction does is none."""
    assert {"not", "never", "cannot", "wont"} <= list_denying_verbs()
    assert {"no", "absent", "without"}.isdisjoint(list_denying_verbs())
