"""One line a finding, as compilers write it."""

from checked import DRAFT, HOSTILE_DRAFT, make_page
from isiscli.render.check.line import render


def test_contradictions_are_errors_and_caveats_warnings() -> None:
    """Only these are written, with line and column of the token."""
    assert [
        "valley.md:3:12: error: the sources have more than 1,200\n",
        "valley.md:7:29: warning: true as of March 2020.\n",
        "valley.md:8:11: warning: the sources have 1,200 and more\n",
    ] == [*render(make_page(DRAFT))]


def test_all_findings_include_notes() -> None:
    """With --all what is supported or not settled is a note."""
    assert [
        "valley.md:5:17: note: the sources say the same\n",
        "valley.md:9:1: note: the sources do not settle this\n",
    ] == [line for line in render(make_page(DRAFT, shows_all=True)) if ": note: " in line]


def test_text_of_a_draft_is_never_obeyed() -> None:
    """A finding is one line without control characters, whatever the draft and its name hold."""
    (line,) = render(make_page(HOSTILE_DRAFT))
    shown = r"\x1b[31m[red]100%[/red], a:b\u202e"
    assert f"a,b:{shown}.md:1:11: error: no {shown}\n" == line
