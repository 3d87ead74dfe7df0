"""Split prose into sentences."""

from collections.abc import Iterator

from isiscli.factcheck.drafts.boundaries import LONGEST, find_sentence_starts
from isiscli.factcheck.drafts.prose import Prose


def split_sentences(prose: Prose, *, is_whole: bool) -> Iterator[Prose]:
    """Yield the sentences of `prose` that have a letter or a digit.

    What `is_whole` is one, unless it is longer than any sentence can be.
    """
    start = 0
    is_one = is_whole and len(prose.text) <= LONGEST
    for end in [*(() if is_one else find_sentence_starts(prose.text)), len(prose.text)]:
        sentence = prose.cut(start, end)
        start = end
        if any(character.isalnum() for character in sentence.text):
            yield sentence
