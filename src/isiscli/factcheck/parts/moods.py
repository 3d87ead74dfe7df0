"""Read what a text tells only as meant, asked for, possible or alleged."""

import re
from collections.abc import Iterator
from functools import cache

from isiscli.factcheck.lexicon import grammar, moods
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.views import is_view_of_some
from isiscli.factcheck.parts.word_order import read_clause

_END = re.compile(r"[,;:.!?](?!\d)")
"""What ends the part of a sentence that a mood is of."""

_AGAIN = (
    r"(?:vow|threaten|promis|pledg|swear|sw[oe]re|plan|intend|hop|want|tr[yi]|attempt|s[eo]ught|seek)\w{0,3}"
    r"(?:\s(?:again|and|repeatedly|once|more|time|hard|\w{3,12}ly)){1,4}\sto"
)
"""What somebody means to do, with how often or how much: "vowed again and again to retake"."""

_GOING_ON = re.compile(r"\b(?:is|are)\s[a-z]{2,20}ing\b")
"""What is under way, or is to come: "is adding $436 million"."""

_ADDING = frozenset(("and", "or", "to"))
"""Words that add a verb to another, where it stands right behind them."""

_REACH_OF_DOUBT = 5
"""Words that a doubt is of at most: "was apparently killed or captured"."""


def _join(phrases: frozenset[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase))))


@cache
def _meaning() -> re.Pattern[str]:
    told = moods()
    return re.compile(
        rf"\b(?:(?P<attempt>{_join(told.attempts)})|{_join(told.plans)}|{_AGAIN}|"
        rf"(?:{_join(told.requests)})\s[^;:.]{{1,120}}?\sto|"
        rf"(?:{_join(told.pleas)})\s(?:[^;:.]{{1,60}}?\s)?for|"
        r"unless [^,;:.]{1,40}?)\s",
        re.IGNORECASE,
    )


@cache
def _supposing() -> re.Pattern[str]:
    told = moods()
    return re.compile(
        rf"\b(?:(?:{_join(told.modals)})(?!\s(?:not|never|no)\b)|"
        rf"(?i:{_join(told.conditions | told.charges)}))\s"
    )


@cache
def _doubting() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_join(moods().doubts)})\s", re.IGNORECASE)


def _list_behind(text: Reading, found: re.Match[str]) -> Iterator[int]:
    """Yield the numbers of the words that a mood is of, to the end of the part of the sentence."""
    ending = _END.search(text.text, found.end())
    end = ending.start() if ending else len(text.text)
    for number, word in enumerate(text.words):
        if found.end() <= word.start < end:
            yield number


def _is_infinitive(text: Reading, number: int) -> bool:
    """Tell whether a word is what something is for: "an initiative to win them over"."""
    before = [word.folded for word in text.words[max(0, number - 2) : number]]
    return before[-1:] == ["to"] and grammar().achieving.isdisjoint(before)


@once
def list_meant(text: Reading) -> frozenset[int]:
    """Return the numbers of the words of a text for what somebody wants to come about."""
    meant = {n for n in text.content if _is_infinitive(text, n)}
    for found in _meaning().finditer(text.text):
        meant.update(_list_behind(text, found))
        first, last = found.span("attempt")
        meant.update(n for n in text.content if first <= text.words[n].start < last)
    return frozenset(meant)


@once
def list_unreal(text: Reading) -> frozenset[int]:
    """Return the numbers of the words for what is only meant, possible, alleged or to come."""
    unreal: set[int] = set()
    for mood in (_meaning, _supposing):
        for found in mood().finditer(text.text):
            unreal.update(_list_behind(text, found))
    if is_view_of_some(text):
        unreal.update(text.content)
    for found in _doubting().finditer(text.text):
        unreal.update(list(_list_behind(text, found))[:_REACH_OF_DOUBT])
    return frozenset(unreal)


@once
def is_wishful(text: Reading) -> bool:
    """Tell whether a text has a word by which nothing of it need have come about."""
    return any(word.folded in moods().wishes for word in text.words)


@once
def is_flat(text: Reading) -> bool:
    """Tell whether a text tells all that it tells as what has come about."""
    if is_wishful(text) or _GOING_ON.search(text.text) or is_view_of_some(text):
        return False
    return not any(mood().search(text.text) for mood in (_meaning, _supposing, _doubting))


def _is_finite(text: Reading, number: int) -> bool:
    """Tell whether a word has the form of a verb with a subject, and not of what describes.

    In a text that tells of what is only meant, what ends in "-ed" must stand by its subject, as
    in "a platform devoted to" it does not.
    """
    clause, words = read_clause(text), text.words
    before = words[number - 1].folded if number else ""
    if not before or before in grammar().determiners or clause.is_parted(number - 1):
        return False
    if words[number].folded.endswith("ing") or _is_infinitive(text, number):
        return False
    if before in grammar().be and number - 1 not in clause.owner:  # "is dead", not "is part of"
        return number + 1 == len(words) or words[number + 1].folded != "of"
    is_beside = number - 1 in clause.owner or clause.is_auxiliary(number - 1)
    is_plain = is_beside or words[number].folded in grammar().irregular or is_flat(text)
    return is_plain and clause.is_verb(number)


@once
def list_finite(text: Reading) -> list[int]:
    """Return the numbers of the first verb of each clause of a text: "was told of men led by"."""
    clause, found, is_open = read_clause(text), [], True
    for number in range(len(text.words)):
        before = text.words[number - 1].folded if number else ""
        is_open = is_open or before in grammar().joining or clause.is_parted(number - 1)
        if (is_open or before in _ADDING) and _is_finite(text, number):
            found.append(number)
            is_open = False
    return found
