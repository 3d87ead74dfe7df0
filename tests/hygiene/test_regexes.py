"""No regular expression takes more than about the square of what it reads."""

import ast
import importlib
import pkgutil
import re
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import pytest

import isiscli

_PHRASES = """
hardly more than | just under | no more than not less than | about | a total of | C nor C | K | C
C joined C nor C | C and the C as well as | C is a K member | According to a | in the a b | When a
Amb. Abu Bakr’s | Dr. | date: 2020 | <!--isiscli:ok | [^isiscli-0]: | <a b=c | . | - | > | $1 to
between 1 | Q1 of | one hundred and | million thousand | May 5 of | the end of first half of | said
as per | ; | — | :
"""
_SIGNS = r"""
, and C | , as he said | , said a, | , which a b c d | and a | A. | A. B | Tk | date:0000 00:00
--> | [^ | [^a] | [\ | ]( | [a | (a | (( | ..( | ... | … | “a | "a | ' | ’s
«« | <a b=' | <! | <http:// | _ | a@b. | &#1 | &a | ` | ``a | \ | 1 | 1,
1,000 | 1. | 1- | 2015-06- | é | x | X | aA | a-
a’b | 羊 | ٢
"""
UNITS = [
    *(f"{phrase.strip()} " for line in _PHRASES.split("\n") for phrase in line.split("|")),
    *(sign.strip() for line in _SIGNS.split("\n") for sign in line.split("|") if sign.strip()),
    *"|\t\n\x00\u0301\ud800",
]
"""What some expression could go astray on: its own words, repeated; spaces are folded to one."""

SIZE = 2000
"""Characters, as many as a sentence has at most; longer texts are read in bounded pieces."""

FACTOR = 2000
"""How often a text can be split into words in the time that one expression may take."""


def _import_all() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(isiscli.__path__, "isiscli."):
        if found.name != "isiscli.__main__":
            yield importlib.import_module(found.name)


def _list_held(value: Any) -> Iterator[re.Pattern[str]]:
    """Yield the expressions that a variable holds, alone or in a collection."""
    values = value.values() if isinstance(value, dict) else value
    for item in values if isinstance(values, tuple | list | type({}.values())) else (values,):
        if isinstance(item, re.Pattern) and isinstance(item.pattern, str):
            yield item


def _list_written(module: ModuleType) -> Iterator[re.Pattern[str]]:
    """Yield the expressions that a module gives to `re` as a text or as the name of one."""
    for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."):
            given = node.args[0] if node.args else None
            text = given.value if isinstance(given, ast.Constant) else None
            text = vars(module).get(given.id) if isinstance(given, ast.Name) else text
            if isinstance(text, str):
                yield re.compile(text)


def _list_expressions() -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {}
    for module in _import_all():
        held = [e for value in vars(module).values() for e in _list_held(value)]
        for number, expression in enumerate(dict.fromkeys([*held, *_list_written(module)])):
            found[f"{module.__name__.removeprefix('isiscli.')} {number}"] = expression
    return found


EXPRESSIONS = _list_expressions()
TEXTS = {unit: (unit * SIZE)[:SIZE] for unit in UNITS}


def _give_up(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError


@pytest.fixture(scope="module")
def seconds() -> float:
    """Return how long an expression may take: a multiple of the time for reading the words."""
    started = time.process_time()
    for text in TEXTS.values():
        re.findall(r"\w+|\W", text)
    return FACTOR * (time.process_time() - started) / len(TEXTS)


def test_there_are_expressions_to_look_at() -> None:
    """Those of modules, of tuples and of texts are found."""
    assert len(EXPRESSIONS) > 100
    modules = {name.partition(" ")[0] for name in EXPRESSIONS}
    assert {"folding", "quantities", "factcheck.parts.voice", "render.markup"} <= modules


def _find_slow(expression: re.Pattern[str], seconds: float) -> Iterator[str]:
    """Yield what an expression does not come to an end of; only time of the processor counts."""
    for unit, text in TEXTS.items():
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
        try:
            for _ in expression.finditer(text):
                pass
        except TimeoutError:
            yield unit
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)


@pytest.mark.parametrize("expression", EXPRESSIONS.values(), ids=EXPRESSIONS)
def test_an_expression_comes_to_an_end_of_hostile_text(
    expression: re.Pattern[str], seconds: float
) -> None:
    """The longest sentence takes no longer than it does to split it into words 2,000 times."""
    before = signal.signal(signal.SIGVTALRM, _give_up)
    slow = list(_find_slow(expression, seconds))
    signal.signal(signal.SIGVTALRM, before)
    assert [] == slow


@pytest.mark.parametrize("text", [r"(?:x|xx)+y", r"(?:\w+ ?)+!", r"[^b]*[^b]*[^b]*[^b]*b"])
def test_an_expression_that_goes_astray_is_noticed(text: str, seconds: float) -> None:
    """The test above can fail."""
    before = signal.signal(signal.SIGVTALRM, _give_up)
    slow = next(_find_slow(re.compile(text), seconds))
    signal.signal(signal.SIGVTALRM, before)
    assert slow
