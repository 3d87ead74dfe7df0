"""Text of drafts and packs is shown by every format, and obeyed by none of what reads them."""

import csv
import io
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from markdown_it import MarkdownIt

from conftest import SOURCE, Run
from samples import QUOTE, make_row

TRAPS = {
    "styles": "\x1b[31;5mred\x1b[2J",
    "a link": "\x1b]8;;https://example.org/trap\x07here\x1b]8;;\x07",
    "the clipboard": "\x1b]52;c;cm0gLXJmIH4=\x07",
    "a title": "\x9d0;owned\x9c",
    "direction": "\u202etxt.exe\u2066\u200f",
    "invisible": "\u200b\u2060\ufeff\U000e0041\u00ad",
    "nulls": "\x01\x7f\x08",
    "lines": "\u2028\u2029\x85\x0b",
    "rich": "[bold red]x[/] [link=https://example.org]y[/link] [/nonsense] :smile:",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; &#x1b;",
    "markdown": "[a](javascript:alert(1)) ![b](https://example.org/p.png) **c** `d` [^1] | e |",
    "github": "::error file=x::y %0A::set-output name=z::w ##[group]v",
    "a formula": "=cmd|'/c calc'!A1",
}
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u200f\u2028-\u202e\u2060-\u2069\ufeff\U000e0041]"
)
DRAFT = """More than 99,000 {animal} grazed in the valley in March 2020.

More than {0}99,000 sheep grazed in the valley in March 2020, {0} said {0}.
"""
LOOKUPS = ("table", "plain", "tsv", "csv", "markdown", "json", "jsonl", "toml")
CHECKS = ("report", "line", "github", "sarif", "json")


ANIMALS = "goats cows horses pigs geese ducks camels mules hens bees cats dogs owls".split()
"""What the draft has a wrong number of, for each trap another."""


class Trap(NamedTuple):
    """Text that something obeys, the record that is full of it, and an animal it is told of."""

    text: str
    record_id: str
    animal: str


def _make_rows(trap: Trap) -> Iterator[dict[str, Any]]:
    """Yield a record with the trap in each field that takes any text, and one to be checked."""
    name = f"sheep {trap.text}"
    grazed = f"more than 1,200 {trap.animal} grazed in the valley: {trap.text}"
    quotes = [QUOTE | {"text": grazed, "speaker": name}]
    yield make_row(
        "figure",
        id=trap.record_id,
        name=name,
        statement=f"{trap.text} There were sheep in the valley in March 2020. {trap.text}",
        aliases=[name],
        keywords=[name],
        places=[name],
        value={"number": 1200, "unit": name, "qualifier": "more-than"},
        quotes=quotes,
    )
    yield make_row(
        "figure",
        id=f"figure/{trap.animal}",
        measure=trap.animal,
        name=f"{trap.animal} {trap.text}",
        statement=f"There were more than 1,200 {trap.animal} in the valley in March 2020.",
        value={"number": 1200, "unit": trap.animal, "qualifier": "more-than"},
        quotes=quotes,
    )


ALL = {
    name: Trap(text, f"figure/sheep-{number}", ANIMALS[number])
    for number, (name, text) in enumerate(TRAPS.items())
}


@pytest.fixture(params=list(ALL.values()), ids=list(ALL))
def trap(request: pytest.FixtureRequest) -> Trap:
    """Return one of the traps."""
    chosen: Trap = request.param
    return chosen


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a pack with the records of all traps."""
    folder = tmp_path_factory.mktemp("hostile")
    rows = [json.dumps(row) + "\n" for trap in ALL.values() for row in _make_rows(trap)]
    (folder / "rows.jsonl").write_text("".join(rows), encoding="utf-8")
    (folder / "sources.toml").write_text(SOURCE, encoding="utf-8")
    return str(folder)


def _show(run: Run, pack: str, trap: Trap, form: str) -> str:
    outcome = run("show", trap.record_id, "--pack", pack, "--format", form)
    assert (0, "") == (outcome.status, outcome.err)
    return outcome.out


def _check(run: Run, pack: str, trap: Trap, folder: Path, *arguments: str) -> str:
    path = folder / "draft.md"
    path.write_text(DRAFT.format(trap.text, animal=trap.animal), encoding="utf-8")
    outcome = run("check", str(path), "--pack", pack, "--all", *arguments)
    assert 1 == outcome.status
    return outcome.out


@pytest.mark.parametrize("form", LOOKUPS)
def test_no_look_up_hands_on_what_a_terminal_obeys(
    form: str, run: Run, pack: str, trap: Trap
) -> None:
    """Controls, direction marks and what is not seen are escapes in every format."""
    assert [] == UNSEEN.findall(_show(run, pack, trap, form).replace("\r\n", "\n"))


@pytest.mark.parametrize("form", CHECKS)
def test_no_check_hands_on_what_a_terminal_obeys(
    form: str, run: Run, pack: str, trap: Trap, tmp_path: Path
) -> None:
    """The words of the draft and those of the pack are shown alike."""
    out = _check(run, pack, trap, tmp_path, "--explain", "--format", form)
    assert out
    assert [] == UNSEEN.findall(out)


def _list_texts(value: Any) -> list[str]:
    if isinstance(value, dict | list):
        items = value.values() if isinstance(value, dict) else value
        return [text for item in items for text in _list_texts(item)]
    return [str(value)]


def test_data_formats_hold_the_text_to_the_last_character(run: Run, pack: str, trap: Trap) -> None:
    """What is escaped for a terminal is read back as it was from JSON, JSON Lines and TOML."""
    answers = [
        json.loads(_show(run, pack, trap, "json")),
        json.loads(_show(run, pack, trap, "jsonl")),
        tomllib.loads(_show(run, pack, trap, "toml")),
    ]
    assert [True] * 3 == [f"sheep {trap.text}" in _list_texts(answer) for answer in answers]


def test_a_spreadsheet_gets_text(run: Run, pack: str, trap: Trap) -> None:
    """There are two rows of one width, and no cell starts a formula."""
    rows = list(csv.reader(io.StringIO(_show(run, pack, trap, "csv"), newline="")))
    assert (2, len(rows[0])) == (len(rows), len(rows[1]))
    assert [] == [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")]


def _render(markdown: str) -> str:
    html: str = MarkdownIt("commonmark", {"html": True}).enable("table").render(markdown)
    return html


def test_a_page_gets_text(run: Run, pack: str, trap: Trap, tmp_path: Path) -> None:
    """Neither the Markdown of a look-up nor a footnote has an element or address of the text."""
    notes = _check(run, pack, trap, tmp_path, "--annotate").partition("[^isiscli-1]: ")[2]
    assert f"{trap.animal} grazed in the valley" in notes
    html = _render(_show(run, pack, trap, "markdown")) + _render(notes)
    assert [] == re.findall(r"<(?:script|img|strong>c|code)", html)
    addresses = re.findall(r'(?:href|src)="([^"]*)', html)
    assert [] == [a for a in addresses if not a.startswith("https://example.org/gazette#")]


def test_a_log_of_github_gets_one_command_a_finding(
    run: Run, pack: str, trap: Trap, tmp_path: Path
) -> None:
    """Each line is a command of ours, and no message starts another or ends early."""
    lines = _check(run, pack, trap, tmp_path, "--format", "github").splitlines()
    commands = [
        re.match(r"::(?:error|warning|notice) file=[^,]*,line=\d+,", line) for line in lines
    ]
    assert lines
    assert None not in commands
    assert [] == [line for line in lines if re.search(r"%(?!25|0A|0D|2C|3A)", line)]
