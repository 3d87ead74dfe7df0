"""What the fuzzer feeds, and what must hold of it whatever it is fed."""

import io
import json
import re
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from random import Random
from typing import get_args

from isiscli.cli import run
from isiscli.commands.checking.fixing import apply_fixes, find_fixes
from isiscli.commands.line.registry import COMMANDS
from isiscli.dates import describe_date, read_bounds
from isiscli.errors import PackError, UsageError
from isiscli.factcheck import FactBase, check_draft
from isiscli.factcheck.drafts.positions import Positions
from isiscli.output import Format
from isiscli.quantities import read_quantities
from isiscli.render.check.annotate import annotate, strip
from isiscli.render.check.page import CheckedDraft, CheckFormat, CheckPage, Located
from isiscli.store.open import Store, open_store
from isiscli.store.query import Query
from isiscli.store.relations import find_sources
from isiscli.store.search.find import search
from mutations import TOKENS, choose, mutate

ROOT = Path(__file__).parents[1]
DRAFTS = [ROOT / "docs" / "example-draft.md", ROOT / "README.md", ROOT / "docs" / "check.md"]
PACKS = [ROOT / "docs" / "example-pack", ROOT / "tests" / "render" / "sample"]
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What a terminal would obey, and what is no text at all."""

WORDS = (
    "isis France SDF dead 2017 figure/sdf-killed more-than people Iraq Africa 10 -5 ../2016 -- -"
)
OPTIONS = (
    "--json --format --fields --source --speaker --as-of --limit --region --type --joined --role "
    "--country --status --tree --since --until --place --about --on-this-day --unit --min --max "
    "--measure --all --explain --fail-on --markdown --annotate --strip --help --version --sources"
).split()


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise AssertionError(what)


def _make_text(text: str) -> str:
    """Return `text` without surrogates, which UTF-8 has not: a file or argument has none."""
    return text.encode("utf-8", "replace").decode()


class Targets:
    """What is fed, and what must hold of it whatever it is fed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drafts = [path.read_text(encoding="utf-8") for path in DRAFTS]
        self._packs = [
            p.read_text(encoding="utf-8") for d in PACKS for p in sorted(d.glob("*.toml"))
        ]
        self._rows = [run_quietly(["export"])[1]]
        self._store = open_store()
        self._base = FactBase(self._store.db)
        self._sources = find_sources(self._store.db)

    def pack(self, random: Random) -> None:
        """Read a pack, and show it in each format; what is no pack must give lines to show."""
        pack = self._folder / "pack"
        pack.mkdir(exist_ok=True)
        name, texts = random.choice((("a.toml", self._packs), ("a.jsonl", self._rows)))
        for left in pack.iterdir():
            left.unlink()
        data = mutate(choose(texts, random), random).encode("utf-8", "surrogatepass")
        (pack / name).write_bytes(data)
        (pack / "sources.toml").write_bytes((PACKS[0] / "sources.toml").read_bytes())
        try:
            store = Store([pack])
        except PackError as error:
            _require(all(not OBEYED.search(fault) for fault in error.faults), "an unsafe fault")
            return
        store.close()
        for form in get_args(Format):
            status, out, _ = run_quietly(["search", "a", "--pack", str(pack), "--format", form])
            _require(status in (0, 1, 2), f"status {status}")
            _require(form in ("csv", "toml") or not OBEYED.search(out), f"unsafe {form}")

    def draft(self, random: Random) -> None:
        """Check a draft, show it in each format, annotate, strip and fix it."""
        text = _make_text(mutate(choose(self._drafts, random), random))[
            : random.choice((500, 1500, 6000))
        ]
        markdown = random.random() < 0.8
        found = check_draft(text, self._base, markdown=markdown)
        for finding in found.findings:
            _require(0 <= finding.start < finding.end <= len(text), f"span of {finding}")
        locate = Positions(text).locate
        placed = [Located(f, *locate(f.start), *locate(f.end)) for f in found.findings]
        checked = CheckedDraft("a.md", text, placed, found.sentences, (), markdown)
        page = CheckPage([checked], False, True, True, sources=self._sources)
        for form in get_args(CheckFormat):
            shown = "".join(import_module(f"isiscli.render.check.{form}").render(page))
            _require(not OBEYED.search(shown), f"unsafe {form}")
            if form in ("json", "sarif"):
                json.loads(shown)
        _require(strip(annotate(checked, page.sources)) == text, "stripping is not the way back")
        apply_fixes(text, find_fixes(checked))

    def question(self, random: Random) -> None:
        """Ask a question, and read it for a date and for numbers."""
        seeds = [*WORDS.split(), " ".join(random.choice(TOKENS) for _ in range(3))]
        text = mutate(" ".join(random.choice(seeds) for _ in range(3)), random)[:1100]
        text = _make_text(text)
        with suppress(UsageError):
            self._store.ask(lambda db: search(db, Query(text=text)))
        with suppress(ValueError):
            read_bounds(text)
        describe_date(text)
        _require(all(q.number >= 0 for q in read_quantities(text)), "a negative quantity")

    def arguments(self, random: Random) -> None:
        """Run arguments, which must end in a status and in lines that no terminal obeys."""
        given = [random.choice(list(COMMANDS))]
        for _ in range(random.randint(0, 4)):
            word = random.choice(WORDS.split())
            given.append(random.choice((random.choice(OPTIONS), word, mutate(word, random)[:200])))
        given = [part.replace("\0", "") for part in given if not part.startswith("--fix")]
        status, _, err = run_quietly(given)
        _require(status in (0, 1, 2, 3), f"status {status} of {given}")
        _require("internal error" not in err, f"{err} of {given}")
        lines = err.split("\n")[:-1]
        _require(all(line.isprintable() for line in lines), f"unsafe {err!r} of {given}")


def run_quietly(arguments: list[str]) -> tuple[int, str, str]:
    """Return status, stdout and stderr of isiscli run in this process."""
    kept = sys.stdin, sys.stdout, sys.stderr
    out, err = io.BytesIO(), io.BytesIO()
    sys.stdin = io.TextIOWrapper(io.BytesIO(b"ISIS has 84 members."))
    sys.stdout, sys.stderr = io.TextIOWrapper(out), io.TextIOWrapper(err)
    try:
        status = run(arguments)
        return status, out.getvalue().decode(), err.getvalue().decode()
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept
