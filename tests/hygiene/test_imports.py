"""What a fresh interpreter loads: what an answer does without stays on the disk."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from conftest import Run

PROBE = """
import sys
from isiscli.cli import run
status = run(sys.argv[1:])
sys.stdout.flush()
import json
print(json.dumps([status, sorted(sys.modules)]), file=sys.stderr)
"""
COSTLY = (
    *("rich", "thefuzz", "rapidfuzz", "tomli_w", "importlib.metadata", "platformdirs"),
    *("markdown_it", "sentencex", "snowballstemmer"),
)
PATHS = {
    "json": ("member", "France", "--json"),
    "json list": ("figure", "--unit", "people", "--json"),
    "json lines": ("export",),
    "show": ("show", "figure/sdf-killed", "--json"),
    "words": ("timeline", "fell caliphate Raqqa", "--json"),
    "plain": ("affiliate", "boko haram"),
    "table": ("affiliate", "boko haram", "--format", "table"),
    "terms": ("search", "Derna", "clash", "--json"),
    "misspelt": ("member", "Frannce", "--json"),
    "toml": ("member", "France", "--format", "toml"),
    "fields": ("member", "France", "--fields", "id"),
    "help": ("--help",),
}


@cache
def _load(*arguments: str) -> set[str]:
    """Run a command in a fresh interpreter and return the modules that it loaded.

    It is not traced where coverage is measured: the tracer loads modules of its own.
    """
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], capture_output=True, check=True, env=env
    )
    status, modules = json.loads(done.stderr.splitlines()[-1])
    assert status == 0
    return set(modules)


@pytest.fixture(autouse=True)
def _warm_store(run: Run) -> None:
    """Compile the store beforehand, since compiling needs more than answering."""
    run("source")


@pytest.mark.parametrize(
    "path", ["json", "json list", "json lines", "words", "terms", "plain", "help"]
)
@pytest.mark.parametrize("module", COSTLY)
def test_an_answer_without_layout_loads_no_costly_module(module: str, path: str) -> None:
    """Neither rich nor thefuzz nor the others load where nothing needs them."""
    assert module not in _load(*PATHS[path])


@pytest.mark.parametrize("path", ["json", "json list", "json lines", "plain", "table", "toml"])
def test_a_plain_line_is_read_without_typer(path: str) -> None:
    """Typer loads for help, mistakes and checks."""
    assert set() == {"typer", "isiscli.commands.line.app", "subprocess"} & _load(*PATHS[path])


@pytest.mark.parametrize(
    ("path", "most"),
    [
        *(("json", 118), ("json lines", 113), ("show", 113)),
        *(("plain", 118), ("table", 198), ("misspelt", 183)),
    ],
)
def test_an_answer_loads_few_modules(path: str, most: int) -> None:
    """A module more is time at every start; the bound is a little above what is loaded."""
    assert len(_load(*PATHS[path])) <= most


def test_a_plain_line_is_completed_without_typer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user waits for each offer while typing."""
    for name, value in (
        ("_ISISCLI_COMPLETE", "complete_bash"),
        ("COMP_WORDS", "isiscli member Ger"),
        ("COMP_CWORD", "2"),
    ):
        monkeypatch.setenv(name, value)
    assert "typer" not in _load()


COMPLETING_PROBE = """
import sys
before = set(sys.modules)
import isiscli.__main__
from isiscli.commands.line.offering import offer_at_once
import isiscli.streams
assert offer_at_once() == "Germany\\n"
print(*sorted(set(sys.modules) - before))
"""


