"""Change one slot of a true sentence by a rule, so that it says something else.

Each rule yields a kind of change with the sentence it makes. What is put in is chosen by a hash of
the sentence, the same every time. A changed sentence can still be true; most are not.
"""

import itertools
import re
import tomllib
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from isiscli.factcheck.compare.naming.countries import is_country
from isiscli.factcheck.lexicon import opposites
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.folding import fold

Mutant = tuple[str, str]
"""The kind of a change, and the sentence it makes."""

_FILE = Path(__file__).with_name("check") / "slots.toml"
_SAID = re.compile(r"\b(said|says|stated|announced|warned|acknowledged|reported)\b( that)?")
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should)\b(?! not)"
)
_DENIAL = re.compile(r"(?<=\w) (?:not|never|no longer)\b|\bno (?=\w)")
_NUMBER = re.compile(r"(?<![\w.,/])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/]|[.,]\d)")
_YEAR = re.compile(r"\b20[01]\d\b|\b202\d\b")
_MONTH = re.compile(
    r"\b(?:January|February|April|June|July|August|September|October|November|December)\b"
)
_MONTHS = "January February April June July August September October November December".split()
_IN = re.compile(rf"\b[Ii]n (?={_YEAR.pattern}|{_MONTH.pattern})|\b[Oo]n (?={_MONTH.pattern})")
_WORDS = {
    kind: [line.split(" = ") for line in block.split("\n") if line]
    for kind, block in tomllib.loads(_FILE.read_text("utf-8")).items()
}


class Roster(NamedTuple):
    """What names are exchanged for: those of each sort, and places by the country they lie in."""

    speakers: Sequence[str]
    groups: Sequence[str]
    countries: Sequence[str]
    cities: Sequence[str]
    inner: dict[str, Sequence[str]]


def _choose(options: Sequence[str], text: str, kind: str) -> str:
    return options[zlib.crc32(f"{kind} {text}".encode()) % len(options)]


def _put(text: str, start: int, end: int, words: str) -> str:
    return text[:start] + words + text[end:]


def _change_names(reading: Reading, roster: Roster) -> Iterator[Mutant]:
    """Yield the sentence with one name exchanged for another of its sort."""
    text, told = reading.text, fold(reading.text)
    for name in reading.names:
        is_voiced = reading.is_voiced(name.start, name.end)
        options: Sequence[str] = ()
        kind = name.sort
        if is_voiced and name.sort in ("person", "body"):
            kind, options = "speaker", roster.speakers
        elif name.sort == "group":
            options = roster.groups
        elif name.sort == "place" and not name.is_adjective:
            kind = "country" if is_country(name) else "place"
            options = roster.countries if is_country(name) else roster.cities
            inner = [city for place in name.places for city in roster.inner.get(place, ())]
            if inner := [city for city in inner if fold(city) not in told]:
                city = _choose(inner, text, "narrower")
                yield "narrower", _put(text, name.start, name.end, city)
        if options := [other for other in options if fold(other) not in told]:
            yield kind, _put(text, name.start, name.end, _choose(options, text, name.text))


def _is_alike(one: Name, other: Name) -> bool:
    is_pair = one.sort == other.sort or {one.sort, other.sort} == {"group", "body"}
    return is_pair and one.is_adjective == other.is_adjective and one.keys.isdisjoint(other.keys)


def _swap_names(reading: Reading, _: Roster) -> Iterator[Mutant]:
    """Yield the sentence with two names that stand for doer and target in each other's place."""
    names = [n for n in reading.names if not reading.is_voiced(n.start, n.end)]
    text = reading.text
    for one, other in itertools.pairwise(names):
        between = text[one.end : other.start]
        if _is_alike(one, other) and len(between.split()) > 1 and " and " not in between:
            yield "swap", text[: one.start] + other.text + between + one.text + text[other.end :]


def _deny(reading: Reading, _: Roster) -> Iterator[Mutant]:
    """Yield the sentence with a denial put in or left out, or with the saying denied."""
    text = reading.text
    if found := _AUXILIARY.search(text):
        yield "negate", _put(text, found.end(), found.end(), " not")
    if found := _DENIAL.search(text):
        yield "affirm", _put(text, *found.span(), "")
    if found := _SAID.search(text):
        yield "denied", _put(text, *found.span(), f"denied{found[2] or ''}")
        yield "never said", _put(text, *found.span(), f"never {found[0]}")


def _change_numbers(reading: Reading, _: Roster) -> Iterator[Mutant]:
    """Yield the sentence with its number, its year or its month changed, or before or after it."""
    text = reading.text
    dated = [range(moment.start, moment.end) for moment in reading.moments]
    counted = (found for found in _NUMBER.finditer(text) if not _YEAR.fullmatch(found[0]))
    if plain := [found for found in counted if not any(found.start() in span for span in dated)]:
        number = float(plain[0][0].replace(",", ""))
        changed = f"{number * 1.4 + 2:,.0f}"
        yield "number", _put(text, *plain[0].span(), changed)
    if found := _YEAR.search(text):
        yield "year", _put(text, *found.span(), str(int(found[0]) - 1))
    if found := _MONTH.search(text):
        options = [month for month in _MONTHS if month not in text]
        yield "month", _put(text, *found.span(), _choose(options, text, "month"))
    if found := _IN.search(text):
        for word in ("before", "after", "since"):
            lead = word.capitalize() if found[0][0].isupper() else word
            yield word, _put(text, *found.span(), f"{lead} ")


def _find_sides(word: str) -> Iterator[tuple[int, int]]:
    """Yield each pair of contraries that a word is in, by its number and side."""
    for number, pair in enumerate(opposites().pairs):
        yield from ((number, side) for side, words in enumerate(pair) if word in words)


def _swap_dates(reading: Reading, _: Roster) -> Iterator[Mutant]:
    """Yield the sentence with its first two dates in each other's place."""
    text, dates = reading.text, [moment for moment in reading.moments if moment.has_year]
    for one, other in itertools.pairwise(dates):
        first, second = text[one.start : one.end], text[other.start : other.end]
        if first != second and one.end <= other.start:
            between = text[one.end : other.start]
            swapped = text[: one.start] + second + between + first + text[other.end :]
            yield "dates", swapped
            return


def _change_words(reading: Reading, _: Roster) -> Iterator[Mutant]:
    """Yield the sentence with a small word exchanged, or a word for its contrary."""
    text = reading.text
    for kind, pairs in _WORDS.items():
        for said, other in pairs:
            if found := re.search(rf"\b{said}\b(?! of 20)", text):
                yield kind, _put(text, *found.span(), other)
                break
    if found := re.search(r"(?<!only )\b(?=(?:in|on|by|to|for) \b)", text):
        yield "only", _put(text, *found.span(), "only ")
    particles = opposites().topics["particles"]
    for word in reading.words:
        for number, side in _find_sides(word.text):
            if number not in particles:
                ours, others = opposites().pairs[number][:: 1 - 2 * side]
                contrary = others[min(ours.index(word.text), len(others) - 1)]
                yield "contrary", _put(text, word.start, word.end, contrary)
                return


_RULES: Sequence[Callable[[Reading, Roster], Iterator[Mutant]]] = (
    _change_names,
    _swap_names,
    _deny,
    _change_numbers,
    _swap_dates,
    _change_words,
)


def mutate_slots(reading: Reading, roster: Roster) -> Iterator[Mutant]:
    """Yield what a sentence becomes by each rule that can be followed in it."""
    for rule in _RULES:
        yield from rule(reading, roster)
