"""Annotations for GitHub Actions."""

import re

from checked import DRAFT, HOSTILE_DRAFT, make_draft, make_finding, make_page
from isiscli.render.check.github import render


def test_contradictions_are_errors_and_caveats_warnings() -> None:
    """Only these are annotated, from the first character of the token to behind its last."""
    assert [
        "::error file=valley.md,line=3,endLine=3,col=12,endColumn=17,title=contradicted"
        "::the sources have more than 1,200\n",
        "::warning file=valley.md,line=7,endLine=7,col=29,endColumn=34,title=caveat%3A dated"
        "::true as of March 2020.\n",
        "::warning file=valley.md,line=8,endLine=8,col=11,endColumn=31,"
        "title=caveat%3A hedge%2C disputed::the sources have 1,200 and more\n",
    ] == [*render(make_page(DRAFT))]


def test_all_findings_include_notices() -> None:
    """With --all what is supported or not settled is a notice."""
    titles = re.findall(
        "::notice .*title=([a-z]+)", "".join(render(make_page(DRAFT, shows_all=True)))
    )
    assert ["supported", "unverified"] == titles


def test_what_a_property_could_end_at_is_escaped() -> None:
    """Percent signs, colons and commas are escaped in a property, and the first in the message."""
    (command,) = render(make_page(HOSTILE_DRAFT))
    assert r"file=a%2Cb%3A\x1b[31m[red]100%25[/red]%2C a%3Ab\u202e.md,line=1," in command
    assert command.endswith(r"::no \x1b[31m[red]100%25[/red], a:b\u202e" + "\n")


def test_a_message_of_two_lines_stays_one_command() -> None:
    """Line ends in a message are written as GitHub reads them back."""
    draft = make_draft("Sheep.", make_finding("Sheep.", "Sheep", "Sheep.", message="a\r\nb"))
    (command,) = render(make_page(draft, shows_all=True))
    assert command.endswith("::a%0D%0Ab\n")
