"""Split prose into sentences."""

from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from isiscli.factcheck.prose import Prose

LONGEST = 2000
"""A longer sentence is cut at white space, so that time stays linear in the text."""

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def _find_starts(text: str) -> Iterator[int]:
    at = 0
    while at < len(text):
        window = text[at : at + LONGEST]
        starts = [found["start_index"] for found in get_sentence_boundaries("en", window)][1:]
        if at + LONGEST < len(text) and not starts:
            starts = [window.rfind(" ") + 1 or len(window)]
        yield from (at + start for start in starts)
        at = at + starts[-1] if at + LONGEST < len(text) else len(text)


def split_sentences(prose: Prose, *, is_whole: bool) -> Iterator[Prose]:
    """Yield the sentences of `prose` that have a letter or a digit."""
    text = prose.text if prose.text.isascii() else prose.text.translate(_SURROGATES)
    start = 0
    for end in [*(() if is_whole else _find_starts(text)), len(text)]:
        sentence = prose.cut(start, end)
        start = end
        if any(character.isalnum() for character in sentence.text):
            yield sentence
