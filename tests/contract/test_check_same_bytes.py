"""The bytes of a check depend on the draft alone."""

from pathlib import Path

import pytest

from conftest import Run

DRAFT = """# Two years after

On 30 June 2021 the ministers of the Global Coalition met in Rome. Russia is a member of the Global
Coalition. More than 21,000 members of the Syrian Democratic Forces were killed in action;
Kazakhstan has not repatriated more than 600 fighters and family members. ISIS drew up to 40,000
foreign fighters at its peak in 2014, and 10,000 ISIS fighters remain in SDF detention in Syria.

> Not one of its branches has denounced its allegiance to ISIS, despite its territorial setbacks.

Sheep graze here. <!-- isiscli: ok nothing to accept -->
"""


@pytest.fixture
def draft(tmp_path: Path) -> str:
    """Return the path of a draft with a finding of every sort."""
    path = tmp_path / "draft.md"
    path.write_text(DRAFT, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4321"},
        {"LANG": "tr_TR.UTF-8", "LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"TZ": "Pacific/Kiritimati", "TERM": "dumb"},
        {"PYTHONIOENCODING": "utf-16", "COLUMNS": "20", "FORCE_COLOR": "1"},
    ],
    ids=str,
)
def test_the_environment_changes_no_byte(
    environment: dict[str, str], draft: str, run: Run, spawn: Run
) -> None:
    """Hash seed, locale, encoding, time zone and terminal leave verdicts and words as they are."""
    arguments = ("check", draft, "--json", "--explain")
    assert run(*arguments) == spawn(*arguments, **environment)


def test_the_draft_has_a_finding_of_every_sort(draft: str, run: Run) -> None:
    """The test above compares more than silence."""
    findings = run("check", draft, "--json").json["findings"]
    assert {"contradicted", "supported", "unverified"} == {f["verdict"] for f in findings}
    assert {"30 June 2021", "Russia is a member", "21,000", "denounced"} <= {
        f["text"] for f in findings
    }


def test_a_second_check_gives_the_same_bytes(draft: str, run: Run) -> None:
    """What was looked up once does not change what is said the next time."""
    arguments = ("check", draft, "--json", "--explain")
    assert run(*arguments) == run(*arguments)
