"""Plain lines are completed in bash without typer, and mean the same to it."""

import pytest

from isiscli.commands.line.completing import complete_plain
from shells import complete_in

_PLAIN = [
    "isiscli member Gull",
    "isiscli member Gullmark --region No",
    "isiscli affiliate --tree Pier",
    "isiscli show figure/gulls",
    "isiscli search --source harb",
    "isiscli member --region ",
    "isiscli source ",
    "isiscli member qqqqzzzz",
]
_OTHER = [
    "isiscli aff",
    "isiscli ",
    "isiscli check dra",
    "isiscli member --reg",
    "isiscli member --type n",
    "isiscli member --nonsense x Gull",
    "isiscli member --limit none Gull",
    r"isiscli affiliate Gulls\ of",
    "isiscli affiliate 'Gulls of",
    "isiscli export Gull",
]


def _set_line(patch: pytest.MonkeyPatch, words: str, shell: str = "bash") -> None:
    patch.setenv("_ISISCLI_COMPLETE", f"complete_{shell}")
    patch.setenv("COMP_WORDS", words)
    patch.setenv("COMP_CWORD", str(len((words + ".").split()) - 1))


@pytest.mark.parametrize("words", _PLAIN)
def test_a_plain_line_is_offered_the_same_as_by_typer(
    words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mark that bash would strip sends the same line to typer."""
    _set_line(monkeypatch, words)
    assert complete_plain() is not None
    assert complete_in("bash", words.replace("isiscli", "'isiscli'", 1)) == complete_in(
        "bash", words
    )


@pytest.mark.parametrize("words", _OTHER)
def test_any_other_line_is_left_to_typer(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of commands and options, quoted words and mistakes are not completed here."""
    _set_line(monkeypatch, words)
    assert complete_plain() is None


@pytest.mark.parametrize("shell", ["zsh", "fish", "powershell"])
def test_another_shell_is_left_to_typer(shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each writes offers in its own way."""
    _set_line(monkeypatch, "isiscli member Gull", shell)
    assert complete_plain() is None


def test_a_line_without_the_place_of_the_cursor_is_left_to_typer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What bash always sets may be missing."""
    _set_line(monkeypatch, "isiscli member Gull")
    monkeypatch.delenv("COMP_CWORD")
    assert complete_plain() is None
