"""TOML that is a pack again."""

import tomllib
from pathlib import Path

from conftest import SAMPLE, Run

PACK = ("--pack", str(SAMPLE))
KINDS = ("member", "affiliate", "person", "timeline", "figure", "statement")


def test_what_is_written_can_be_read_as_a_pack(run: Run, tmp_path: Path) -> None:
    """All records of the sample written as TOML give the same answers when read back."""
    copy = tmp_path / "copy"
    copy.mkdir()
    wanted = ("--source", "harbour-2020", *PACK, "--format", "toml")
    for kind in (*KINDS, "source"):
        (copy / f"{kind}.toml").write_text(run(kind, *wanted).out, encoding="utf-8")
    asked = ("--source", "harbour-2020", "--json")
    before = [run(kind, *asked, *PACK).out for kind in KINDS]
    assert before == [run(kind, *asked, "--pack", str(copy)).out for kind in KINDS]


def test_a_match_is_not_written(run: Run) -> None:
    """What only an answer has is left out of a pack."""
    assert (
        "match"
        not in tomllib.loads(run("member", "sandholm", *PACK, "--format", "toml").out)["member"][0]
    )


def test_no_control_is_written(run: Run) -> None:
    """Terminals find nothing to obey in TOML either."""
    out = run("show", "affiliate/hostile-gulls", *PACK, "--format", "toml").out
    assert "\n".join(out.splitlines()).replace("\n", "").isprintable()
