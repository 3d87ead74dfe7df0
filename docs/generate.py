"""Write the parts of the documentation that follow from the program and its data.

`python docs/generate.py` writes them; with `--check` it names the files that are stale, and ends
with 1 if there are any.
"""

import argparse
import difflib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from console import rewrite_examples
from fields import write_fields

from isiscli.commands.line.registry import COMMANDS
from isiscli.kinds import KINDS
from isiscli.render.schema import render_check_schema, render_schema

_COUNTS = re.compile(r"(<!-- counts -->\n).*?(<!-- /counts -->)", re.DOTALL)
_NAMES = {
    "member": ("member", "members of the Global Coalition"),
    "affiliate": ("affiliate", "groups: ISIS, its affiliates, its rivals"),
    "person": ("person", "people"),
    "event": ("timeline", "events"),
    "figure": ("figure", "figures"),
    "statement": ("statement", "assessments and commitments"),
    "source": ("source", "documents"),
}
"""The command that looks up each kind, and what its records are called."""


class Site(NamedTuple):
    """The folder with the documentation, and the faults that were met in its examples."""

    root: Path
    faults: list[str]


def _run(*arguments: str) -> str:
    environment = {k: v for k, v in os.environ.items() if k != "ISISCLI_PACKS"}
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "isiscli", *arguments],
        env=environment | {"COLUMNS": "80"},
        capture_output=True,
        check=True,
    )
    return done.stdout.decode()


def _read_records() -> list[dict[str, Any]]:
    return [json.loads(line) for line in _run("export", "--format", "jsonl").splitlines()]


def _list_quotes(record: dict[str, Any]) -> list[dict[str, Any]]:
    claims = [quote for claim in record.get("claims", ()) for quote in claim["quotes"]]
    return [*record["quotes"], *claims]


def _write_counts() -> str:
    records = _read_records()
    kinds = Counter(record["kind"] for record in records)
    quotes = Counter(q["source"] for record in records for q in _list_quotes(record))
    lines = ["| records | | command |", "| ---: | --- | --- |"]
    lines += [f"| {kinds[k]} | {_NAMES[k][1]} | `isiscli {_NAMES[k][0]}` |" for k in KINDS]
    by_source = ", ".join(f"{n:,} from `{source}`" for source, n in sorted(quotes.items()))
    total = f"{len(records):,} records carry {sum(quotes.values()):,} quotes: {by_source}."
    return "\n".join([*lines, "", total]) + "\n"


def write_readme(site: Site) -> str:
    """Return README.md with today's counts and today's output of its examples."""
    page = (site.root / "README.md").read_text(encoding="utf-8")
    counts = _write_counts()
    page = _COUNTS.sub(lambda found: found[1] + counts + found[2], page)
    return rewrite_examples(page, site.root, site.faults)


def write_reference(_: Site) -> str:
    """Return the help of every command, at 80 columns."""
    head = "# Commands\n\n<!-- Written by docs/generate.py from each command's --help. -->\n"
    parts = [head, "## isiscli\n\n```text\n" + _run("--help").rstrip() + "\n```\n"]
    for name in COMMANDS:
        text = _run(name, "--help").rstrip()
        parts.append(f"## isiscli {name}\n\n```text\n{text}\n```\n")
    return "\n".join(parts)


PAGES: dict[str, Callable[[Site], str]] = {
    "README.md": write_readme,
    "docs/cli.md": write_reference,
    "docs/schema.json": lambda _: render_schema(),
    "docs/check-schema.json": lambda _: render_check_schema(),
    "docs/fields.md": lambda _: write_fields(_read_records()),
}
"""How each generated file is written."""


def _explain(name: str, old: str, new: str) -> str:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), name, "now", lineterm="", n=1)
    return "\n".join(lines) + "\n"


def generate(site: Site, names: Sequence[str], *, check: bool) -> list[str]:
    """Return the names of stale pages; bring them up to date unless `check`."""
    stale = []
    for name in names:
        path = site.root / name
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        new = PAGES[name](site)
        if old != new:
            stale.append(name)
            if check:
                sys.stderr.write(_explain(name, old, new))
            else:
                path.write_text(new, encoding="utf-8")
    return stale


def main() -> int:
    """Write or check the pages named on the command line, or all; return the exit status."""
    parser = argparse.ArgumentParser(description="Write what is generated in the documentation.")
    parser.add_argument("--check", action="store_true", help="only name the files that are stale")
    parser.add_argument("--root", type=Path, default=Path(__file__).parents[1], metavar="DIR")
    parser.add_argument("pages", nargs="*", metavar="PAGE", help=f"of {', '.join(PAGES)}")
    given = parser.parse_args()
    if unknown := set(given.pages) - set(PAGES):
        parser.error(f"not generated: {', '.join(sorted(unknown))}")
    site = Site(given.root, [])
    stale = generate(site, given.pages or list(PAGES), check=given.check)
    sys.stdout.write("".join(f"{name}\n" for name in stale))
    sys.stderr.write("".join(f"{fault}\n" for fault in site.faults))
    return 1 if site.faults or (given.check and stale) else 0


if __name__ == "__main__":
    sys.exit(main())
