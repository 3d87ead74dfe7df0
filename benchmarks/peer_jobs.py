"""The jobs that isiscli and its peers are given, and what the peers need to do them."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from startup import ISISCLI, Case

DRAFT = Path(__file__).parents[1] / "docs" / "example-draft.md"
PAGE = """# germany

> A member of the Global Coalition to Defeat ISIS, in its region Europe.
> More information: <https://www.wilsoncenter.org/article/anti-isis-campaign-2021>.

- The words that say so:

`Europe: Albania, Austria, Belgium, Bosnia and Herzegovina`
"""


_ENDS = {"wn": 1}
"""What a peer ends with where that is not 0: wn with the number of senses."""


class Job(NamedTuple):
    """A command of isiscli and the peers whose job is nearest to it; `is_look_up` has an aim."""

    ours: Case
    peers: tuple[str, ...]
    is_look_up: bool = True


def _look_up(words: str, *peers: str) -> Job:
    return Job(Case(words, [str(ISISCLI), *words.split()]), peers)


COMPLETION = Case(
    "complete 'isiscli member Ger'",
    [str(ISISCLI)],
    environment={
        "_ISISCLI_COMPLETE": "complete_bash",
        "COMP_WORDS": "isiscli member Ger",
        "COMP_CWORD": "2",
    },
)
JOBS = [
    _look_up("member germany", "tldr", "wn"),
    _look_up("member germany --json", "tldr", "wn"),
    _look_up("member germany --format table", "tldr", "wn"),
    _look_up("show figure/sdf-killed --json", "tldr"),
    _look_up("search Derna", "sqlite-utils search", "rg"),
    _look_up("search Derna --json", "sqlite-utils search", "rg"),
    _look_up("search Derna --format table", "sqlite-utils search", "rg"),
    _look_up("figure --unit people --json", "sqlite-utils rows", "jq"),
    _look_up("timeline --since 2015-06 --until 2015-12 --json", "sqlite-utils rows", "jq"),
    _look_up("affiliate Boko Harem --json", "sqlite-utils search"),
    Job(
        Case("check draft.md", [str(ISISCLI), "check", str(DRAFT)], status=1),
        ("proselint",),
        is_look_up=False,
    ),
    Job(COMPLETION, ("python -c pass",), is_look_up=False),
]


def list_python_peers(tools: Path, folder: Path) -> Iterator[Case]:
    """Write what the peers from PyPI need into a folder, and yield each with its job."""
    page = folder / "tldr" / "pages" / "common" / "germany.md"
    page.parent.mkdir(parents=True)
    page.write_text(PAGE, encoding="utf-8")
    offline = {"XDG_CACHE_HOME": str(folder), "TLDR_NETWORK_ENABLED": "0"}
    yield Case("tldr", [str(tools / "tldr"), "-p", "common", "germany"], environment=offline)
    facts, database = folder / "facts.json", folder / "facts.db"
    with facts.open("wb") as written:
        subprocess.run([ISISCLI, "export", "--json"], check=True, stdout=written)
    utils = str(tools / "sqlite-utils")
    columns = ("name", "aliases", "keywords", "statement", "quotes")
    subprocess.run([utils, "insert", database, "fact", facts, "--alter"], check=True)
    subprocess.run([utils, "enable-fts", database, "fact", *columns], check=True)
    yield Case("sqlite-utils search", [utils, "search", str(database), "fact", "Derna"])
    where = ["--where", "kind = 'figure'"]
    yield Case("sqlite-utils rows", [utils, "rows", str(database), "fact", *where])
    yield Case("proselint", [str(tools / "proselint"), "check", str(DRAFT)])


def list_other_peers(folder: Path, sources: Path) -> Iterator[Case]:
    """Yield each peer from Debian that is here, and say of the others that they are not."""
    jobs = {
        "rg": ["rg", "Derna", str(sources)],
        "jq": ["jq", '[.[] | select(.kind == "figure")]', str(folder / "facts.json")],
        "wn": ["wn", "germany", "-over"],
    }
    for name, command in jobs.items():
        if shutil.which(name) is None:
            print(f"skipped: {name} is not on the PATH")
        elif name == "rg" and not sources.is_dir():
            print(f"skipped: rg, as {sources} is no folder; --sources names another")
        else:
            yield Case(name, command, status=_ENDS.get(name, 0))
