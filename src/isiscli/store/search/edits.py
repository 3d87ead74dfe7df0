"""Count the slips that make one word of another."""

from isiscli.folding import sound


def count_edits(word: str, other: str) -> int:
    """Return how many letters are wrong, missing, more or swapped with the next."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(word, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == word[i - 2]:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


def is_swapped(word: str, other: str) -> bool:
    """Tell whether two neighbouring letters, not the first, are all that differs."""
    return word[0] == other[0] and sorted(word) == sorted(other) and count_edits(word, other) == 1


def share_letters(word: str, other: str) -> float:
    """Return how much of two words is the same letters in the same order, 0 to 100.

    It is thefuzz's ratio before it is rounded, without what loading thefuzz costs.
    """
    places: dict[str, int] = {}
    for place, letter in enumerate(word):
        places[letter] = places.get(letter, 0) | 1 << place
    # Each bit of `left` is a letter of `word` at which no longer common run of letters ends.
    whole = left = (1 << len(word)) - 1
    for letter in other:
        matched = left & places.get(letter, 0)
        left = ((left + matched) | (left - matched)) & whole
    return 200 * (whole ^ left).bit_count() / max(1, len(word) + len(other))


_ALIKE = 55
"""The share of letters, 0 to 100, from which a word of a name can be a slip for another."""


def is_alike(word: str, other: str) -> bool:
    """Tell whether a word of a name can be another one misspelt or in other letters."""
    return share_letters(word, other) >= _ALIKE or sound(word) == sound(other)
