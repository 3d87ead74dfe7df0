"""A check by facts of one's own, where the bundled base is not there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from conftest import write_figure
from isiscli.factcheck import FactBase, check_draft
from isiscli.findings import Finding
from isiscli.store.open import Store, open_store

Own = Callable[[str], list[Finding]]


@pytest.fixture
def check_own(
    make_pack: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Own]:
    """Return a function that checks a text by a pack with one figure."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(tmp_path / "cache"))
    store = Store([make_pack(figures_toml=write_figure())])
    base = FactBase(store.db)
    yield lambda text: list(check_draft(text, base, markdown=True).findings)
    store.close()


def test_a_figure_of_ones_own_contradicts(check_own: Own) -> None:
    """A pack needs no more than a record with its quote."""
    (finding,) = check_own("More than 3,200 sheep grazed in the valley in March 2020.")
    assert ("contradicted", "3,200", "1,200") == (finding.verdict, finding.text, finding.expected)
    assert ["figure/sheep-counted"] == list(finding.records)


def test_a_figure_of_ones_own_supports(check_own: Own) -> None:
    """The same sentence with the right number is supported."""
    (finding,) = check_own("More than 1,200 sheep grazed in the valley in March 2020.")
    assert "supported" == finding.verdict


def test_without_a_list_nobody_is_no_member(check_own: Own) -> None:
    """Only the list of members says who is not one; without it there is nothing to say."""
    (finding,) = check_own("Russia is a member of the Global Coalition.")
    assert "unverified" == finding.verdict


@pytest.mark.parametrize("region", ["Aaa", "Zzz"])
def test_a_member_of_another_list_changes_nothing_of_the_bundled_one(
    region: str, make_pack: Callable[..., Path], shared_cache: Path
) -> None:
    """How many members there are, and as of when, stays; who is on the other list is left open."""
    assert shared_cache
    member = f"""[[member]]
        id = "member/peru"
        name = "Peru"
        statement = "Peru is on a list of 2024."
        date = "2024-01"
        type = "nation"
        region = "{region}"
        [[member.quotes]]
        text = "{region}: Peru"
        source = "gazette-2020"
        speaker = "A. Writer"
        paragraph = 3
    """
    store = open_store([make_pack(members_toml=member)])
    base = FactBase(store.db)
    found = [
        [
            (finding.verdict, finding.expected)
            for finding in check_draft(text, base, markdown=True).findings
        ]
        for text in (
            "The Coalition has 83 members.",
            "The Coalition has 84 members.",
            "In January 2024, Russia was a member of the Coalition.",
            "Russia is a member of the Coalition.",
            "Peru is a member of the Coalition.",
            "France and Peru are members of the Coalition.",
        )
    ]
    store.close()
    unsaid = [("unverified", None)]
    assert [
        [("supported", None)],
        [("contradicted", "83")],
        unsaid,
        [("contradicted", "not a member")],
        unsaid,
        unsaid,
    ] == found


@pytest.mark.parametrize("verb", ["grazed", "rested"])
def test_who_is_quoted_word_for_word_is_right_beside_another(
    verb: str, make_pack: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two quotes that differ in a word are both there, and a third word is in neither."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(tmp_path / "cache"))
    told = [
        write_figure(
            f"sheep-that-{said}",
            quotes=f'[{{ text = "more than 1,200 sheep {said} in the valley in March 2020", '
            'source = "gazette-2020", speaker = "A. Writer", paragraph = 3 }]',
        )
        for said in ("grazed", "rested")
    ]
    store = Store([make_pack(figures_toml="".join(told))])
    base = FactBase(store.db)
    found = [
        [finding.text for finding in check_draft(text, base, markdown=True).findings]
        for text in (
            f"> more than 1,200 sheep {said} in the valley in March 2020\n"
            for said in (verb, "slept")
        )
    ]
    store.close()
    assert [[], ["slept"]] == found


@pytest.mark.parametrize("day", ["late February 2020", "the end of June 2020", "31 February 2020"])
def test_a_day_that_no_month_has_in_a_quote_stops_no_check(
    day: str, make_pack: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end of a short month, and a source's own slip, are compared like other dates."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(tmp_path / "cache"))
    told = write_figure(
        "sheep-that-left",
        date='"2020"',
        statement='"More than 1,200 sheep left the valley."',
        quotes=f'[{{ text = "more than 1,200 sheep left the valley in {day}", '
        'source = "gazette-2020", speaker = "A. Writer", paragraph = 3 }]',
    )
    store = Store([make_pack(figures_toml=told)])
    base = FactBase(store.db)
    said = "More than 1,200 sheep left the valley"
    texts = [f"{said} {when}." for when in ("in March 2020", "on Monday")]
    found = [check_draft(text, base, markdown=True).findings for text in texts]
    store.close()
    assert all(one.verdict for findings in found for one in findings)
    assert [1, 1] == list(map(len, found))
