"""The SARIF log of a check."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checked import (
    DRAFT,
    FINDINGS,
    HOSTILE,
    HOSTILE_DRAFT,
    TEXT,
    make_draft,
    make_finding,
    make_page,
)
from isiscli.render.check.page import CheckPage
from isiscli.render.check.sarif import render
from render.check.sarif_shape import SHAPE


def _read(page: CheckPage) -> Any:
    return json.loads("".join(render(page)))["runs"][0]


PAGES = {
    "short": make_page(DRAFT),
    "all": make_page(DRAFT, shows_all=True),
    "several": make_page(DRAFT, DRAFT._replace(name="hill.md")),
    "hostile": make_page(HOSTILE_DRAFT),
    "unreadable": make_page(faults=["hill.md: is a folder"]),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_log_is_valid(name: str) -> None:
    """Every log has the keys, types and values of the standard, and no other keys."""
    log = json.loads("".join(render(PAGES[name])))
    assert [] == [error.message for error in Draft202012Validator(SHAPE).iter_errors(log)]


@pytest.mark.parametrize("key", ["ruleId", "message", "locations"])
def test_a_log_that_lacks_a_key_is_not_valid(key: str) -> None:
    """The test above can fail."""
    log = json.loads("".join(render(PAGES["short"])))
    del log["runs"][0]["results"][0][key]
    assert not Draft202012Validator(SHAPE).is_valid(log)


def test_contradictions_are_errors_and_caveats_warnings() -> None:
    """The rule is the rating, or the first caveat; only these are results."""
    assert [
        ("contradicted", "fail", "error"),
        ("caveat-dated", "fail", "warning"),
        ("caveat-hedge", "fail", "warning"),
    ] == [(r["ruleId"], r["kind"], r["level"]) for r in _read(PAGES["short"])["results"]]


def test_all_findings_include_what_does_not_fail() -> None:
    """With --all what is supported passes, and what is not settled is open; neither has a level."""
    assert [("supported", "pass", "none"), ("unverified", "open", "none")] == [
        (r["ruleId"], r["kind"], r["level"])
        for r in _read(PAGES["all"])["results"]
        if r["kind"] != "fail"
    ]


def test_the_index_of_a_rule_leads_to_it() -> None:
    """Each result names its rule by id and by place."""
    run = _read(PAGES["all"])
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert 7 == len(set(rules))
    assert [r["ruleId"] for r in run["results"]] == [rules[r["ruleIndex"]] for r in run["results"]]


def test_a_result_points_at_the_token() -> None:
    """The region is that of the token, counted in code points, with its text."""
    result = _read(PAGES["short"])["results"][0]
    place = {"startLine": 3, "startColumn": 12, "endLine": 3, "endColumn": 17}
    assert {
        "artifactLocation": {"uri": "valley.md"},
        "region": {**place, "snippet": {"text": "1,500"}},
    } == result["locations"][0]["physicalLocation"]


def test_a_result_says_what_the_source_says() -> None:
    """The message ends with the quote, its speaker and its place; the link is a property."""
    result = _read(PAGES["short"])["results"][0]
    assert (
        "the sources have more than 1,200. “more than 1,200 sheep grazed in the valley in March "
        "2020” (A. Writer, Gazette 2020, paragraph 3)"
    ) == result["message"]["text"]
    link = "https://example.org/gazette#:~:text=more%20than%201%2C200%20sheep"
    assert {"records": ["figure/sheep-counted"], "links": [link]} == result["properties"]


def test_a_contradiction_with_one_right_value_has_a_fix() -> None:
    """The fix puts the replacement in the place of the token; nothing else has one."""
    results = _read(PAGES["short"])["results"]
    (change,) = results[0]["fixes"][0]["artifactChanges"]
    (replacement,) = change["replacements"]
    assert {"text": "1,200"} == replacement["insertedContent"]
    assert (12, 17) == tuple(replacement["deletedRegion"][k] for k in ("startColumn", "endColumn"))
    assert [1, 0, 0] == [len(result["fixes"]) for result in results]


def test_a_contradiction_without_a_right_value_has_no_fix() -> None:
    """Where several values are possible none is proposed."""
    bare = FINDINGS[0]._replace(replacement=None)
    assert [] == _read(make_page(make_draft(TEXT, bare)))["results"][0]["fixes"]


def _sign(text: str, *sentences: str) -> list[str]:
    findings = [
        FINDINGS[0]._replace(start=text.index(s), end=text.index(s) + 5, text="Sheep", sentence=s)
        for s in sentences
    ]
    results = _read(make_page(make_draft(text, *findings)))["results"]
    return [result["partialFingerprints"]["isiscliFinding/v1"] for result in results]


def test_a_fingerprint_survives_lines_above() -> None:
    """A finding that moves down is the same finding."""
    assert _sign("Sheep.\n", "Sheep.") == _sign("New.\n\nSheep.\n", "Sheep.")


def test_no_two_findings_share_a_fingerprint() -> None:
    """Another sentence, or the same one again, has another fingerprint."""
    assert 3 == len(set(_sign("Sheep. Sheep eat.", "Sheep.", "Sheep.", "Sheep eat.")))


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("my drafts/é#1?.md", "my%20drafts/%C3%A9%231%3F.md"),
        ("./a.md", "a.md"),
        ("c:d.md", "c%3Ad.md"),
        ("/home/a b.md", "file:///home/a%20b.md"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_the_address_of_a_draft_is_a_uri(name: str, uri: str) -> None:
    """A relative path stays relative, and what a URI may not hold is percent-encoded."""
    run = _read(make_page(DRAFT._replace(name=name)))
    assert uri == run["artifacts"][0]["location"]["uri"]
    assert uri == run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]


def test_a_draft_that_cannot_be_read_makes_the_run_a_failure() -> None:
    """What could not be read is a notification, and the run did not succeed."""
    assert {
        "executionSuccessful": False,
        "toolExecutionNotifications": [
            {"level": "error", "message": {"text": "hill.md: is a folder"}}
        ],
    } == _read(PAGES["unreadable"])["invocations"][0]
    assert _read(PAGES["short"])["invocations"][0]["executionSuccessful"]


def test_text_of_a_draft_is_whole_and_never_obeyed() -> None:
    """What a terminal could obey is written as JSON escapes."""
    written = "".join(render(PAGES["hostile"]))
    assert written.replace("\n", "").isprintable()
    region = _read(PAGES["hostile"])["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert HOSTILE == region["snippet"]["text"]


def test_a_draft_with_half_a_character_has_a_log() -> None:
    """A lone surrogate, which UTF-8 cannot write, is signed as what it is."""
    text = "sheep \ud800"
    signs = [
        _read(make_page(make_draft(said, make_finding(said, said, said, verdict="contradicted"))))[
            "results"
        ][0]["partialFingerprints"]
        for said in (text, "sheep ?")
    ]
    assert signs[0] != signs[1]
