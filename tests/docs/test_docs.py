"""The documentation says what the program does, and every part of it can be shown to go stale."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from typer.main import get_command

from isiscli.commands.line.app import app
from isiscli.commands.line.registry import COMMANDS
from isiscli.findings import CAVEATS
from isiscli.model import STRUCTS
from isiscli.output import Format
from isiscli.render.check.page import CheckFormat

ROOT = Path(__file__).parents[2]
GENERATE = ROOT / "docs" / "generate.py"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
CHECK_PAGE = (ROOT / "docs" / "check.md").read_text(encoding="utf-8")
SECTIONS: dict[str, str] = dict(
    re.findall(
        r"^## isiscli ([a-z]+)\n(.*?)(?=^## |\Z)",
        (ROOT / "docs" / "cli.md").read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
)
"""The text of docs/cli.md on each command."""
SOURCE_TEXT = "".join(p.read_text(encoding="utf-8") for p in (ROOT / "src").rglob("*.py"))


def generate(*arguments: str) -> tuple[int, str, str]:
    """Run docs/generate.py and return its status, stdout and stderr."""
    done = subprocess.run(
        [sys.executable, str(GENERATE), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the generated reference with a small README that is up to date."""
    site = tmp_path_factory.mktemp("docs") / "site"
    shutil.copytree(ROOT / "docs", site / "docs")
    page = (
        "<!-- counts -->\n<!-- /counts -->\n\n```console\n$ isiscli schema\n{\n...\n"
        "$ isiscli source nowhere\n[1]\n$ isiscli source WOTR --fields id --format plain\n```\n"
    )
    (site / "README.md").write_text(page, encoding="utf-8")
    generate("--root", str(site), "README.md")
    return site


@pytest.fixture
def site(small_site: Path, tmp_path: Path) -> Path:
    """Return a copy of the small site that a test may spoil."""
    return shutil.copytree(small_site, tmp_path / "site")


def list_options() -> list[tuple[str, str]]:
    """Return every command with each of its options, as typer knows them."""
    group = get_command(app)
    commands = {name: group.commands[name] for name in COMMANDS}  # type: ignore[attr-defined]
    return [
        (name, option)
        for name, command in commands.items()
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("-")
    ]


def list_links() -> list[tuple[str, str]]:
    """Return every relative link of every page, with the page that has it."""
    return [
        (page.relative_to(ROOT).as_posix(), target)
        for page in PAGES
        for target in re.findall(r"\]\(([^)\s]+)\)", _leave_out_code(page))
        if "://" not in target
    ]


def _leave_out_code(page: Path) -> str:
    return re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)


def list_anchors(page: Path) -> set[str]:
    """Return the anchors that a page's headings get on GitHub, and "" for its top."""
    titles = re.findall(r"^#+ (.+)$", _leave_out_code(page), re.MULTILINE)
    return {"", *(re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles)}


@pytest.mark.parametrize(
    "page",
    ["README.md", "docs/cli.md", "docs/schema.json", "docs/check-schema.json", "docs/fields.md"],
)
def test_a_generated_page_is_fresh(page: str) -> None:
    """Nothing is stale, and every example ends with the status that the page states."""
    fresh = (0, "", "")
    assert fresh == generate("--check", page)


@pytest.mark.parametrize(
    ("page", "old", "new"),
    [
        ("README.md", "| 83 | members", "| 84 | members"),
        ("README.md", "records carry", "records bear"),
        ("README.md", "\nwar-on-the-rocks-2016\n", "\nwar-on-the-rocks-2017\n"),
        ("docs/cli.md", "--on-this-day", "--on-that-day"),
        ("docs/schema.json", '"Member"', '"Members"'),
        ("docs/check-schema.json", '"Slot"', '"Slots"'),
        ("docs/fields.md", "| `measure` |", "| `measures` |"),
        ("docs/fields.md", "| `agrees` |", "| `agree` |"),
    ],
)
def test_a_stale_page_is_named(site: Path, page: str, old: str, new: str) -> None:
    """The check ends with 1 and names the page on stdout; writing it makes the check pass."""
    path = site / page
    fresh = path.read_text(encoding="utf-8")
    path.write_text(fresh.replace(old, new), encoding="utf-8")
    assert (1, f"{page}\n") == generate("--check", "--root", str(site), page)[:2]
    assert (0, f"{page}\n", "") == generate("--root", str(site), page)
    assert fresh == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("[1]\n", "", "$ isiscli source nowhere: exit status 1, the page says 0\n"),
        ("[1]\n", "[2]\n", "$ isiscli source nowhere: exit status 1, the page says 2\n"),
        ("$ isiscli schema", "$ isiscli scheme", "exit status 2, the page says 0\n"),
        (
            "$ isiscli schema",
            "$ isiscli scheme | cat",
            "$ isiscli scheme | cat: exit status 2, the page says 0\n",
        ),
    ],
)
def test_an_example_that_fails_is_named(site: Path, old: str, new: str, fault: str) -> None:
    """A status that the page does not state is a fault, also when the page is written."""
    path = site / "README.md"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    status, _, err = generate("--root", str(site), "README.md")
    assert (1, fault) == (status, err[-len(fault) :])


