"""No command touches the network or starts another program."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import SAMPLE
from isiscli.commands.line.registry import COMMANDS

WATCH = """
import json, sys
heard = []
WATCHED = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn",
           "os.fork", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")
sys.addaudithook(lambda event, _: event.startswith(WATCHED) and heard.append(event))
from isiscli.cli import run
statuses = [run(arguments) for arguments in json.loads(sys.argv[1])]
print(json.dumps([statuses, heard]), file=sys.stderr)
"""
DRAFT = """More than 112,000 fighters of the Syrian Democratic Forces were killed in action.
See [the State Department](https://example.org/x) and https://example.org.
![image](https://example.org/pixel.png) <img src="http://example.org/p.gif"> file:///etc/passwd
"""
ASKED = {
    "member": [["member", "France"], ["member", "Frannce", "--json"]],
    "affiliate": [["affiliate", "--tree", "--format", "table"]],
    "timeline": [["timeline", "--place", "Raqqa", "--format", "markdown"]],
    "figure": [["figure", "SDF dead", "--format", "csv"]],
    "person": [["person", "Djibo", "--format", "toml"]],
    "statement": [["statement", "caliphate", "--format", "tsv"]],
    "source": [["source"], ["source", "--pack", str(SAMPLE)]],
    "search": [["search", "https://example.org"], ["search", "isis"]],
    "show": [["show", "figure/sdf-killed"]],
    "check": [
        ["check", "draft.md", *more]
        for more in (["--all", "--explain"], ["--annotate"], ["--fix"], ["--format", "sarif"])
    ],
    "export": [["export"]],
    "schema": [["schema"]],
    "verify": [["verify"]],
    "--help": [["--help"], ["--version"], ["nosuch"]],
}


def _watch(
    commands: list[list[str]], folder: Path, code: str = WATCH
) -> tuple[list[int], list[str]]:
    (folder / "draft.md").write_text(DRAFT, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", code, json.dumps(commands)],
        cwd=folder,
        env={**os.environ, "ISISCLI_CACHE_DIR": str(folder / "cache")},
        capture_output=True,
        check=True,
    )
    statuses, heard = json.loads(done.stderr.decode().splitlines()[-1])
    return statuses, heard


def test_every_command_is_watched() -> None:
    """A new command is asked for here too."""
    assert set(COMMANDS) == set(ASKED) - {"--help"}


def test_no_command_opens_a_socket_or_starts_a_program(tmp_path: Path) -> None:
    """From an empty cache on, with addresses in packs, drafts and questions."""
    commands = [arguments for listed in ASKED.values() for arguments in listed]
    statuses, heard = _watch(commands, tmp_path)
    assert [] == heard
    assert {0, 1, 2} >= set(statuses)


@pytest.mark.parametrize(
    "act", ["import socket; socket.socket()", "import subprocess; subprocess.run(['true'])"]
)
def test_what_touches_the_network_or_starts_a_program_is_noticed(act: str, tmp_path: Path) -> None:
    """The test above can fail."""
    assert _watch([["source"]], tmp_path, WATCH.replace("from isiscli", f"{act}\nfrom isiscli"))[1]
