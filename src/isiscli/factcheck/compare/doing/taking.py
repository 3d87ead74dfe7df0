"""Know who took what another lost: "lost Derna to the council", "fell to Iraqi forces"."""

import re

from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

LOSING = frozenset("lost lose loses losing".split())
"""Words by which one side has what another took from it."""

_FALLING = frozenset("fell fall falls fallen falling".split())
"""Verbs by which a town is taken: it "fell to" whoever took it."""

_TO = re.compile(r"\sto\s(?:the\s)?(?=[A-Z])")
"""What leads to who has taken what another lost."""


def find_taker(text: Reading, verb: Word, end: int) -> re.Match[str] | None:
    """Return what leads to who has taken what another lost to them, or what fell to them."""
    if verb.folded in LOSING:
        return _TO.search(text.text, verb.end, end)
    return _TO.match(text.text, verb.end, end) if verb.folded in _FALLING else None
