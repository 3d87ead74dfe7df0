"""Test that verifying lists the faults of packs in one go."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import SOURCE, write_figure
from isiscli.errors import PackError, UsageError
from isiscli.verify.report import Report, verify_packs

MakePack = Callable[..., Path]
_WORDS = "more than 1,200 sheep grazed in the valley in March 2020"
_TEXT = f"Gazette.\n\nMarch.\n\n{_WORDS}\n"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Return a folder with the text of the gazette."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "gazette-2020.txt").write_text(_TEXT, encoding="utf-8")
    return folder


_CHECKSUM = hashlib.sha256(_TEXT.encode()).hexdigest()
_DATED = f'{SOURCE}inferred = {{ date = "4 March 2020 as printed" }}\n'


@pytest.fixture
def write_pack(make_pack: MakePack) -> MakePack:
    """Return a function that writes a pack whose source has no fault of its own."""

    def write(checksum: str = _CHECKSUM, **files: str) -> Path:
        pack = make_pack(**files)
        text = _DATED.replace("0" * 64, checksum)
        (pack / "sources.toml").write_text(text, encoding="utf-8")
        return pack

    return write


def test_a_sound_pack_has_no_fault_and_is_counted(write_pack: MakePack, texts: Path) -> None:
    """Records, quotes and the share of each text are told."""
    pack = write_pack(sheep_toml=write_figure())
    share = len(_WORDS) / (len(_WORDS) + len("Gazette.March."))
    assert Report([], 2, 1, {"gazette-2020": share}) == verify_packs([pack], texts)


def test_without_texts_nothing_is_compared_with_them(write_pack: MakePack) -> None:
    """A wrong checksum or paragraph cannot be seen, and no share is told."""
    assert Report([], 2, 1, {}) == verify_packs([write_pack(sheep_toml=write_figure())], None)


def test_the_faults_of_quotes_and_texts_are_listed(write_pack: MakePack, texts: Path) -> None:
    """A checksum, a paragraph and a wording that do not fit are a line each."""
    quote = 'source = "gazette-2020", speaker = "A. Writer", paragraph'
    both = f'[{{ text = "{_WORDS}", {quote} = 1 }}, {{ text = "sheep in 2020", {quote} = 3 }}]'
    pack = write_pack("0" * 64, sheep_toml=write_figure(quotes=both))
    where = f"{pack / 'sheep.toml'}: figure/sheep-counted"
    assert [
        f"{where}: quotes[0]: '{_WORDS}' stands in paragraph 3, not 1",
        f"{where}: quotes[1]: not verbatim in gazette-2020: 'sheep in 2020'",
        f"{pack / 'sources.toml'}: gazette-2020: sha256: the text has {_CHECKSUM}",
    ] == verify_packs([pack], texts).faults


def test_a_quote_of_a_source_without_a_record_is_not_compared(
    write_pack: MakePack, texts: Path
) -> None:
    """The missing record is the fault."""
    quotes = f'[{{ text = "{_WORDS}", source = "other", speaker = "A", paragraph = 1 }}]'
    pack = write_pack(sheep_toml=write_figure(quotes=quotes))
    where = f"{pack / 'sheep.toml'}: figure/sheep-counted"
    assert [f"{where}: quotes[0].source: no record has the id 'other'"] == verify_packs(
        [pack], texts
    ).faults


def test_a_fault_of_sense_is_listed_before_proof_is_tried(write_pack: MakePack) -> None:
    """A date that is none is told once, not as a year that no quote has."""
    pack = write_pack(sheep_toml=write_figure(date='"soon"'))
    (fault,) = verify_packs([pack], None).faults
    assert fault.startswith(f"{pack / 'sheep.toml'}: figure/sheep-counted: date: 'soon' must be")


def test_what_no_quote_carries_is_listed_with_its_place(write_pack: MakePack) -> None:
    """The line names the file, the record and the field."""
    pack = write_pack(sheep_toml=write_figure(date='"2019"'))
    where = f"{pack / 'sheep.toml'}: figure/sheep-counted"
    assert f"{where}: date: no quote has the year 2019" in verify_packs([pack], None).faults


def test_an_id_that_is_taken_already_is_a_fault_of_the_second(write_pack: MakePack) -> None:
    """The line names both places."""
    pack = write_pack(a_toml=write_figure(), b_toml=write_figure())
    first, second = (f"{pack / name}: figure/sheep-counted" for name in ("a.toml", "b.toml"))
    assert [f"{second}: this id is taken already, in {first}"] == verify_packs([pack], None).faults


def test_records_that_are_not_in_order_are_a_fault(write_pack: MakePack) -> None:
    """Ids are sorted within a file and a kind."""
    pack = write_pack(a_toml=write_figure("b") + write_figure("a"), c_toml=write_figure("a-z"))
    order = "figure/a: stands after figure/b; ids are sorted within a kind"
    assert [f"{pack / 'a.toml'}: {order}"] == verify_packs([pack], None).faults


def test_a_row_that_is_no_record_is_listed_with_the_others(write_pack: MakePack) -> None:
    """Faults of reading come first."""
    pack = write_pack(a_toml=write_figure(colour="1"), b_toml=write_figure(date='"2019"'))
    faults = verify_packs([pack], None).faults
    assert f"{pack / 'a.toml'}: figure/sheep-counted: colour: no such field" in faults[0]
    assert f"{pack / 'b.toml'}: figure/sheep-counted: date: no quote" in faults[1]


def test_a_pack_that_cannot_be_listed_is_an_error(tmp_path: Path) -> None:
    """There is nothing to prove."""
    with pytest.raises(PackError):
        verify_packs([tmp_path / "none"], None)


def test_a_missing_text_is_an_error(write_pack: MakePack, tmp_path: Path) -> None:
    """Every source of the packs needs its text."""
    with pytest.raises(UsageError, match=r"gazette-2020\.txt: No such file"):
        verify_packs([write_pack()], tmp_path)
