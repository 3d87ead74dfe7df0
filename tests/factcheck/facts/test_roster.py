"""Test what is known of the closed list of members."""

from factcheck.facts.conftest import MakeBase
from isiscli.dates import EARLIEST, LATEST
from isiscli.factcheck.facts.fact_base import FactBase
from samples import QUOTE, make_row


def test_the_bundled_list_is_of_83_members(base: FactBase) -> None:
    """A fact sheet of June 2021 counts them and lists them by region."""
    assert 83 == sum(base.roster.regions.values())
    assert {"africa", "americas", "asia pacific", "europe", "institutions", "middle east"} == set(
        base.roster.regions
    )
    assert (20210601, 20210630) == base.roster.dates
    assert "figure/coalition-members-fact-sheet-2021" == base.roster.count_ids["members"]
    listed = base.find_roster()
    assert listed is not None
    assert listed.record.id == base.roster.count_ids["members"]


def test_a_pack_without_members_has_no_list(make_base: MakeBase) -> None:
    """Then nothing is said of who is a member."""
    base = make_base(make_row("event"))
    assert {} == base.roster.regions
    assert (EARLIEST, LATEST) == base.roster.dates
    assert {} == base.roster.count_ids
    assert base.find_roster() is None


def test_a_list_that_nothing_counts_is_shown_by_nothing(make_base: MakeBase) -> None:
    """The words of the count stand in a quote of each member, and its unit is members."""
    shared = QUOTE | {"text": "more than 1,200 sheep grazed in the valley in March 2020, all told"}
    own = QUOTE | {"text": "a member of its own"}
    members = [
        make_row("member", id=f"member/{name}", name=name, quotes=quotes)
        for name, quotes in (("x", [shared, own]), ("y", [shared]))
    ]
    value = {"number": 2, "unit": "members", "qualifier": "exact"}
    others = [
        make_row("figure", id="figure/a"),
        make_row("figure", id="figure/b", value=value, quotes=[own]),
    ]
    counted = make_row("figure", id="figure/c", value=value)
    assert "members" not in make_base(*members, *others).roster.count_ids
    assert "figure/c" == make_base(*members, *others, counted).roster.count_ids["members"]


def test_the_list_counts_nations_and_institutions(base: FactBase) -> None:
    """Each is counted by a figure of its own."""
    assert {"nation": 78, "institution": 5} == base.roster.types
    nations, institutions = (base.find_roster(unit) for unit in ("nations", "institutions"))
    assert nations is not None
    assert "figure/coalition-member-nations-2021" == nations.record.id
    assert institutions is not None
    assert "figure/coalition-member-institutions-2021" == institutions.record.id
