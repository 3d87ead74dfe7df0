"""Make one small lie of a record: a digit, a month, a name or a negation."""

import random
import re
from collections.abc import Callable, Iterator
from typing import Any

MONTHS = (
    "January February March April May June July August September October November December"
).split()
TYPED = ("name", "statement", "date", "value")


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


def _drop_negation(text: str, chance: random.Random) -> str:  # noqa: ARG001 - same shape as the others
    return re.sub(r"\b(?:not|no|never|cannot) ", "", text, count=1)


CHANGES: dict[str, Callable[[str, random.Random], str]] = {
    "digit": _change_digit,
    "month": _change_month,
    "name": _change_name,
    "negation": _drop_negation,
}


def _replace(record: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    copy = dict(record) if isinstance(record, dict) else list(record)
    copy[path[0]] = _replace(record[path[0]], path[1:], value)
    return copy


def make_mutant(
    record: dict[str, Any], change: str, chance: random.Random
) -> tuple[dict[str, Any], str] | None:
    """Return the record with one leaf changed in that way, and which; None where none can be."""
    options = []
    for path, value in _walk(record):
        if path[-1] == "paragraph":
            continue
        changed = CHANGES[change](str(value), chance)
        if changed != str(value):
            options.append((path, type(value)(changed) if not isinstance(value, str) else changed))
    if not options:
        return None
    path, changed = chance.choice(options)
    return _replace(record, path, changed), f"{path}: {changed}"
