"""Give every test its own cache, a way to run isiscli, and small packs to run it on."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import settings

from isiscli.cli import run as run_arguments

settings.register_profile("same every time", derandomize=True, deadline=None, database=None)
settings.load_profile("same every time")

SOURCES = Path(__file__).parents[2] / "shared" / "sources"
"""The published documents, which are not part of the repository."""


class Outcome(NamedTuple):
    """What a run left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What stdout holds, read as JSON."""
        return json.loads(self.out)


Run = Callable[..., Outcome]


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a cache folder in which the bundled store is compiled once per worker."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def _quiet_environment(monkeypatch: pytest.MonkeyPatch, shared_cache: Path) -> None:
    """Take out of the environment what would change an answer."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(shared_cache))
    for name in ("ISISCLI_FORMAT", "ISISCLI_PACKS", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Return a function that runs isiscli in this process and returns what it wrote."""

    def call(*arguments: str) -> Outcome:
        capfdbinary.readouterr()
        status = run_arguments(list(arguments))
        out, err = capfdbinary.readouterr()
        return Outcome(status, out.decode(), err.decode())

    return call


@pytest.fixture
def spawn() -> Run:
    """Return a function that runs isiscli as a process of its own."""

    def call(*arguments: str, **environment: str) -> Outcome:
        done = subprocess.run(
            [sys.executable, "-m", "isiscli", *arguments],
            env={**os.environ, **environment},
            capture_output=True,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    return call


SOURCE = """
[[source]]
id = "gazette-2020"
name = "Gazette 2020"
statement = "A made-up gazette of 2020."
date = "2020-03-04"
title = "The Gazette"
publisher = "Gazette"
authors = ["A. Writer"]
published = "2020-03-04"
url = "https://example.org/gazette"
sha256 = "0000000000000000000000000000000000000000000000000000000000000000"
"""
"""A source for packs made in tests."""


@pytest.fixture
def make_pack(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes files into a new pack with one source and returns its path."""

    def make(name: str = "pack", **files: str) -> Path:
        pack = tmp_path / name
        pack.mkdir()
        (pack / "sources.toml").write_text(SOURCE, encoding="utf-8")
        for stem, text in files.items():
            (pack / stem.replace("_", ".")).write_text(text, encoding="utf-8")
        return pack

    return make


def write_figure(name: str = "sheep-counted", **fields: str) -> str:
    """Return the TOML of one figure; each keyword replaces a field, as TOML, or adds one."""
    table = {
        "id": f'"figure/{name}"',
        "name": '"Sheep counted in the valley"',
        "statement": '"There were more than 1,200 sheep in the valley in March 2020."',
        "date": '"2020-03"',
        "measure": f'"{name}"',
        "value": '{ number = 1200, unit = "sheep", qualifier = "more-than" }',
        "quotes": '[{ text = "more than 1,200 sheep grazed in the valley in March 2020", '
        'source = "gazette-2020", speaker = "A. Writer", paragraph = 3 }]',
    } | fields
    return "\n[[figure]]\n" + "".join(f"{key} = {value}\n" for key, value in table.items())


SAMPLE = Path(__file__).parent / "render" / "sample"
"""A pack with every kind of record, and with text that tries to take over a terminal."""

GOLDEN = Path(__file__).parent / "render" / "golden"
"""What answers from the sample pack must look like, one file an answer."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switch that writes the golden files anew: pytest --update-golden tests/render."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], str]:
    """Return a function that reads a golden file, or writes it first under --update-golden."""

    def read(name: str, actual: str) -> str:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.write_bytes(actual.encode())
        return path.read_bytes().decode()

    return read
