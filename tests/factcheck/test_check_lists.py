"""A list that goes on with a sentence is checked with it, as a whole or item by item."""

import pytest

from factcheck.conftest import Check

LEAD = "Four partners joined:"
ADDED = (
    "the Central African Republic",
    "the Democratic Republic of the Congo",
    "Mauritania",
    "Yemen",
)
HAD = "By June 2021 the Coalition and its partners had:"
LIBERATED = "liberated more than 42,000 square miles from ISIS"
FREED = "freed nearly 8 million people from ISIS control"


def _list(lead: str, *items: str, mark: str = "-") -> str:
    return "\n".join([lead, "", *(f"{mark} {item}" for item in items), ""])


@pytest.mark.parametrize("mark", ["-", "*", "1."])
@pytest.mark.parametrize(
    "lead",
    [
        LEAD,
        "Four countries joined the Coalition:",
        "Since its last ministerial meeting, the Coalition has added four partners:",
    ],
)
@pytest.mark.parametrize("items", [ADDED, ADDED[::-1], ADDED[1:], ADDED[:2]])
def test_a_list_of_those_counted_is_supported(
    lead: str, items: tuple[str, ...], mark: str, check: Check
) -> None:
    """In any order, and where it names only some of them; each item is a sentence of its own."""
    text = _list(lead, *items, mark=mark)
    findings = check(text).findings
    assert ["supported"] * len(items) == [finding.verdict for finding in findings]
    assert [*items] == [text[finding.start : finding.end] for finding in findings]
    assert [f"{lead} {item}" for item in items] == [finding.sentence for finding in findings]
    for finding in findings:
        assert "figure/partners-added-since-last-ministerial-2021" in finding.records


@pytest.mark.parametrize("strange", ["Russia", "Mali", "Switzerland", "Germany"])
@pytest.mark.parametrize("place", range(4))
def test_a_name_that_is_not_among_those_counted_is_contradicted(
    strange: str, place: int, check: Check
) -> None:
    """The finding is on the item, and the one name that it stands for puts it right."""
    items = [*ADDED[:place], strange, *ADDED[place + 1 :]]
    text = _list(LEAD, *items)
    findings = check(text).findings
    assert items == [finding.text for finding in findings]
    (finding,) = [finding for finding in findings if finding.verdict != "supported"]
    right = ADDED[place].removeprefix("the ").replace("the Congo", "Congo")
    assert ("contradicted", strange) == (finding.verdict, text[finding.start : finding.end])
    assert right == (finding.replacement or "").replace("the Congo", "Congo")


def test_several_names_that_are_not_among_those_counted_are_each_contradicted(check: Check) -> None:
    """Which of those that lack is meant where is not known, so that nothing is replaced."""
    items = ["Russia", "Yemen", "China", "Mauritania"]
    findings = [f for f in check(_list(LEAD, *items)).findings if f.verdict == "contradicted"]
    assert ["Russia", "China"] == [f.text for f in findings]
    assert {None} == {f.replacement for f in findings}
    for finding in findings:
        assert "Central African Republic and Democratic Republic of the Congo" == finding.expected


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("Four songs of the Coalition were sung:", [*ADDED[:3], "Mali"]),
        ("Four songs were sung:", [*ADDED[:3], "Mali"]),
        (LEAD, ["Mali", "Russia", "China", "Yemen"]),
        (LEAD, [*ADDED[:3], "Mali", "and many others"]),
        (LEAD, [*ADDED, "Mali"]),
    ],
)
def test_another_list_is_not_held_against_one(lead: str, items: list[str], check: Check) -> None:
    """It must be of as many of the same, of the same time, and share two names and half of all."""
    assert "contradicted" not in [f.verdict for f in check(_list(lead, *items)).findings]


def test_a_list_within_a_sentence_is_checked_as_well(check: Check) -> None:
    """Commas make the same list as bullets do."""
    (right,) = check(f"{LEAD} {', '.join(ADDED[:3])} and {ADDED[3]}.").findings
    (wrong,) = check(f"{LEAD} {', '.join(ADDED[:3])} and Mali.").findings
    assert ("supported", "contradicted") == (right.verdict, wrong.verdict)
    assert ("Mali", "Yemen") == (wrong.text, wrong.replacement)


def test_each_item_is_read_with_the_words_before_the_list(check: Check) -> None:
    """What no fact has as a whole is found item by item, each with its own place."""
    text = _list(HAD, f"{LIBERATED},", f"{FREED}, and", "sung 30 songs")
    checked = check(text)
    assert ["supported", "supported", "unverified"] == [f.verdict for f in checked.findings]
    assert [LIBERATED, FREED, "sung 30 songs"] == [f.text for f in checked.findings]
    assert [f"{HAD} {f.text}" for f in checked.findings] == [f.sentence for f in checked.findings]
    assert [f.text for f in checked.findings] == [text[f.start : f.end] for f in checked.findings]
    assert 3 == checked.sentences


