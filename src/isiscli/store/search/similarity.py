"""Score words by how similar they are, with thefuzz."""

from isiscli.store.search.edits import share_letters

_LOOSE = 72
"""The lowest similarity of a word that only the rest of the query can make likely."""

_SIMILAR = 30
"""Similar words that are looked at, at most."""

_WHOLE_TEXT = 13
"""Letters from which a word is mostly a whole text, which nothing is a misspelling of."""

_WHOLE = 83
"""The share of letters, 0 to 100, above which a whole text can be another: two slips leave more."""


def _list_alike(text: str, others: list[str]) -> list[str]:
    """Return those of `others` that share over _WHOLE % of their letters with a whole text.

    There are as many of them as names in a store: most are told by letters that only one has.
    """
    letters = text.encode()
    alike = []
    for other in others:
        least, own = _WHOLE * (len(text) + len(other)) / 200, other.encode()
        if (
            len(own) - len(own.translate(None, letters)) >= least
            and len(letters) - len(letters.translate(None, own)) >= least
            and share_letters(text, other) > _WHOLE
        ):
            alike.append(other)
    return alike


def score_similar(word: str, others: list[str]) -> list[tuple[str, int]]:
    """Return those of `others` that are similar to `word` with their similarity, best first."""
    if len(word) >= _WHOLE_TEXT:
        others = _list_alike(word, others)
    if not others:
        return []
    from thefuzz import fuzz  # 9 ms, for misspelt words alone; its process is 7 ms more

    scored = [(other, fuzz.ratio(word, other)) for other in others]
    similar = [
        (other, score)
        for other, score in scored
        if score > _LOOSE or (score == _LOOSE and share_letters(word, other) >= _LOOSE)
    ]
    similar.sort(key=lambda scored: -scored[1])
    if len(similar) > _SIMILAR:  # what is rounded to one score is not all as similar
        similar.sort(key=lambda scored: -share_letters(word, scored[0]))
    return similar[:_SIMILAR]
