"""`check` from end to end: a draft in, what the bundled sources say of it out."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run, write_figure
from screens import show_on_terminal

WRONG = "More than 21,000 members of the Syrian Democratic Forces were killed in action.\n"
RIGHT = WRONG.replace("21,000", "11,000")
SILENT = "The shepherds like music.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working directory with a draft of each outcome."""
    for name, text in {"wrong.md": WRONG, "right.md": RIGHT, "silent.txt": SILENT}.items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("drafts", "status"),
    [
        (("right.md",), 0),
        (("wrong.md",), 1),
        (("silent.txt",), 3),
        (("right.md", "silent.txt"), 0),
        (("right.md", "wrong.md", "silent.txt"), 1),
        (("*.md",), 1),
        (("wrong.md", "missing.md"), 2),
        (("silent.txt", "--fail-on", "caveat"), 3),
    ],
)
def test_the_status_says_how_the_check_went(drafts: tuple[str, ...], status: int, run: Run) -> None:
    """0 all well, 1 contradicted, 2 unreadable, 3 nothing to check."""
    assert status == run("check", *drafts).status


@pytest.mark.usefixtures("folder")
def test_a_contradiction_is_placed_and_proved(run: Run) -> None:
    """The finding points at the wrong number, and carries the quote with its link."""
    answer = run("check", "wrong.md", "--json").json
    (finding,) = [f for f in answer["findings"] if f["verdict"] == "contradicted"]
    assert ("wrong.md", 1) == (answer["draft"], finding["line"])
    assert WRONG[finding["column"] - 1 : finding["end_column"] - 1] == finding["text"]
    assert "21,000" in finding["text"]
    assert "figure/sdf-killed" in finding["records"]
    assert ["wilson-center-2021"] == [quote["source"] for quote in finding["quotes"]]
    assert finding["quotes"][0]["url"].startswith("https://www.wilsoncenter.org/")


