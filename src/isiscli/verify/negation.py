"""Prove that our own words deny where their quote denies, and only there."""

import re
from collections.abc import Iterator

# Words that turn a sentence round.
_STRICT = re.compile(
    r"\b(?:not(?! least| only)|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|non)"
    r"\b|n[’']t\b",
    re.IGNORECASE,
)
# Words that can say as much by themselves: a quote or a statement may use these instead.
_NEGATIVE = re.compile(
    r"\b(?:un(?!it|der|ion|til|ited)\w+|in(?:complete|sufficient|capable|ability)\w*|dis(?!trict)\w+|"
    r"fail\w*|refus\w*|reject\w*|den(?:y|ied|ies|ying|ial)|lack\w*|exclud\w*|ceas\w*|stop\w*|"
    r"prevent\w*|avoid\w*|declin\w*|little|hardly|barely|rare\w*|fewer|less|despite|halt\w*|"
    r"ended|wrong|empty|thwart\w*|abandon\w*|too \w+ to)\b",
    re.IGNORECASE,
)


def _denies(text: str) -> bool:
    return _STRICT.search(text) is not None


def find_negation_faults(words: str, quoted: str, basis: str) -> Iterator[str]:
    """Yield a fault where a negation stands on one side only, with nothing to match it.

    `words` are our own, `quoted` those of the quotes; `basis` is what is stated as inferred, which
    may deny on behalf of either.
    """
    if _denies(quoted) and not (_denies(f"{words} {basis}") or _NEGATIVE.search(words)):
        yield "the quote denies something, our words do not"
    if _denies(words) and not (_denies(f"{quoted} {basis}") or _NEGATIVE.search(quoted)):
        yield "our words deny something, the quote does not"