def test_an_example_for_jq_stays_where_there_is_no_jq(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its output is neither taken for stale nor lost."""
    path = site / "README.md"
    page = path.read_text(encoding="utf-8") + "\n```console\n$ isiscli schema | jq .\nas was\n```\n"
    path.write_text(page, encoding="utf-8")
    (tmp_path / "bash").symlink_to(str(shutil.which("bash")))
    monkeypatch.setenv("PATH", str(tmp_path))
    fresh = (0, "", "")
    assert fresh == generate("--check", "--root", str(site), "README.md")


def test_a_key_without_a_meaning_stops_the_generator(site: Path) -> None:
    """A new key has to be explained before the page of fields can be written."""
    path = site / "docs" / "fields.py"
    text = path.read_text(encoding="utf-8").replace('"measure": ', '"measures": ')
    path.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(site / "docs" / "generate.py"), "docs/fields.md"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "KeyError: 'measure'" in done.stderr


@pytest.mark.parametrize(("command", "option"), list_options())
def test_every_option_is_in_the_reference(command: str, option: str) -> None:
    """The section of the command lists the option as a word of its own."""
    assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", SECTIONS.get(command, ""))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_tour(command: str) -> None:
    """The README names the command, in an example or in a sentence."""
    tour = README[README.index("## Tour") : README.index("## JSON")]
    assert re.search(rf"(isiscli |`){command}\b", tour)


@pytest.mark.parametrize("option", sorted({option for _, option in list_options()}))
def test_every_option_is_in_the_readme_or_the_changelog(option: str) -> None:
    """A user hears of every option outside its help, whose own option stands for itself."""
    pages = README + (ROOT / "CHANGELOG.md").read_text(encoding="utf-8") + "-h --help"
    assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", pages)


@pytest.mark.parametrize("name", get_args(Format))
def test_every_format_is_in_the_readme(name: str) -> None:
    """The table of formats has a row for it."""
    assert f"\n| `{name}` |" in README


@pytest.mark.parametrize("name", get_args(CheckFormat))
def test_every_format_of_a_check_is_in_its_page(name: str) -> None:
    """The table of formats of a check has a row for it."""
    assert f"\n| `{name}` |" in CHECK_PAGE


@pytest.mark.parametrize("caveat", CAVEATS)
def test_every_caveat_is_in_the_page_of_check(caveat: str) -> None:
    """The table of caveats has a row for it, with the words that a report has."""
    assert f"\n| `{caveat}` | {CAVEATS[caveat]}" in CHECK_PAGE  # type: ignore[index]


@pytest.mark.parametrize("name", sorted(set(re.findall(r'"(ISISCLI_[A-Z_]+)"', SOURCE_TEXT))))
def test_every_environment_variable_is_in_the_readme(name: str) -> None:
    """The table of variables has a row for it."""
    assert f"\n| `{name}` |" in README


@pytest.mark.parametrize("kind", STRUCTS)
def test_every_kind_is_in_the_page_of_fields(kind: str) -> None:
    """The kind has a section of its own."""
    fields = (ROOT / "docs" / "fields.md").read_text(encoding="utf-8")
    assert f"\n## {kind.capitalize()}\n" in fields


@pytest.mark.parametrize(("page", "target"), list_links())
def test_a_relative_link_leads_somewhere(page: str, target: str) -> None:
    """The file is there, and where the link names a heading, so is the heading."""
    name, _, anchor = target.partition("#")
    path = (ROOT / page).parent / name if name else ROOT / page
    assert path.exists()
    assert not anchor or anchor in list_anchors(path)