def test_a_name_is_completed_by_next_to_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither re nor typing loads, which take longer than the interpreter's own start."""
    monkeypatch.setenv("_ISISCLI_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "isiscli member Ger")
    monkeypatch.setenv("COMP_CWORD", "2")
    done = subprocess.run(
        [sys.executable, "-c", COMPLETING_PROBE], capture_output=True, check=True, text=True
    )
    loaded = done.stdout.split()
    assert set() == {m for m in loaded if not m.startswith("isiscli")} - {"errno", "gc", "zlib"}
    assert len(loaded) <= 18


@pytest.mark.parametrize("path", ["json", "json list", "json lines"])
def test_who_names_what_they_look_for_loads_nothing_that_ranks(path: str) -> None:
    """Names, ids and filters are met exactly; words, and what corrects them, take more."""
    ranking = {f"isiscli.store.search.{name}" for name in ("inexact", "ranking", "spelling")}
    assert set() == ranking & _load(*PATHS[path])


def test_what_ranks_is_there_for_words() -> None:
    """The test above can fail."""
    assert "isiscli.store.search.ranking" in _load(*PATHS["words"])


def test_a_misspelt_name_is_corrected_by_the_scorer_alone() -> None:
    """Of thefuzz, what selects is longer to load than what scores; msgspec has no part in it."""
    assert set() == {"thefuzz.process", "msgspec", "isiscli.model"} & _load(*PATHS["misspelt"])


def test_a_table_loads_its_own_view_alone() -> None:
    """No tree and no rule for a profile, and nothing that packs archives for its width."""
    unwanted = {f"isiscli.render.table.{view}" for view in ("tree", "timeline", "fields")}
    unwanted |= {"rich.tree", "rich.rule", "shutil", "bz2", "lzma"}
    assert set() == unwanted & _load(*PATHS["table"])


def test_help_loads_typer() -> None:
    """The test above can fail."""
    assert "typer" in _load(*PATHS["help"])


@pytest.mark.parametrize("path", ["json", "json list", "json lines", "show", "plain", "table"])
def test_an_answer_needs_no_structs(path: str) -> None:
    """JSON goes to stdout as it is, and people are shown what Python's own reader makes of it."""
    assert set() == {"msgspec", "isiscli.model"} & _load(*PATHS[path])


@pytest.mark.parametrize("path", ["json", "json list", "json lines", "words", "plain", "table"])
def test_a_look_up_handles_paths_as_text(path: str) -> None:
    """Pathlib is 4 ms at every start, with urllib.parse and ipaddress, which it loads."""
    assert set() == {"pathlib", "urllib.parse"} & _load(*PATHS[path])


def test_a_look_up_loads_no_part_of_the_compiler() -> None:
    """With a warm store neither the compiler nor the reader of packs loads."""
    unwanted = {
        "isiscli.store.building.renew",
        "isiscli.store.building.compile",
        "isiscli.pack.read",
    }
    assert set() == unwanted & _load(*PATHS["json"])


def test_a_look_up_loads_the_module_of_its_own_command_alone() -> None:
    """Commands load one at a time."""
    unwanted = {"isiscli.commands.figure", "isiscli.commands.timeline", "isiscli.commands.export"}
    assert set() == unwanted & _load(*PATHS["json"])


@pytest.mark.parametrize(
    ("path", "module"),
    [
        ("table", "rich"),
        ("misspelt", "thefuzz"),
        ("toml", "tomli_w"),
        ("fields", "msgspec"),
    ],
)
def test_what_an_answer_needs_is_loaded(path: str, module: str) -> None:
    """The test above can fail: a table loads rich, a misspelt word thefuzz."""
    assert module in _load(*PATHS[path])


@pytest.mark.parametrize(
    ("path", "module"), [("table", "thefuzz"), ("misspelt", "rich"), ("toml", "rich")]
)
def test_what_another_answer_needs_is_not_loaded(path: str, module: str) -> None:
    """A table does without thefuzz, and a misspelt word without rich."""
    assert module not in _load(*PATHS[path])


@pytest.fixture
def draft(tmp_path: Path) -> str:
    """Return the path of a draft that needs nothing but reading."""
    path = tmp_path / "draft.md"
    path.write_text("Sheep.\n", encoding="utf-8")
    return str(path)


@pytest.fixture
def true_draft(tmp_path: Path) -> str:
    """Return the path of a draft that the sources support."""
    path = tmp_path / "true.md"
    path.write_text("France is a member of the Global Coalition.\n", encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("path", ["json", "json lines", "plain", "table", "misspelt"])
def test_no_other_command_loads_what_checks_drafts(path: str) -> None:
    """Neither the engine nor the formats of a check load for a look-up."""
    loaded = _load(*PATHS[path])
    assert [] == [m for m in loaded if "check" in m and m.startswith("isiscli.")]


@pytest.mark.parametrize("form", ["report", "json", "line", "github"])
@pytest.mark.parametrize("module", ["rich", "thefuzz", "rapidfuzz", "tomli_w", "platformdirs"])
def test_a_check_lays_nothing_out_and_corrects_no_spelling(
    module: str, form: str, true_draft: str
) -> None:
    """A check needs neither tables nor misspellings, in whichever format."""
    assert module not in _load("check", true_draft, "--format", form)


@pytest.mark.parametrize(
    "module", ["isiscli.factcheck.check", "isiscli.store.open", "sentencex", "snowballstemmer"]
)
def test_a_check_loads_what_reads_drafts(module: str, true_draft: str) -> None:
    """The tests on look-ups can fail: what they go without is there for a check."""
    assert module in _load("check", true_draft, "--json")


def test_a_check_loads_the_module_of_its_own_format_alone(true_draft: str) -> None:
    """Formats load one at a time, and no other command comes along."""
    loaded = _load("check", true_draft, "--json")
    formats = {"annotate", "github", "json", "line", "report", "sarif"}
    assert {"json"} == {name for name in formats if f"isiscli.render.check.{name}" in loaded}
    assert set() == {"isiscli.commands.figure", "isiscli.commands.lookup"} & loaded


def test_the_help_does_not_load_the_engine() -> None:
    """To list what check can do, nothing of it has to be there."""
    assert [] == [m for m in _load(*PATHS["help"]) if m.startswith("isiscli.factcheck")]


def test_stripping_a_draft_asks_no_store(draft: str) -> None:
    """What needs no facts loads neither the store nor the engine."""
    loaded = _load("check", "--strip", draft)
    assert [] == [m for m in loaded if m.startswith(("isiscli.store", "isiscli.factcheck"))]
    assert set() == set(COSTLY) & loaded


def test_the_version_alone_asks_for_package_metadata() -> None:
    """importlib.metadata loads for --version."""
    code = """
import atexit, sys
atexit.register(lambda: print("importlib.metadata" in sys.modules))
from isiscli.cli import run
run(["--version"])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert b"True" == done.stdout.split()[-1]


def test_importing_the_package_loads_nothing_else() -> None:
    """`import isiscli` has no price."""
    code = "import isiscli, sys; print([m for m in sys.modules if m.startswith('isiscli.')])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
    assert b"[]" == out.strip()


def test_only_the_tables_import_rich() -> None:
    """No module outside render/table names rich."""
    source = Path(__file__).parents[2] / "src" / "isiscli"
    named = {
        path.relative_to(source).parts[:2]
        for path in source.rglob("*.py")
        if any(
            line.split()[:1] in (["import"], ["from"]) and line.split()[1].split(".")[0] == "rich"
            for line in path.read_text(encoding="utf-8").splitlines()
        )
    }
    assert {("render", "table")} == named
