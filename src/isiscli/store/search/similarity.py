"""Score words by how similar they are, with thefuzz."""

from isiscli.store.search.edits import share_letters

_LOOSE = 72
"""The lowest similarity of a word that only the rest of the query can make likely."""

_SIMILAR = 30
"""Similar words that are looked at, at most."""

_WHOLE_TEXT = 13
"""Letters from which a word is mostly a whole text, which nothing is a misspelling of."""


def score_similar(word: str, others: list[str]) -> list[tuple[str, int]]:
    """Return those of `others` that are similar to `word` with their similarity, best first."""
    if len(word) >= _WHOLE_TEXT:
        others = [other for other in others if share_letters(word, other) > _LOOSE - 1]
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
