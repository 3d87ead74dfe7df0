"""Make small lies of a record: a digit, a month, a name, a denial or a quote cut short."""

import random
import re
from collections.abc import Callable, Iterator
from typing import Any

from isiscli.kinds import names_record

MONTHS = (
    "January February March April May June July August September October November December"
).split()
# Words that an opposite stands beside; a small letter begins them, so names are left alone.
OPPOSITES = {
    "un": "able addressed affiliated armed certain clear common controlled even expected finished "
    "governed identified important justified known likely linked noticed official prepared "
    "published reported successful tenable usual willing",
    "in": "ability active capable complete direct effective justice secure security sufficient "
    "stability",
    "im": "possible probable",
    "ir": "regular relevant responsible",
    "il": "legal legitimate",
    "dis": "agreement agreements agreed approved connected loyal obey obeyed proved trust",
}
_DROPPED = r"\b(?:no longer|not|no|never|neither|nowhere|cannot|without) |n[’']t\b|\bnon-"


def _walk(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Yield every leaf of a record that says something of the world, with its path."""
    skipped = ("id", "kind", "aliases", "keywords", "inferred", "source", "speaker", "url", "unit")
    if isinstance(value, dict):
        for key, item in value.items():
            if key not in skipped and not (path == () and key in ("measure", "sha256")):
                yield from _walk(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _walk(item, (*path, index))
    elif isinstance(value, str | int | float) and not isinstance(value, bool):
        yield path, value


def _change_digit(text: str, chance: random.Random) -> str:
    digits = [m.start() for m in re.finditer(r"\d", text)]
    if not digits:
        return text
    at = chance.choice(digits)
    return text[:at] + chance.choice([d for d in "123456789" if d != text[at]]) + text[at + 1 :]


def _change_month(text: str, chance: random.Random) -> str:
    if re.fullmatch(r"\d{4}-\d\d.*", text):
        other = chance.choice([m for m in range(1, 13) if f"{m:02}" != text[5:7]])
        return f"{text[:5]}{other:02}{text[7:]}"
    found = re.search("|".join(MONTHS), text)
    if not found:
        return text
    other_name = chance.choice([m for m in MONTHS if m != found[0]])
    return text[: found.start()] + other_name + text[found.end() :]


def _change_name(text: str, chance: random.Random) -> str:
    names = list(re.finditer(r"(?<=[a-z,] )[A-Z][a-z]{3,}", text))
    others = ["Belmokhtar", "Khatib", "Mindanao", "Puntland", "Hoffman", "Djibouti", "Slovenia"]
    if not names:
        return text
    found = chance.choice(names)
    other = chance.choice([name for name in others if name not in text])
    return text[: found.start()] + other + text[found.end() :]


def _drop_negation(text: str, chance: random.Random) -> str:
    found = list(re.finditer(_DROPPED, text, re.IGNORECASE))
    if not found:
        return text
    one = chance.choice(found)
    return text[: one.start()] + text[one.end() :]


def _add_negation(text: str, chance: random.Random) -> str:
    places = [m.start() for m in re.finditer(r"(?<= )[a-z]{2,}(?![\w’'-])", text)] or [0]
    at = chance.choice(places)
    return f"{text[:at]}{chance.choice(['not', 'never', 'no longer'])} {text[at:]}"


def _swap_opposite(text: str, chance: random.Random) -> str:
    swaps = []
    for prefix, words in OPPOSITES.items():
        bases = "|".join(words.split())
        for found in re.finditer(rf"(?<![\w’'-])({prefix})?({bases})(?![\w’'-])", text):
            other = found[2] if found[1] else prefix + found[2]
            swaps.append(text[: found.start()] + other + text[found.end() :])
    return chance.choice(swaps) if swaps else text


def _cut_quote(text: str, chance: random.Random) -> str:
    """Begin right after a denial, inside a denied word, or at the thousands of a number."""
    denied = "|".join(
        f"{prefix}(?={words.replace(' ', '|')})" for prefix, words in OPPOSITES.items()
    )
    edges = list(re.finditer(rf"{_DROPPED}|\b(?:{denied})|\b\d+,(?=\d)", text, re.IGNORECASE))
    cuts = [cut for edge in edges if (cut := text[edge.end() :].strip())]
    return chance.choice(cuts) if cuts else text


CHANGES: dict[str, Callable[[str, random.Random], str]] = {
    "digit": _change_digit,
    "month": _change_month,
    "name": _change_name,
    "negation dropped": _drop_negation,
    "negation added": _add_negation,
    "opposite": _swap_opposite,
    "quote cut": _cut_quote,
}
WORDS = ("name", "statement", "text", "value")
FIELDS: dict[str, tuple[str, ...]] = {
    "negation dropped": WORDS,
    "negation added": WORDS,
    "opposite": WORDS,
    "quote cut": ("text",),
}


def _replace(record: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    copy = dict(record) if isinstance(record, dict) else list(record)
    copy[path[0]] = _replace(record[path[0]], path[1:], value)
    return copy


def _is_changeable(path: tuple[Any, ...], value: Any, change: str) -> bool:
    """Tell whether a leaf has something to lie about in that way.

    Numbers and ids have no words to deny; a paragraph's number is proved with its quote.
    """
    if change not in FIELDS:
        return "paragraph" not in path
    has_words = isinstance(value, str) and not names_record(value)
    return has_words and path[-1] in FIELDS[change]


def list_mutants(
    record: dict[str, Any], change: str, chance: random.Random
) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield the record with one leaf changed in that way, and which, for each leaf that can be."""
    for path, value in _walk(record):
        if _is_changeable(path, value, change):
            changed = CHANGES[change](str(value), chance)
            if changed != str(value):
                yield _replace(record, path, type(value)(changed)), f"{path}: {changed}"