def test_an_item_is_contradicted_by_itself(check: Check) -> None:
    """The finding is on the wrong words of the one item, and the others stand."""
    text = _list(HAD, LIBERATED.replace("42", "62"), FREED)
    wrong, right = check(text).findings
    assert ("contradicted", "62,000 square miles") == (wrong.verdict, wrong.text)
    assert ("42,000 square miles", "supported") == (wrong.replacement, right.verdict)
    assert wrong.text == text[wrong.start : wrong.end]


def test_a_list_that_nothing_settles_is_one_sentence(check: Check) -> None:
    """Silence is told once, and not of each item."""
    checked = check(_list("The shepherds like:", "music", "cheese", "the sea"))
    assert ["unverified"] == [finding.verdict for finding in checked.findings]
    assert 1 == checked.sentences


def test_findings_are_in_the_order_of_the_text(check: Check) -> None:
    """An item that is a sentence of its own stands before those that go on with the lead."""
    added = "The coalition has added six partners since the last ministerial."
    findings = check(_list(HAD, added, FREED, LIBERATED)).findings
    assert ["contradicted", "supported", "supported"] == [finding.verdict for finding in findings]
    assert sorted(f.start for f in findings) == [f.start for f in findings]


SETTLED = {
    "members": (
        "Members of the Coalition include:",
        ["Canada", "Russia", "**Germany**", "[ ] France, which sent planes"],
        {"Canada": True, "Russia": False, "Germany": True},
    ),
    "a bold lead": (
        "**Members of the Coalition:**",
        ["Japan", "Brazil"],
        {"Japan": True, "Brazil": False},
    ),
    "a heading": (
        "### Members of the Coalition:",
        ["Canada", "Mali"],
        {"Canada": True, "Mali": False},
    ),
    "a region": (
        "Coalition members from Africa:",
        ["Nigeria", "Germany", "Algeria"],
        {"Nigeria": True, "Algeria": False},
    ),
    "a number": (
        "The Coalition has 83 members, including:",
        ["Canada", "Russia"],
        {"Canada": True, "Russia": False},
    ),
    "a wrong number": (
        "The Coalition has 85 members, including:",
        ["Canada", "Russia"],
        {"85": False, "Canada": True, "Russia": False},
    ),
    "a wrong count": (
        "Five partners joined the Coalition:",
        ["Mauritania", "Yemen"],
        {"Five": False, "Mauritania": True, "Yemen": True},
    ),
    "who is no member": (
        "The following are not members of the Coalition:",
        ["Iran", "Canada"],
        {"Canada": False},
    ),
    "labels": (
        "The Coalition in June 2021:",
        ["**Members**: 85", "Nations: 78", "Staff: 12"],
        {"85": False, "Nations: 78": True},
    ),
}


@pytest.mark.parametrize("mark", ["-", "1.", "- [x]"])
@pytest.mark.parametrize(("lead", "items", "settled"), SETTLED.values(), ids=SETTLED)
def test_items_are_told_one_by_one(
    lead: str, items: list[str], settled: dict[str, bool], mark: str, check: Check
) -> None:
    """The right ones are supported, the wrong ones contradicted, each on its own words."""
    text = _list(lead, *items, mark=mark)
    findings = [f for f in check(text).findings if f.verdict != "unverified"]
    assert settled == {f.text: f.verdict == "supported" for f in findings}
    for finding in findings:
        assert finding.text == text[finding.start : finding.end].replace("**", "")


OPEN = [
    _list("Members of NATO include:", "Canada", "Sweden"),
    _list("Five songs of the Coalition:", "Mauritania", "Yemen"),
    _list("Members of the European Union:", "Germany", "Russia"),
    _list("The Coalition may one day include:", "Ghana", "Mali"),
    _list("Countries that wish to join the Coalition:", "Ghana", "Mali"),
    _list("In 2024 the members of the Coalition included:", "Togo", "Benin"),
    _list("Observers in Rome:", "Ghana", "Mozambique"),
    _list("Team members:", "Canada", "Russia"),
    _list("Do the members of the Coalition include:", "Russia", "China?"),
    _list("Nations at the games:", "Russia", "China", mark="1."),
    _list("Africa:", "Mali", "Chad"),
    "Members:\n\n- Africa:\n  - Mali\n  - Chad\n- Asia:\n  - China\n",
]


@pytest.mark.parametrize("text", OPEN)
def test_a_list_of_others_stays_open(text: str, check: Check) -> None:
    """Nothing of it is confirmed, and no alarm is raised."""
    assert {"unverified"} == {finding.verdict for finding in check(text).findings}


@pytest.mark.parametrize(
    "text",
    [
        "The Coalition has 83 members, including Canada and Russia.",
        "The Coalition's 83 members include Canada and Russia.",
        "The Coalition includes: Canada, Russia",
    ],
)
def test_who_is_named_behind_a_number_of_members_is_read(text: str, check: Check) -> None:
    """That the number is right confirms nobody."""
    (finding,) = check(text).findings
    assert ("contradicted", "Russia") == (finding.verdict, finding.text)
