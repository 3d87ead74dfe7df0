"""Every format, byte for byte; `pytest --update-golden tests/render` writes the files anew."""

from collections.abc import Callable

import pytest

from conftest import SAMPLE, Run

Golden = Callable[[str, str], str]

FORMATS = ("json", "jsonl", "csv", "tsv", "plain", "markdown", "toml")
FIELDS = "id,name,value.number,aliases,claims,match"


def _ask(run: Run, *arguments: str) -> str:
    outcome = run(*arguments, "--pack", str(SAMPLE))
    assert (0, "") == (outcome.status, outcome.err)
    return outcome.out


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("command", ["member", "affiliate", "person", "timeline", "figure"])
def test_a_list_is_written_as_it_always_was(
    form: str, command: str, run: Run, golden: Golden
) -> None:
    """The list of each kind is in each format what its golden file holds."""
    actual = _ask(run, command, "--source", "harbour-2020", "--format", form)
    assert golden(f"{command}.{form}", actual) == actual


@pytest.mark.parametrize("form", FORMATS)
def test_chosen_fields_are_written_as_they_always_were(form: str, run: Run, golden: Golden) -> None:
    """A list of fields gives in each format what its golden file holds."""
    wanted = ("--source", "harbour-2020", "--fields", FIELDS, "--format", form)
    actual = _ask(run, "affiliate", "pier gulls", *wanted)
    assert golden(f"fields.{form}", actual) == actual


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "tsv", "plain", "markdown"])
@pytest.mark.parametrize("command", ["member", "affiliate", "figure"])
def test_hostile_text_is_written_as_it_always_was(
    form: str, command: str, run: Run, golden: Golden
) -> None:
    """Text that tries to take over the terminal gives in each format what its golden file holds."""
    actual = _ask(run, command, "--source", "hostile-2020", "--format", form)
    assert golden(f"hostile-{command}.{form}", actual) == actual


def test_a_record_in_full_is_written_in_markdown_with_what_is_about_it(
    run: Run, golden: Golden
) -> None:
    """A shown record comes in Markdown with its claims and the records about it."""
    actual = _ask(run, "show", "affiliate/pier-gulls", "--format", "markdown")
    assert golden("show.markdown", actual) == actual