@pytest.mark.usefixtures("folder")
def test_the_other_drafts_are_still_checked(run: Run) -> None:
    """One draft that cannot be read is one line, and the rest are in the answer."""
    outcome = run("check", "missing.md", "wrong.md", "--json")
    assert (2, ["wrong.md"]) == (outcome.status, [d["draft"] for d in outcome.json])
    assert "isiscli: missing.md: there is no such file\n" == outcome.err


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_a_pipe_is_checked(
    arguments: tuple[str, ...], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Standard input is a draft in Markdown, with or without its name."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))
    outcome = run("check", *arguments, "--format", "line")
    assert (1, True) == (outcome.status, outcome.out.startswith("<stdin>:1:"))


@pytest.mark.parametrize("form", ["report", "json", "line", "github", "sarif"])
def test_an_empty_draft_is_never_a_pass(
    form: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing in is 3 in each format, and stderr says that it is and where a draft comes from."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    line = "isiscli: <stdin>: nothing was checked: it is empty; name a file, or pipe a draft in\n"
    assert (3, line) == run("check", "--format", form)[::2]


def test_the_report_on_an_empty_draft_counts_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stdout is that of any check."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    line = "0 of 0 sentences checkable: 0 supported, 0 contradicted, 0 with a caveat\n"
    assert line == run("check").out


@pytest.mark.usefixtures("folder")
def test_a_byte_order_mark_takes_no_column(folder: Path, run: Run) -> None:
    """An editor that does not show the mark finds the words where they are said to be."""
    (folder / "marked.md").write_text(WRONG, encoding="utf-8-sig")
    places = [run("check", name, "--format", "line").out for name in ("wrong.md", "marked.md")]
    assert places[0].removeprefix("wrong.md:") == places[1].removeprefix("marked.md:")


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_fix_writes_the_right_value_and_nothing_else(
    line_end: str, folder: Path, run: Run
) -> None:
    """Byte order mark, line ends and all other words stay; a second check has nothing to fix."""
    path = folder / "wrong.md"
    whole = "\ufeff" + SILENT + WRONG + SILENT
    path.write_bytes(whole.replace("\n", line_end).encode())
    fixed = run("check", "--fix", "wrong.md")
    expected = whole.replace("21,000", "11,000").replace("\n", line_end)
    assert expected == path.read_bytes().decode()
    assert fixed.out.startswith("wrong.md:2:")
    assert " -> " in fixed.out.splitlines()[0]
    assert (0, 0) == (fixed.status, run("check", "wrong.md").status)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\n"])
def test_a_diff_is_what_a_fix_writes(line_end: str, last: str, folder: Path, run: Run) -> None:
    """Each line of the old and of the new file is in it as it stands, and nothing is written."""
    path = folder / "wrong.md"
    whole = ("\ufeff" + SILENT + WRONG.rstrip("\n") + last).replace("\n", line_end)
    path.write_bytes(whole.encode())
    diff = run("check", "--diff", "wrong.md")
    assert whole == path.read_bytes().decode()
    assert diff.status == run("check", "wrong.md").status == 1
    assert 0 == run("check", "--fix", "wrong.md").status
    lines = [line for line in diff.out.split("\n") if not line.startswith(("---", "+++", "@@"))]
    old = [line[1:] for line in lines if line.startswith((" ", "-"))]
    new = [line[1:] for line in lines if line.startswith((" ", "+"))]
    assert whole.removesuffix("\n") == "\n".join(old)
    assert path.read_bytes().decode().removesuffix("\n") == "\n".join(new)
    assert ("\\ No newline at end of file" in lines) == (not last)


def test_of_a_draft_without_errors_there_is_no_diff(folder: Path, run: Run) -> None:
    """What comes through a pipe to `patch` is empty then."""
    (folder / "right.md").write_text(WRONG.replace("21,000", "11,000"), encoding="utf-8")
    assert (0, "") == run("check", "--diff", "right.md")[:2]


def test_a_fix_is_english(folder: Path, run: Run) -> None:
    """What is written fits its place, and a second check finds no contradiction."""
    wrong = (
        "The ministers of the Global Coalition met in Rome in June 2020. The coalition has added "
        "six partners since the last ministerial. Mokhtar Belmokhtar is a Mauritanian jihadist who "
        "left AQIM to establish his own brigade.\n"
    )
    right = wrong.replace("2020", "2021").replace("six", "four").replace("a Mauri", "an Mauri")
    (folder / "several.md").write_text(wrong, encoding="utf-8")
    assert 0 == run("check", "--fix", "several.md").status
    assert right.replace("Mauritanian", "Algerian") == (folder / "several.md").read_text("utf-8")


@pytest.mark.usefixtures("folder")
def test_a_draft_without_errors_is_not_written(folder: Path, run: Run) -> None:
    """A file with nothing to fix is not even touched."""
    before = (folder / "right.md").stat()
    assert 0 == run("check", "--fix", "right.md").status
    assert before == (folder / "right.md").stat()


def test_a_fix_that_cannot_be_written_is_2(folder: Path, run: Run) -> None:
    """The draft stays as it was, its contradictions are shown, and one line says why."""
    path = folder / ("x" * 247 + ".md")
    path.write_text(WRONG, encoding="utf-8")
    outcome = run("check", "--fix", path.name)
    assert (2, 1) == (outcome.status, outcome.err.count("\n"))
    assert "cannot be written" in outcome.err
    assert WRONG == path.read_text(encoding="utf-8")


@pytest.mark.usefixtures("folder")
def test_footnotes_come_out_again(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """An annotated draft has the quote, and stripped it is the draft."""
    annotated = run("check", "--annotate", "wrong.md")
    assert (1, True) == (annotated.status, "[^isiscli-1]: contradicted: " in annotated.out)
    assert "over 11,000 killed in action”" in annotated.out
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(annotated.out.encode())))
    assert (0, WRONG, "") == run("check", "--strip")


def test_a_comment_that_accepts_nothing_is_a_warning_with_its_line(folder: Path, run: Run) -> None:
    """What is left behind is said on stderr, and changes neither answer nor status."""
    (folder / "left.md").write_text(f"{RIGHT}\n<!-- isiscli: ok no more -->\n", encoding="utf-8")
    outcome = run("check", "left.md")
    assert (0, 1) == (outcome.status, outcome.err.count("\n"))
    assert outcome.err.startswith("isiscli: left.md:3: this comment accepts no finding")


def test_a_draft_whose_findings_are_all_accepted_passes(folder: Path, run: Run) -> None:
    """Its sentences were checked, so that it is no empty check: the line counts them."""
    path = folder / "accepted.md"
    path.write_text(f"{WRONG[:-1]} <!-- isiscli: ok so he said -->\n", encoding="utf-8")
    line = "1 of 1 sentence checkable: 0 supported, 0 contradicted, 0 with a caveat, 1 accepted\n"
    assert (0, line, "") == run("check", "accepted.md", "--fail-on", "contradicted,caveat")


def test_a_faulty_pack_is_2(folder: Path, make_pack: Callable[..., Path], run: Run) -> None:
    """Every fault of a pack is a line, and nothing is checked."""
    pack = make_pack(figures_toml=write_figure(date='"someday"'))
    outcome = run("check", str(folder / "right.md"), "--pack", str(pack))
    assert (2, "", 1) == (outcome.status, outcome.out, outcome.err.count("\n"))


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", ["json", "line", "github", "sarif"])
def test_a_terminal_gets_the_bytes_of_a_pipe(form: str, run: Run) -> None:
    """Every format but the report is the same on a narrow terminal as in a pipe."""
    arguments = ("check", "wrong.md", "--format", form)
    screen = show_on_terminal(*arguments, width=40)
    assert run(*arguments).out == screen.raw.decode().replace("\r\n", "\n")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("width", [60, 80, 120])
def test_a_terminal_gets_a_report_that_fits(width: int) -> None:
    """The report is wrapped between words, and its links are on the names of the sources."""
    screen = show_on_terminal("check", "wrong.md", width=width)
    longest = max(len(line) for line in screen.raw.decode().split("\r\n") if "\x1b" not in line)
    assert (1, True) == (screen.status, longest <= width)
    assert b"\x1b]8;;https://www.wilsoncenter.org/" in screen.raw


@pytest.mark.usefixtures("folder")
def test_a_terminal_that_takes_no_styles_gets_none() -> None:
    """An editor's own terminal gets what a pipe gets."""
    assert b"\x1b" not in show_on_terminal("check", "wrong.md", TERM="dumb").raw


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("arguments", [("--json",), (), ("--format", "line")])
def test_a_check_does_not_load_rich(arguments: tuple[str, ...]) -> None:
    """Nothing of a check is laid out as a table."""
    code = (
        "import json, sys\nfrom isiscli.cli import run\nrun(sys.argv[1:])\n"
        "json.dump([m for m in sys.modules if m.split('.')[0] == 'rich'], sys.stderr)"
    )
    command = [sys.executable, "-c", code, "check", "wrong.md", *arguments]
    assert [] == json.loads(subprocess.run(command, capture_output=True, check=True).stderr)
