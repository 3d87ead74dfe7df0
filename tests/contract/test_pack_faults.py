"""Faults in a pack are listed one line each, and nothing is answered from it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run, write_figure

Make = Callable[..., Path]


def test_an_export_of_the_fact_base_used_as_a_pack_is_refused(run: Run, tmp_path: Path) -> None:
    """Every id is taken: each fault is one line that names both files."""
    (tmp_path / "mine").mkdir()
    copy = tmp_path / "mine" / "copy.jsonl"
    copy.write_text(run("export", "--format", "jsonl").out, encoding="utf-8")
    outcome = run("member", "--pack", str(copy.parent))
    lines = outcome.err.splitlines()
    taken = [line for line in lines if "taken more than once" in line]
    assert (2, "", 101) == (outcome.status, outcome.out, len(lines))
    assert taken == lines[:-1]
    assert taken == [line for line in taken if ".toml and " in line and f"{copy}:" in line]
    assert "more faults" in lines[-1]


def test_an_id_of_the_fact_base_in_a_pack_is_one_line_that_names_both_files(
    run: Run, make_pack: Make
) -> None:
    """One id that is taken is one line, with both places."""
    pack = make_pack(figures_toml=write_figure("sdf-killed"))
    outcome = run("figure", "--pack", str(pack))
    assert (2, 1) == (outcome.status, outcome.err.count("\n"))
    assert "figure/sdf-killed" in outcome.err
    assert "data/figures.toml" in outcome.err
    assert str(pack / "figures.toml") in outcome.err


def test_an_answer_used_as_a_pack_loses_its_match(run: Run, make_pack: Make) -> None:
    """What --format jsonl prints for a query can be read back but for the ids it takes."""
    pack = make_pack(figures_toml=write_figure())
    lines = run("figure", "sheep", "--pack", str(pack), "--format", "jsonl").out
    copy = make_pack("copy", lines_jsonl=lines)
    answer = run("figure", "--source", "gazette-2020", "--pack", str(copy), "--format", "jsonl")
    assert 0 == answer.status
    assert ["figure/sheep-counted"] == [line.split('"')[3] for line in answer.out.splitlines()]
    assert '"match"' not in answer.out


@pytest.mark.parametrize("command", [("member",), ("show", "x")])
def test_all_faults_are_listed_in_one_go(
    command: tuple[str, ...], run: Run, make_pack: Make
) -> None:
    """Three faults in two files are three lines, whatever the command."""
    pack = make_pack(
        figures_toml=write_figure(date='"someday"') + write_figure("two", measure='"Two Words"'),
        lines_jsonl="not json\n",
    )
    outcome = run(*command, "--pack", str(pack), "--json")
    assert (2, "", 3) == (outcome.status, outcome.out, outcome.err.count("\n"))
    assert outcome.err == "".join(
        line for line in outcome.err.splitlines(True) if line.startswith(f"isiscli: {pack}")
    )


def test_control_characters_in_a_fault_are_shown(run: Run, make_pack: Make) -> None:
    """What a faulty pack holds is not obeyed by the terminal that shows the fault."""
    pack = make_pack(figures_toml=write_figure(id='"\\u001b[31m\\nfigure"'))
    outcome = run("figure", "--pack", str(pack))
    assert (2, 1) == (outcome.status, outcome.err.count("\n"))
    assert outcome.err[:-1].isprintable()


def test_packs_of_the_environment_are_read_too(
    run: Run, make_pack: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ISISCLI_PACKS lists packs as PATH lists folders."""
    pack = make_pack(figures_toml=write_figure())
    monkeypatch.setenv("ISISCLI_PACKS", f":{pack}:")
    assert "figure/sheep-counted\n" == run("figure", "sheep", "--fields", "id").out
