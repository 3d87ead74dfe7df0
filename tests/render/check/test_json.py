"""The JSON of a check, key by key."""

import json
from typing import Any

from checked import DRAFT, HOSTILE, HOSTILE_DRAFT, SHEEP, make_draft, make_page
from isiscli.render.check.json import render
from isiscli.render.check.page import CheckPage

KEYS = [
    "line", "column", "end_line", "end_column", "text", "sentence", "verdict", "caveats",
    "message", "expected", "records", "quotes",
]  # fmt: skip


def _read(page: CheckPage) -> Any:
    return json.loads("".join(render(page)))


def test_one_draft_is_one_object() -> None:
    """The keys of a draft and of its findings come in the documented order."""
    answer = _read(make_page(DRAFT))
    assert ["draft", "findings", "summary"] == list(answer)
    assert [KEYS] * 5 == [list(finding) for finding in answer["findings"]]
    assert {"supported": 3, "contradicted": 1, "unverified": 1} == answer["summary"]


def test_a_finding_has_its_place_its_value_and_its_quotes() -> None:
    """Line and column point at the wrong token itself; the end is just behind it."""
    finding = _read(make_page(DRAFT))["findings"][0]
    assert (3, 12, 3, 17) == tuple(finding[key] for key in KEYS[:4])
    assert ("1,500", "contradicted", "more than 1,200") == (
        finding["text"],
        finding["verdict"],
        finding["expected"],
    )
    quote = {key: getattr(SHEEP, key) for key in SHEEP.__struct_fields__}
    assert (["figure/sheep-counted"], [quote]) == (finding["records"], finding["quotes"])
    assert ["text", "source", "speaker", "paragraph", "url"] == list(finding["quotes"][0])


def test_a_finding_without_a_value_has_null() -> None:
    """What does not apply is null or an empty array, and never left out."""
    finding = _read(make_page(DRAFT))["findings"][4]
    assert (None, [], [], []) == tuple(
        finding[key] for key in ("expected", "caveats", "records", "quotes")
    )


def test_several_drafts_are_an_array() -> None:
    """As many as were read, also where that is one of two."""
    assert ["valley.md", "valley.md"] == [d["draft"] for d in _read(make_page(DRAFT, DRAFT))]
    assert ["valley.md"] == [d["draft"] for d in _read(make_page(DRAFT, several=True))]


def test_none_of_several_drafts_is_an_empty_array() -> None:
    """Where no draft could be read the array is empty."""
    assert "[]\n" == "".join(render(make_page(several=True)))


def test_the_one_draft_that_could_not_be_read_is_nothing() -> None:
    """There is no object without a draft."""
    assert "" == "".join(render(make_page()))


def test_a_draft_without_findings_is_one_line() -> None:
    """An empty array of findings is []."""
    line = '{"draft":"valley.md","findings":[],"summary":'
    assert "".join(render(make_page(make_draft("Music.")))).startswith(line)


def test_a_finding_is_a_line() -> None:
    """Line-oriented programs see one finding a line."""
    lines = "".join(render(make_page(DRAFT))).splitlines()
    assert 7 == len(lines)
    assert KEYS == list(json.loads(lines[1].rstrip(",")))


def test_explaining_adds_what_was_compared() -> None:
    """With --explain each finding ends with its slots."""
    finding = _read(make_page(DRAFT, explains=True))["findings"][0]
    assert [*KEYS, "slots"] == list(finding)
    assert {"name": "number", "said": "1,500", "sourced": "1,200", "agrees": False} == finding[
        "slots"
    ][1]


def test_text_of_a_draft_is_whole_and_never_obeyed() -> None:
    """What a terminal could obey is written as JSON escapes."""
    written = "".join(render(make_page(HOSTILE_DRAFT, explains=True)))
    assert written.replace("\n", "").isprintable()
    assert HOSTILE == json.loads(written)["findings"][0]["text"]
    assert f"a,b:{HOSTILE}.md" == json.loads(written)["draft"]
