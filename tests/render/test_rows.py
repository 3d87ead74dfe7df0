"""The formats that are lines: csv, tsv and plain."""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conftest import SAMPLE, Run, write_figure
from isiscli.found import Found
from isiscli.render import csv as csv_format
from isiscli.render import plain, tsv
from isiscli.render.page import Page

PACK = ("--pack", str(SAMPLE))
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069]")
NUMBER = re.compile(r"-\d+(\.\d+)?")
COLUMNS = "id,name,date,summary,statement,quote,speaker,source,paragraph,url"


def _page(name: str) -> Page:
    record = {"id": "x", "kind": "statement", "name": name}
    return Page([Found("statement", msgspec.json.encode(record))], fields=("id", "name"))


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_is_one_row_of_csv(name: str) -> None:
    """Whatever a name holds, a reader of CSV finds a header and one row of two cells."""
    rows = list(csv.reader(io.StringIO("".join(csv_format.render(_page(name))), newline="")))
    assert [["id", "name"], "x"] == [rows[0], rows[1][0]]
    assert (2, 2) == (len(rows), len(rows[1]))


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_is_one_line_of_tsv_and_of_plain(name: str) -> None:
    """Whatever a name holds, it adds neither a line nor a cell."""
    line = "".join(plain.render(_page(name)))
    assert (1, 1, []) == (line.count("\n"), line.count("\t"), UNSAFE.findall(line))
    assert "id\tname\n" + line == "".join(tsv.render(_page(name)))


@given(st.sampled_from("=+-@"), st.text(st.characters(exclude_categories=["Cs"])))
def test_a_cell_of_csv_never_starts_a_formula(start: str, rest: str) -> None:
    """A spreadsheet takes every cell as text, but for a negative number."""
    assume(not NUMBER.fullmatch(start + rest))
    row = list(csv.reader(io.StringIO("".join(csv_format.render(_page(start + rest))))))[1]
    assert "'" + start == row[1][:2]


@given(st.integers(max_value=-1) | st.decimals(-(10**12), -1, places=3).map(str))
def test_a_negative_number_stays_one_in_csv(number: int | str) -> None:
    """A negative number is no formula."""
    row = list(csv.reader(io.StringIO("".join(csv_format.render(_page(str(number)))))))[1]
    assert str(number) == row[1]


@pytest.mark.parametrize(("form", "between"), [("csv", ","), ("tsv", "\t")])
def test_an_empty_answer_has_its_header(form: str, between: str, run: Run) -> None:
    """A miss prints the header alone, so that a reader finds the columns."""
    outcome = run("member", "qqqqzzzz", "--format", form)
    assert (1, COLUMNS.replace(",", between)) == (outcome.status, outcome.out.rstrip("\r\n"))


@pytest.mark.parametrize("form", ["plain", "markdown", "jsonl", "toml", "table"])
def test_an_empty_answer_without_header_is_empty(form: str, run: Run) -> None:
    """A miss prints nothing in the formats without a header."""
    outcome = run("member", "qqqqzzzz", "--format", form)
    assert (1, "") == (outcome.status, outcome.out)


def test_a_source_without_quotes_has_empty_cells(run: Run) -> None:
    """A record without a quote leaves the cells of quote, speaker and paragraph empty."""
    out = run("source", "harbour-2020", *PACK, "--fields", "id,quote,speaker,paragraph").out
    assert "harbour-2020\t\t\t\n" == out


def test_lists_and_tables_are_written_into_one_cell(run: Run) -> None:
    """A list is joined by semicolons, a table by commas, and null is left out."""
    out = run("show", "figure/boats-lost", *PACK, "--fields", "value,value.high,about").out
    assert "number=10, unit=boats, qualifier=less-than\t\t\n" == out
    countries = run("affiliate", "pier gulls", *PACK, "--fields", "countries").out
    assert "Gullmark; Sandholm\n" == countries


def test_fields_may_be_spaced(run: Run) -> None:
    """Spaces around the names of fields do not matter."""
    arguments = ("show", "figure/boats-lost", *PACK, "--fields")
    assert run(*arguments, "id,value.unit").out == run(*arguments, " id , value.unit ").out


def test_a_quote_is_never_cut_or_wrapped(run: Run, make_pack: Callable[..., Path]) -> None:
    """The longest quote stands in one piece in each format but the table."""
    quote = "x" * 1000 + " word" * 199
    quotes = f'[{{ text = "{quote}", source = "gazette-2020", speaker = "A", paragraph = 1 }}]'
    pack = make_pack(figures_toml=write_figure(quotes=quotes))
    forms = ("json", "jsonl", "csv", "tsv", "plain", "markdown", "toml")
    arguments = ("show", "figure/sheep-counted", "--pack", str(pack), "--format")
    assert [True] * 7 == [quote in run(*arguments, form).out for form in forms]
