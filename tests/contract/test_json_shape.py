"""The JSON that --json prints: keys, their order, and what stands for nothing."""

from typing import Any

import pytest

from conftest import SAMPLE, Run

PACK = ("--pack", str(SAMPLE))
COMMON = ["id", "kind", "name", "statement", "aliases", "keywords", "date"]
KEYS = {
    "member": [*COMMON, "type", "region", "joined", "quotes"],
    "affiliate": [*COMMON, "role", "countries", "claims", "quotes"],
    "person": [*COMMON, "claims", "quotes"],
    "timeline": [*COMMON, "about", "places", "quotes"],
    "figure": [*COMMON, "about", "places", "measure", "value", "quotes"],
    "statement": [*COMMON, "about", "places", "quotes"],
    "source": [*COMMON, "title", "publisher", "authors", "published", "url", "sha256", "quotes"],
}
QUERIES = {
    "member": "sandholm",
    "affiliate": "grey gulls",
    "person": "old tom",
    "timeline": "truce over fish",
    "figure": "boats lost",
    "statement": "harbour too loud",
    "source": "harbour-2020",
}


@pytest.mark.parametrize("command", KEYS)
def test_the_keys_of_a_record_come_in_the_documented_order(command: str, run: Run) -> None:
    """A list has the keys of its kind and no match."""
    record = run(command, *PACK, "--source", "harbour-2020", "--json").json[0]
    assert KEYS[command] == [key for key in record if key != "inferred"]


@pytest.mark.parametrize("command", KEYS)
def test_an_answer_to_a_query_ends_with_its_match(command: str, run: Run) -> None:
    """An answer to words has the same keys, and match as the last."""
    record = run(command, QUERIES[command], *PACK, "--source", "harbour-2020", "--json").json[0]
    assert [*KEYS[command], "match"] == [key for key in record if key != "inferred"]
    assert ["how", "score"] == list(record["match"])


def test_inferred_stands_after_the_quotes(run: Run) -> None:
    """What is inferred is said after the quotes, before the match."""
    record = run("show", "affiliate/pier-gulls", *PACK, "--json").json[0]
    assert ["quotes", "inferred"] == list(record)[-2:]


def test_the_keys_inside_a_record_come_in_the_documented_order(run: Run) -> None:
    """Quotes, claims and values have their keys in the documented order."""
    group = run("affiliate", "pier gulls", *PACK, "--json").json[0]
    figure = run("show", "figure/gulls-counted-2020", *PACK, "--json").json[0]
    assert ["text", "source", "speaker", "paragraph", "url"] == list(group["quotes"][0])
    assert ["property", "value", "date", "quotes"] == list(group["claims"][0])
    assert ["number", "high", "unit", "qualifier"] == list(figure["value"])


@pytest.mark.parametrize("command", [key for key in KEYS if key != "source"])
def test_nothing_found_is_an_empty_array(command: str, run: Run) -> None:
    """A miss prints [] on stdout, says so in one line on stderr, and exits with 1."""
    outcome = run(command, "qqqqzzzz", "--json")
    assert (1, "[]\n", 1) == (outcome.status, outcome.out, outcome.err.count("\n"))


def test_no_record_with_an_id_is_an_empty_array(run: Run) -> None:
    """The id of nothing prints [] and exits with 1."""
    outcome = run("show", "member/atlantis", "--json")
    assert (1, "[]\n") == (outcome.status, outcome.out)


def test_filters_that_select_nothing_give_an_empty_array(run: Run) -> None:
    """A filter that no record passes prints [] and exits with 1."""
    outcome = run("figure", "--min", "1e300", "--json")
    assert (1, "[]\n") == (outcome.status, outcome.out)


def test_a_quote_links_to_its_own_words(run: Run) -> None:
    """The url of a quote is the source's address with a text fragment."""
    quote = run("show", "figure/boats-lost", *PACK, "--json").json[0]["quotes"][0]
    fragment = "#:~:text=fewer%20than%20ten%20boats%20were%20lost"
    assert f"https://example.org/harbour_(2020){fragment}" == quote["url"]


def test_the_flagship_figure_is_what_the_source_says(run: Run) -> None:
    """The figure of fallen SDF fighters has its value, its source and its paragraph."""
    record = run("show", "figure/sdf-killed", "--json").json[0]
    value = {"number": 11000, "high": None, "unit": "people", "qualifier": "more-than"}
    place = ("wilson-center-2021", 12)
    assert value == record["value"]
    assert place == (record["quotes"][0]["source"], record["quotes"][0]["paragraph"])


def test_json_lines_are_the_same_records_one_a_line(run: Run) -> None:
    """--format jsonl prints the records of --json, each as a line of its own."""
    array = run("affiliate", *PACK, "--json").out
    lines = run("affiliate", *PACK, "--format", "jsonl").out
    assert array == "[\n" + lines.rstrip("\n").replace("\n", ",\n") + "\n]\n"


def test_asked_for_fields_come_in_the_order_asked_for(run: Run) -> None:
    """--fields names the keys and their order; a field that a kind lacks is null."""
    outcome = run(
        "show", "figure/boats-lost", *PACK, "--json", "--fields", "value.unit,name,region,summary"
    )
    expected = {
        "value.unit": "boats",
        "name": "Boats lost",
        "region": None,
        "summary": "fewer than 10 boats",
    }
    assert list(expected.items()) == list(outcome.json[0].items())


def test_export_writes_every_record_once(run: Run) -> None:
    """An export holds each id once, and every kind."""
    records = run("export", "--json").json
    ids = [record["id"] for record in records]
    assert len(set(ids)) == len(ids)
    assert 7 == len({record["kind"] for record in records})


def _list_sources(record: dict[str, Any]) -> set[str]:
    """Return the sources of the quotes of a record and of its claims."""
    holders = [record, *record.get("claims", ())]
    return {quote["source"] for holder in holders for quote in holder["quotes"]}


def test_an_export_takes_the_filters_of_every_look_up(run: Run) -> None:
    """One document by a day: what a look-up keeps; a filter that leaves nothing ends with 1."""
    kept = ("--source", "csmonitor-2017", "--as-of", "2014", "--json")
    exported = run("export", *kept).json
    assert run("figure", *kept).json == [r for r in exported if r["kind"] == "figure"]
    assert [] == [r["id"] for r in exported if "csmonitor-2017" not in _list_sources(r)]
    assert (1, "[]\n") == run("export", "--as-of", "1900", "--json")[:2]


def test_an_export_carries_no_match(run: Run) -> None:
    """Match belongs to answers to a query."""
    assert [] == [r["id"] for r in run("export", "--json", *PACK).json if "match" in r]
