"""Test which words deny."""

from isiscli.factcheck.lexicon import negations


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
