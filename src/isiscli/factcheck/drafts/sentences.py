"""Split prose into sentences."""

import re
from collections.abc import Iterator

from isiscli.factcheck.drafts.boundaries import LONGEST, find_sentence_starts
from isiscli.factcheck.drafts.prose import GAP, Prose

_CODE = re.compile(rf" *+(?:{GAP}[ .,;:!?–—]*+)++")
"""Code before the first word of a sentence, which is none of it."""


def split_sentences(prose: Prose, *, is_whole: bool) -> Iterator[Prose]:
    """Yield the sentences of `prose` that have a letter or a digit.

    What `is_whole` is one, unless it is longer than any sentence can be.
    """
    start = 0
    is_one = is_whole and len(prose.text) <= LONGEST
    for end in [*(() if is_one else find_sentence_starts(prose.text)), len(prose.text)]:
        opening = _CODE.match(prose.text, start, end)
        sentence = prose.cut(opening.end() if opening else start, end)
        start = end
        if any(character.isalnum() for character in sentence.text):
            yield sentence
