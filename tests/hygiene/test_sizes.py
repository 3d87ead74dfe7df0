"""How the code is cut: length of files and functions, names of modules, who may print."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "isiscli"
MODULES = sorted(path.relative_to(SOURCE) for path in SOURCE.rglob("*.py"))
MAX_FILE, MAX_FUNCTION, MAX_PARAMETERS = 150, 40, 6
LONGER = {Path("model.py")}
"""The structs of all kinds stand together, so that what they share is seen."""
WRITERS = {Path("output.py"), Path("streams.py")}
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc", "core"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def _parse(module: Path) -> ast.Module:
    return ast.parse((SOURCE / module).read_text(encoding="utf-8"))


def _functions(module: Path) -> Iterator[Function]:
    return (node for node in ast.walk(_parse(module)) if isinstance(node, Function))


def _length(function: Function) -> int:
    """Return the lines of a function without its docstring and decorators."""
    documented = ast.get_docstring(function) is not None and len(function.body) > 1
    first = function.body[1 if documented else 0]
    return (function.end_lineno or 0) - first.lineno + 2


def _calls(module: Path) -> Iterator[str]:
    for node in ast.walk(_parse(module)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def test_there_are_modules_to_look_at() -> None:
    """The checks below are not empty."""
    assert {Path("cli.py"), Path("output.py"), Path("render/json.py")} <= set(MODULES)


def test_no_file_but_one_has_over_150_lines() -> None:
    """A file that outgrows the limit is two ideas; model.py is one struct a kind."""
    lengths = {m: len((SOURCE / m).read_text(encoding="utf-8").splitlines()) for m in MODULES}
    assert LONGER == {module for module, length in lengths.items() if length > MAX_FILE}


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_a_function_is_at_most_40_lines(module: Path) -> None:
    """No function has more lines than a screen shows."""
    assert [] == [f.name for f in _functions(module) if _length(f) > MAX_FUNCTION]


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_a_function_has_at_most_6_parameters(module: Path) -> None:
    """More parameters than that are a thing without a name."""
    many = [
        f.name
        for f in _functions(module)
        if len([*f.args.posonlyargs, *f.args.args, *f.args.kwonlyargs]) > MAX_PARAMETERS
    ]
    assert [] == many


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_a_module_says_in_one_sentence_what_it_does(module: Path) -> None:
    """The docstring of a module starts with a line that is a whole sentence."""
    first = (ast.get_docstring(_parse(module)) or "").partition("\n")[0]
    assert first.endswith(".")
    assert " and also " not in first


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_what_is_public_is_documented(module: Path) -> None:
    """Each public function and class has a docstring."""
    bare = [
        node.name
        for node in _parse(module).body
        if isinstance(node, Function | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert [] == bare


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_no_module_has_a_vague_name(module: Path) -> None:
    """Modules and folders are named for what they do."""
    assert set() == VAGUE & {*module.parts, module.stem}


@pytest.mark.parametrize("module", [m for m in MODULES if m not in WRITERS], ids=str)
def test_nothing_but_output_writes_to_the_streams(module: Path) -> None:
    """No module but those two prints, echoes or writes to stdout or stderr."""
    writers = {"print", "typer.echo", "echo", "secho", "sys.stdout.write", "sys.stderr.write"}
    calls = set(_calls(module))
    assert set() == calls & writers
    assert [] == [call for call in calls if ".buffer.write" in call]


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_no_line_is_hidden_from_coverage(module: Path) -> None:
    """Coverage is told to look away nowhere."""
    assert "no cover" not in (SOURCE / module).read_text(encoding="utf-8")
