"""Tab completion knows the names, ids and values of the packs in use."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import SAMPLE
from shells import complete_in


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("isiscli member Gull", ["Gullmark"]),
        ("isiscli affiliate Pier", ["Pier Gulls"]),
        ("isiscli affiliate Gulls", ["Gulls of the Pier"]),
        ("isiscli person Old", ["Old Tom"]),
        ("isiscli show figure/gulls", ["figure/gulls-counted-2019", "figure/gulls-counted-2020"]),
        ("isiscli show harb", ["harbour-2020"]),
        ("isiscli member --region No", ["North Quay"]),
        ("isiscli figure --source harb", ["harbour-2020"]),
        ("isiscli affiliate --country Sand", ["Sandholm"]),
        ("isiscli affiliate --role spl", ["splinter"]),
        ("isiscli timeline --place Gull", ["Gullmark"]),
        ("isiscli timeline --about Gullm", ["Gullmark"]),
        ("isiscli figure --about Old", ["Old Tom"]),
        ("isiscli figure --unit gul", ["gulls"]),
        ("isiscli figure --measure boats", ["boats-lost"]),
        ("isiscli member --type i", ["institution"]),
        ("isiscli member --format js", ["json", "jsonl"]),
        ("isiscli aff", ["affiliate"]),
        ("isiscli member qqqqzzzz", []),
    ],
)
def test_a_shell_is_offered_what_the_packs_hold(words: str, offered: list[str]) -> None:
    """Names, ids, regions, sources and other values complete from what is typed."""
    shown = [line.split("\t")[0] for line in complete_in("fish", words)]
    assert offered == [name for name in shown if name]


def test_a_search_completes_the_values_of_all_kinds() -> None:
    """A command of no one kind offers what any record has."""
    assert ["harbour-2020"] == complete_in("bash", "isiscli search --source harb")


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("isiscli member gull", ["gullmark"]),
        ("isiscli member --region no", ["north Quay"]),
        ("isiscli member --region northq", ["northquay"]),
        ("isiscli member --region NORTH-", ["NORTH-Quay"]),
    ],
)
def test_case_and_spaces_do_not_matter_while_typing(words: str, offered: list[str]) -> None:
    """What is typed is folded as a query is, and stays on the line as it is."""
    assert offered == complete_in("fish", words)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("isiscli member Gull", "Gullmark"),
        ("isiscli affiliate Pier", r"Pier\ Gulls"),
        (r"isiscli affiliate Gulls\ of", r"Gulls\ of\ the\ Pier"),
        ("isiscli show harb", "harbour-2020"),
        ("isiscli affiliate --country [link", r"\[link=https://example.org/trap\]Quay\[/link\]"),
    ],
)
def test_what_bash_would_obey_is_escaped(words: str, offered: str) -> None:
    """Spaces, brackets and their like come as bash needs them on its line."""
    assert [offered] == complete_in("bash", words)


def test_zsh_is_offered_the_same() -> None:
    """Zsh gets the offers in the call that it evaluates."""
    assert ["_arguments '*: :((\"Gullmark\"))'"] == complete_in("zsh", "isiscli member Gull")


@pytest.mark.parametrize("typed", ["wilson-c", "wilson-center-2", "harbour-2"])
def test_the_id_of_a_source_completes_after_its_hyphen(typed: str) -> None:
    """Ids of sources complete however much of them is typed."""
    offered = complete_in("bash", f"isiscli figure --source {typed}")
    assert [typed] == [name[: len(typed)] for name in offered]


@pytest.mark.parametrize("words", ["isiscli member", "'isiscli' member"])
def test_the_packs_of_the_line_are_completed_from(words: str) -> None:
    """With or without typer, --pack counts before the line is run."""
    line = f"{words} --pack {SAMPLE} Gull"
    assert ["Gullmark"] == complete_in("bash", line, ISISCLI_PACKS="")


def test_every_source_is_offered() -> None:
    """Before anything is typed all sources are offered."""
    offered = complete_in("bash", "isiscli figure --source ", ISISCLI_PACKS="")
    assert 3 == len(offered)


def test_every_region_of_the_bundled_roster_is_offered() -> None:
    """Before anything is typed all regions are offered."""
    assert "Africa" in complete_in("bash", "isiscli member --region ", ISISCLI_PACKS="")


def test_a_faulty_pack_offers_nothing_and_says_nothing(tmp_path: Path) -> None:
    """While a line is typed no error is shown."""
    offered = complete_in("bash", "isiscli member Gu", ISISCLI_PACKS=str(tmp_path / "none"))
    assert [] == [name for name in offered if name]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_no_control_of_a_pack_is_offered(shell: str) -> None:
    """Names with control characters do not reach the shell as they are."""
    offered = complete_in(shell, "isiscli member Hostile")
    assert (1, True) == (len(offered), "".join(offered).isprintable())


def test_bash_completes_a_region_of_two_words_to_one_argument() -> None:
    """What bash puts on the line is one argument to isiscli."""
    script = (
        'eval "$(_ISISCLI_COMPLETE=source_bash isiscli)"; COMP_CWORD=3;'
        "COMP_WORDS=(isiscli member --region Nort); _isiscli_completion isiscli;"
        'eval "set -- ${COMPREPLY[*]}"; echo "$# $*"'
    )
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "ISISCLI_PACKS": str(SAMPLE)}
    done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, check=True)
    assert b"1 North Quay\n" == done.stdout


@pytest.mark.parametrize(
    ("shell", "words"),
    [("bash", "complete -o"), ("zsh", "#compdef isiscli"), ("fish", "complete --command isiscli")],
)
def test_each_shell_has_its_instructions(shell: str, words: str) -> None:
    """Isiscli prints the lines that turn completion on, for each shell."""
    done = subprocess.run(
        [sys.executable, "-m", "isiscli"],
        env={**os.environ, "_ISISCLI_COMPLETE": f"source_{shell}"},
        capture_output=True,
        check=True,
    )
    assert (b"", True) == (done.stderr, words in done.stdout.decode())
