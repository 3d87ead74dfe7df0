"""Write an assertion as a line of signs, one for each word, to find patterns of words in."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word
from isiscli.factcheck.rules.membership.coalition import find_coalitions
from isiscli.factcheck.rules.membership.nations import can_be_member, find_region, is_city
from isiscli.factcheck.rules.membership.vocabulary import CONTRACTED, LONGEST, PHRASES, SIGNS

_LEADS = frozenset("in as of by on since at during the until through early mid late".split())
"""Words that belong to the date behind them."""

_PAUSE = re.compile(r"[;:()—–.!?“”\"]")

_CONTRASTED = re.compile(r"U[dw]{0,2}C(?:&C)?")
"""Who only stands for what others are not: "unlike Russia"."""


class Sign(NamedTuple):
    """A word, or what several name: its sign, its span, its folded form, and what it names."""

    sign: str
    start: int
    end: int
    folded: str = ""
    name: Name | None = None
    amount: Amount | None = None
    region: str | None = None


class Line(NamedTuple):
    """An assertion as signs, and the same in letters.

    C is a nation or an institution, P one that owns what follows, R a region of the list of
    members, Q another region, N a number, K the coalition, G its possessive, B another name. The
    letters of words are those of the vocabulary, w is any other; dates and adverbs are left out.
    """

    signs: Sequence[Sign]
    letters: str


def _sign_name(name: Name, text: str, base: FactBase) -> Sign:
    region = find_region(name, base)
    letter = "R" if region else "Q" if name.is_adjective and name.sort == "place" else "B"
    if letter == "B" and can_be_member(name, base):
        owns = text[name.end : name.end + 1] in ("’", "'", "-") or text[name.end - 1] in "’'"
        letter = "P" if owns else "C"
    return Sign(letter, name.start, name.end, name=name, region=region)


def _list_named(reading: Reading, base: FactBase) -> list[Sign]:
    """Return the signs of what takes more than words to know, none inside another."""
    text = reading.text
    found = [Sign("T", m.start, m.end) for m in reading.moments]
    for start, end in find_coalitions(text):
        found.append(Sign("G" if text[end : end + 1] in ("’", "'") else "K", start, end))
    found += [Sign("N", a.start, a.end, amount=a) for a in reading.amounts if a.unit == "count"]
    for name in reading.names:
        if name.sort != "name" or name.text.casefold() not in SIGNS:
            found.append(_sign_name(name, text, base))
    named: list[Sign] = []
    for sign in sorted(found, key=lambda sign: (sign.start, -sign.end)):
        if not named or sign.start >= named[-1].end:
            named.append(sign)
    return named


def _sign_words(words: Sequence[Word]) -> Iterator[Sign]:
    """Yield the signs of words that nothing else is known of."""
    at = 0
    while at < len(words):
        for size in range(LONGEST, 0, -1):
            phrase = " ".join(word.folded for word in words[at : at + size])
            letters = PHRASES.get(phrase) or (CONTRACTED.get(phrase) if size == 1 else None)
            if size == 1 and not letters:
                letters = SIGNS.get(phrase, "w")
                if letters in ("M", "S") and words[at].is_possessive:
                    letters = "w"
            if letters and at + size <= len(words):
                for letter in letters:
                    yield Sign(letter, words[at].start, words[at + size - 1].end, phrase)
                at += size
                break


def _list_all(reading: Reading, base: FactBase) -> Iterator[Sign]:
    """Yield the signs of a text in order, without its pauses."""
    named = _list_named(reading, base)
    at, words = 0, reading.words
    for sign in [*named, Sign("", len(reading.text), len(reading.text))]:
        stop = at
        while stop < len(words) and words[stop].start < sign.start:
            stop += 1
        yield from _sign_words(words[at:stop])
        at = stop
        while at < len(words) and words[at].start < sign.end:
            at += 1
        if sign.sign:
            yield sign


def _find_pause(gap: str, at: int) -> Sign | None:
    pause = _PAUSE.search(gap)
    if pause:
        letter = ":" if pause[0] == ":" else "|"
        return Sign(letter, at, at)
    return Sign(",", at, at) if "," in gap else None


def _sign_place(sign: Sign, before: Sequence[Sign]) -> Sign:
    """Return a city that something is in as a mere name: it does not stand for a government."""
    is_place = sign.name and sign.sign == "C" and before and before[-1].sign in "ifgzo"
    return sign._replace(sign="B") if is_place and sign.name and is_city(sign.name) else sign


def _is_idle(sign: Sign) -> bool:
    return sign.folded == "the" or sign.sign == "a"


def write_line(reading: Reading, base: FactBase) -> Line:
    """Return an assertion as signs."""
    text, signs = reading.text, list[Sign]()
    at, is_definite = 0, False
    for sign in [*_list_all(reading, base), Sign("|", len(text), len(text))]:
        pause = _find_pause(text[at : sign.start], at) if signs else None
        if pause and sign.end > sign.start:
            signs.append(pause)
        at = max(at, sign.end)
        if sign.sign == "T":
            while signs and signs[-1].folded in _LEADS and not is_definite:
                signs.pop()
        elif not (_is_idle(sign) or reading.is_voiced(sign.start, sign.end)):
            signs.append(_sign_place(sign, signs))
        is_definite = sign.folded == "the"
    letters = "".join(sign.sign for sign in signs)
    return Line(signs, _CONTRASTED.sub(lambda found: found[0].replace("C", "B"), letters))
