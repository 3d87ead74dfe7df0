"""The comparison with peers says what is ahead, what is not, and what was left out."""

from pathlib import Path

import pytest

from peer_jobs import COMPLETION, JOBS, list_other_peers
from peers import compare

_PYTHON = {"tldr", "sqlite-utils search", "sqlite-utils rows"}
_OURS = {job.ours.name: 0.04 for job in JOBS} | {COMPLETION.name: 0.02, "check draft.md": 0.5}
_PEERS = {"tldr": 0.06, "sqlite-utils search": 0.1, "sqlite-utils rows": 0.1, "proselint": 0.1}
_MEDIANS = _OURS | _PEERS | {"python -c pass": 0.01}


def test_what_is_ahead_of_every_python_peer_meets_the_aim() -> None:
    """1.5 times is enough, and so is a completion of twice the start of the interpreter."""
    lines, late = compare(_MEDIANS, _PYTHON)
    assert (len(JOBS), 0) == (len(lines), late)
    assert not any("behind" in line for line in lines)


@pytest.mark.parametrize(
    ("name", "seconds", "late"),
    [
        ("member germany", 0.041, 1),
        ("member germany", 0.07, 3),
        (COMPLETION.name, 0.021, 1),
        ("check draft.md", 9.0, 0),
    ],
)
def test_what_is_behind_is_counted_and_marked(name: str, seconds: float, late: int) -> None:
    """A look-up counts once for each peer; a check has no aim."""
    lines, counted = compare(_MEDIANS | {name: seconds}, _PYTHON)
    marked = [line for line in lines if "behind the aim" in line]
    assert (late, min(late, 1)) == (counted, len(marked))
    assert all(line.startswith(name) for line in marked)


def test_a_peer_that_is_not_here_is_left_out() -> None:
    """Only what was measured is compared."""
    lines, _ = compare(_MEDIANS, _PYTHON)
    assert not any("jq" in line or "wn" in line for line in lines)


def test_a_peer_that_is_missing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody takes a shorter table for a whole one."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [] == list(list_other_peers(tmp_path, tmp_path))
    assert ["rg", "jq", "wn"] == [line.split()[1] for line in capsys.readouterr().out.splitlines()]
