"""Know what a table is of and when, by its headers and the words above it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.parts.moments import Moment, read_moments
from isiscli.factcheck.rules.membership.coalition import find_coalitions

_DOUBT = re.compile(
    r"\b(?:plan(?:s|ned)?|propos(?:al|ed)|project(?:ed|ions?)|forecasts?|expected|targets?|goals?|"
    r"drafts?|wrong|false|untrue|myths?|rumou?rs?|claim(?:s|ed)?|alleged|quiz|fiction\w*|scenarios?|"
    r"exercises?|hypothe\w+|budget(?:s|ed)?|if|would|could|should|might|may be|"
    r"not|never|no longer|before|after|old|former(?:ly)?|candidates?|observers?|invited|"
    r"applicants?|estimated|guess(?:es)?|predict\w*|ideal|minimum|maximum|min|max|low|high|"
    r"average|change|growth|difference|rank|share|percent(?:age)?|per|withdr\w+|left|until|"
    r"ended|suspended|status|truth|reality|actual(?:ly)?|correct(?:ion|ed)?|errors?|"
    r"mistakes?|misleading)(?![\w-])|\?(?=.)|%",
    re.IGNORECASE,
)
"""Words by which a column or a table is not plainly of what is so."""

_GENERIC = re.compile(
    r"\b(?:(?:the\s+)?(?:key|main|basic|quick|some|selected)\s+(?:figures?|facts?|numbers?|data)|"
    r"at a glance|in (?:numbers|figures|brief|short)|by the numbers|facts?(?: and figures?| box)?|"
    r"figures|numbers|overview|summary|data|profile|fact sheet|table|infobox|details)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^(?:table|tab\.|figure|fig\.)\s*[\dIVX]+[.:)]?\s*", re.IGNORECASE)
_LEADS = re.compile(
    r"\b(?:as of|as at|in|on|by|since|during|of|at|for|from|until|about)\s*\Z", re.I
)
_LINKS = re.compile(r"\b(?:of|for|by|and|or|vs|versus|in|with|from|to|on|than|is|are|was|were)\b|&")
_EMPTY = " .,;:–—-()[]|/"
_TELLING = re.compile(r"\b(?:had|has|counted|counts|comprised|comprises|numbered)\s*:\s*\Z")
_CAPTION = re.compile(r":\s*\Z")
_LAST = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")

_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)

_MOST_WORDS = 6
"""Words of a bare name, at most."""

COALITION = "the Coalition"

LISTING = re.compile(
    r"(?:list of )?(?:the )?(?:current |all )?"
    r"(?:members|member nations|member states|member countries|nations|states|countries)"
    r"(?: of|:) (?P<whole>.+)",
    re.IGNORECASE,
)
_COALITION_MEMBERS = re.compile(r"(?P<whole>.*coalition) members", re.IGNORECASE)


class Setting(NamedTuple):
    """What a table is of: a bare name, words that its numbers complete, and a date, "in 2021".

    `is_open` where it is not plain whether, or when, what stands in it is so.
    """

    subject: str = ""
    lead: str = ""
    date: str = ""
    is_open: bool = False


def has_doubt(text: str) -> bool:
    """Tell whether words make it doubtful that what stands under or beside them is so."""
    return _DOUBT.search(text) is not None


def list_dates(text: str) -> list[Moment]:
    """Return the dates of a text that have a year."""
    return [moment for moment in read_moments(text) if moment.has_year]


def word_date(moment: Moment, text: str) -> str:
    """Return a date as it stands in a sentence: "in 2021"."""
    lead = moment.relation if moment.relation != "in" else "on" if moment.days == 1 else "in"
    return f"{lead} {text[moment.start : moment.end]}"


def drop_dates(text: str) -> str:
    """Return a text without its dates and the words that lead to them."""
    for moment in reversed(list_dates(text)):
        before = _LEADS.sub("", text[: moment.start].rstrip(_EMPTY))
        text = f"{before.rstrip(_EMPTY)} {text[moment.end :].strip(_EMPTY)}"
    return text.strip(_EMPTY)


def is_coalition(text: str) -> bool:
    """Tell whether a text is a name of the Global Coalition and no more."""
    name = _ARTICLE.sub("", text.strip())
    return (0, len(name)) in find_coalitions(name)


def is_listing(text: str) -> bool:
    """Tell whether a text heads a list of members of the coalition and says nothing else."""
    text = drop_dates(text).strip(_EMPTY)
    found = LISTING.fullmatch(text) or _COALITION_MEMBERS.fullmatch(text)
    return found is not None and is_coalition(found["whole"])


def name_subject(text: str) -> str | None:
    """Return the bare name that a text is, but for dates and words as "key figures".

    Empty where it has no more than these, None where it says more than a name.
    """
    rest = _NUMBERED.sub("", text.strip())
    rest = _GENERIC.sub("", drop_dates(rest)).strip(_EMPTY)
    if is_coalition(rest) or is_listing(rest):
        return COALITION
    if not rest:
        return ""
    is_bare = len(rest.split()) <= _MOST_WORDS and not _LINKS.search(rest)
    return rest if is_bare and any(c.isupper() for c in _ARTICLE.sub("", rest)) else None


def _read_date(texts: Sequence[str]) -> tuple[str, bool]:
    """Return the date of the nearest text that has one, and whether it has several."""
    for text in texts:
        dates = list_dates(text)
        if dates:
            same = len({(moment.first, moment.last) for moment in dates}) == 1
            return word_date(dates[0], text), not same
        if any(character.isdigit() for character in _NUMBERED.sub("", text)):
            return "", True
    return "", False


def read_setting(above: Sequence[str], headers: Sequence[str]) -> Setting:
    """Return what a table is of, by a header that is a name, else by the words above it."""
    paragraph = _LAST.split(above[0])[-1] if above else ""
    headings = list(above[1:])
    is_caption = _CAPTION.search(paragraph) or _NUMBERED.match(paragraph)
    near = [paragraph, *headings[:1]]
    date, is_several = _read_date([*headers, paragraph, *headings])
    is_open = is_several or any(has_doubt(text) for text in near)
    lead = ""
    if _TELLING.search(paragraph):
        lead = paragraph.rstrip(": ")
    named = [name_subject(text) for text in headers if text]
    subject = next((name for name in named if name), None)
    if subject is None and paragraph and not is_caption:
        headings = headings if any(find_coalitions(paragraph)) else []
    elif subject is None and is_caption:
        headings = [paragraph, *headings]
    if subject is None:
        subject = next((name for text in headings if (name := name_subject(text)) != ""), "")
    return Setting(subject or "", lead, date, is_open)
