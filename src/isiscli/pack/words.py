"""Read what a pack says about words rather than facts."""

from pathlib import Path

import msgspec

from isiscli.inert import show_line
from isiscli.pack.toml import load_toml

WORDS = "words.toml"
"""The file of a pack that has no records, but what `Words` holds."""


class Words(msgspec.Struct, forbid_unknown_fields=True):
    """What a pack says about words rather than facts.

    `distinct` has names that are never taken for a misspelt or a shortened name of a record;
    `spellings` has groups of one word in other letters, demonyms included; `synonyms` has groups of
    words that answer the same question.
    """

    distinct: list[str] = []
    spellings: list[list[str]] = []
    synonyms: list[list[str]] = []


def _check_groups(groups: list[list[str]]) -> None:
    """Raise ValueError where a group is not of two or more single words in small letters."""
    for group in groups:
        odd = [word for word in group if not word.isalpha() or word != word.lower()]
        if odd or len(group) < 2:
            raise ValueError(
                f"expected groups of two or more single words in small letters: {group}"
            )


def read_words(pack: Path, faults: list[str]) -> Words:
    """Return what the word file of a pack says, nothing where it has none."""
    path = pack / WORDS
    if not path.exists():
        return Words()
    try:
        words = msgspec.convert(load_toml(path), Words)
        _check_groups([*words.spellings, *words.synonyms])
        return words
    except (OSError, ValueError, RecursionError, msgspec.ValidationError) as error:
        faults.append(f"{path}: {show_line(str(error))}")
        return Words()
