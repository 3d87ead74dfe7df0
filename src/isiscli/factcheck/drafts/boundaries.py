"""Find where the sentences of a text start: with sentencex, put right where it errs."""

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

LONGEST = 2000
"""A longer sentence is cut at white space: sentencex takes quadratic time over open quotes."""
_CONTEXT = 100

# To sentencex a surrogate is no text, and an ellipsis of one character ends no sentence.
_READABLE = dict.fromkeys(range(0xD800, 0xE000), "\ufffd") | {ord("…"): "."}

_FIRST_WORD = re.compile(r"[\"'“‘«(\[]*([^\W\d_][\w’'-]*)")
_ELISION = re.compile(r"(?:\A|\s)(?:[(\[]?(?:\.\.\.|…)[)\]]?|\. \. \.)\s*\Z")
_TITLE = re.compile(
    r"\b(?:Amb|Brig|Capt|Cmdr|Col|Cpl|Dr|Gen|Gov|Lt|Maj|Mr|Mrs|Ms|Pres|Prof|Rep|Ret|Sen|Sgt|vs)"
    r"\.\s*\Z"
)
_COUNTED = re.compile(r"\b(?:approx|ca|ch|est|no|nos|p|par|pp|vol)\.\s*\Z", re.IGNORECASE)
_QUOTE = re.compile(r"[.!?…][\"”’»]\s*\Z")
_ATTRIBUTION = re.compile(
    r"[–—]|(?!(?:He|I|It|She|They|We|You)\b)(?:The \w+ |(?:[A-Z][\w.’'-]*,? ){1,6})"
    r"(?:said|says|told|added|asked|argued|announced|claimed|concluded|continued|declared"
    r"|explained|insisted|noted|recalled|stated|stressed|tweeted|warned|wrote)\b"
)
_IN_BRACKETS = re.compile(
    r"[(\[][^()\[\]]*[.!?…][\"”’»]?[)\]]\s(?=[\"“‘(\[]?[^\W\d_a-z])",
)


def _belongs(before: str, after: str) -> bool:
    """Tell whether `after` goes on with the sentence of `before`."""
    word = _FIRST_WORD.match(after)
    if word and word[1].islower():  # al-Qaeda and iPhone may start a sentence
        return True
    if _ELISION.search(before) or _TITLE.search(before):
        return True
    if after[:1].isdigit() and _COUNTED.search(before):
        return True
    return bool(_QUOTE.search(before) and _ATTRIBUTION.match(after))


def _find_rough_starts(text: str) -> Iterator[int]:
    readable = text.translate(_READABLE)
    at = 0
    while at < len(text):
        window = readable[at : at + LONGEST]
        starts = [found["start_index"] for found in get_sentence_boundaries("en", window)][1:]
        if at + LONGEST >= len(text):
            yield from (at + start for start in starts)
            return
        starts = starts or [window.rfind(" ") + 1 or len(window)]
        yield from (at + start for start in starts)
        at += starts[-1]


def find_sentence_starts(text: str) -> Iterator[int]:
    """Yield where each sentence of `text`, whose white space is folded, starts but the first."""
    last = 0
    for start in [*_find_rough_starts(text), len(text)]:
        before = text[max(last, start - _CONTEXT) : start]
        is_short = start - last < LONGEST
        if is_short and start < len(text) and _belongs(before, text[start : start + _CONTEXT]):
            continue
        while bracketed := _IN_BRACKETS.match(text, last, start):
            last = bracketed.end()
            yield last
        if start < len(text):
            yield start
        last = start
