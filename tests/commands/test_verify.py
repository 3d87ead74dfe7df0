"""`verify` proves packs against themselves and against the texts of their sources."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import SAMPLE, SOURCE, Run, write_figure

Make = Callable[..., Path]
TEXT = (
    "Gazette.\n\nMarch.\n\nIt said that more than 1,200 sheep grazed in the valley in March 2020.\n"
)
"""What the gazette says, 84 letters in three paragraphs; the quote of the sheep has 56."""


def test_without_texts_the_packs_alone_are_proved(run: Run) -> None:
    """The last line counts what was looked at, and a note says what was not."""
    outcome = run("verify")
    assert outcome.out.splitlines()[-1].endswith(" faults")
    assert "isiscli: without --sources DIR quotes are not compared with the texts\n" == outcome.err


@pytest.fixture
def texts(run: Run, tmp_path: Path) -> Path:
    """Return a folder with a text for each source, of which only that of the gazette is right."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for source in ("wolves-2020", *run("source", "--fields", "id").out.splitlines()):
        (folder / f"{source}.txt").write_text("Nothing of the kind.\n", encoding="utf-8")
    (folder / "gazette-2020.txt").write_text(TEXT, encoding="utf-8")
    return folder


def test_every_fault_is_a_line_and_the_status_is_1(run: Run, make_pack: Make, texts: Path) -> None:
    """Faults name file, record and field; a pack without faults is in no line but its share's."""
    source = SOURCE.replace("0" * 64, hashlib.sha256(TEXT.encode()).hexdigest())
    good = make_pack("good", sources_toml=source, figures_toml=write_figure())
    value = '{ number = 4321, unit = "sheep", qualifier = "exact" }'
    wolves = write_figure("wolves", value=value).replace("gazette-2020", "wolves-2020")
    wolf_source = SOURCE.replace("gazette-2020", "wolves-2020")
    bad = make_pack("bad", sources_toml=wolf_source, figures_toml=wolves)
    packs = ("--pack", str(good), "--pack", str(bad))
    outcome = run("verify", *packs, "--sources", str(texts))
    assert (1, "") == (outcome.status, outcome.err)
    figure = f"{bad / 'figures.toml'}: figure/wolves: "
    assert f"\n{figure}value" in outcome.out
    assert f"\n{figure}quotes[0]: not verbatim in wolves-2020: 'more than 1,200" in outcome.out
    assert f"\n{bad / 'sources.toml'}: wolves-2020: sha256: the text has " in outcome.out
    assert f"\n{good / 'figures.toml'}: " not in outcome.out
    assert "\ngazette-2020: quotes cover 66.7% of the text\n" in outcome.out


def test_a_pack_of_ones_own_needs_no_text_but_its_own(
    run: Run, make_pack: Make, tmp_path: Path
) -> None:
    """The bundled sources without a text are named; that of the pack itself must be there."""
    checksum = hashlib.sha256(TEXT.encode()).hexdigest()
    source = SOURCE.replace("0" * 64, checksum) + 'inferred = { date = "4 March 2020" }\n'
    pack = make_pack(sources_toml=source, figures_toml=write_figure())
    verify = ("verify", "--pack", str(pack), "--sources", str(tmp_path))
    assert (2, True) == ((missing := run(*verify)).status, "gazette-2020.txt" in missing.err)
    (tmp_path / "gazette-2020.txt").write_text(TEXT, encoding="utf-8")
    outcome = run(*verify)
    bundled = sorted(run("source", "--fields", "id").out.splitlines())
    assert (0, [f"isiscli: no text for {s}: its quotes are not compared" for s in bundled]) == (
        outcome.status,
        sorted(outcome.err.splitlines()),
    )
    assert outcome.out.startswith("gazette-2020: quotes cover 66.7% of the text\n")


def test_the_bundled_facts_alone_need_all_their_texts(run: Run, tmp_path: Path) -> None:
    """Where they are what is proved, a missing text is no proof."""
    outcome = run("verify", "--sources", str(tmp_path))
    assert (2, True) == (outcome.status, ".txt: No such file" in outcome.err)


@pytest.mark.parametrize("pack", [(), ("--pack", str(SAMPLE))])
def test_a_folder_of_texts_that_is_missing_is_2(run: Run, pack: tuple[str, ...]) -> None:
    """Texts that cannot be read are one line on stderr."""
    outcome = run("verify", "--sources", "/no/such/folder", *pack)
    assert (2, "", 1) == (outcome.status, outcome.out, outcome.err.count("\n"))
    assert "/no/such/folder" in outcome.err


def test_a_pack_that_is_missing_is_2(run: Run) -> None:
    """A pack that cannot be listed is one line on stderr."""
    outcome = run("verify", "--pack", "/no/such/folder")
    assert (2, "", 1) == (outcome.status, outcome.out, outcome.err.count("\n"))
