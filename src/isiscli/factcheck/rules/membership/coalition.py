"""Find where a text speaks of the Global Coalition, and not of another coalition."""

import re
from collections.abc import Iterator

_ENEMY = r"(?:Daesh/ISIS|Daesh|ISIS|ISIL|IS|Islamic State(?: group)?)"
_LED = rf"(?:(?:U\.S\.|US|American|Washington)[- ]led|(?:anti|defeat|counter)[- ]{_ENEMY})"
_SIZED = r"(?:\d{2}|[a-z]+[- ][a-z]+)[- ](?:member|nation|country|partner|strong)"
_COALITION = re.compile(
    rf"(?:(?<![\w-])(?:{_LED}|{_SIZED}|international|[Gg]lobal)\s+){{0,3}}"
    rf"\b[Cc]oalition\b(?:\s+(?:to\s+[Dd]efeat|against|fighting)\s+(?:the\s+)?{_ENEMY}\b)?"
)
_BEFORE = re.compile(r"([\w-]+)[ \t\n]$")
_BEHIND = re.compile(
    r"(?:\s+|-)(?:governments?|cabinets?|talks|agreements?|treaty|parliaments?|of\s+(?:the|[A-Z]\w*)|"
    r"against|for\s+(?:the|[A-Z]\w*)|in\s+Yemen|under|led\s+by\s+(?!the\s+U)|building)\b"
)
"""What makes a coalition another one where it stands behind the word."""

_OTHERS = frozenset(
    "a another any new opposition government parliamentary electoral political party national arab "
    "islamic muslim sunni saudi russian rebel rival old".split()
)
"""Words before a coalition that is another one."""

_MEMBER = re.compile(r"\s+(?:member|partner)")
_ARTICLES = frozenset(("a", "another", "any", "new"))
_OURS = frozenset("the this that our their its his her your these global international".split())
"""Words that may have a capital before a coalition and leave it the same."""


def _is_other(word: str, *, is_first: bool) -> bool:
    """Tell whether a word makes the coalition behind it another: the Sahel coalition."""
    lower = word.lower()
    if lower in _OTHERS or lower.endswith(("-led", "-wing", "ing", "-party")):
        return True
    is_named = word[:1].isupper() and not is_first
    return lower not in _OURS and (is_named or lower.startswith("anti-"))


def find_coalitions(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text names the Global Coalition.

    What it says of "a coalition", of a Saudi-led or of a governing one, is of others.
    """
    for found in _COALITION.finditer(text):
        before = _BEFORE.search(text, max(0, found.start() - 30), found.start())
        is_member = _MEMBER.match(text, found.end()) is not None
        is_first = before is not None and not text[: before.start()].strip()
        if (
            before
            and _is_other(before[1], is_first=is_first)
            and not (is_member and before[1] in _ARTICLES)
        ):
            continue  # "a coalition", though not "a coalition member"
        if not _BEHIND.match(text, found.end()):
            yield found.span()
