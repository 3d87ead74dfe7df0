"""Test what is known of the closed list of members."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from isiscli.dates import EARLIEST, LATEST
from isiscli.store.open import open_store
from isiscli.store.roster import Roster
from samples import QUOTE, make_row
from store.conftest import BuildStore

REGIONS = {
    "africa": 16,
    "americas": 3,
    "asia pacific": 10,
    "europe": 39,
    "institutions": 5,
    "middle east": 10,
}


@pytest.fixture(params=["", "Aaa", "Zzz"])
def roster(
    request: pytest.FixtureRequest, make_pack: Callable[..., Path], shared_cache: Path
) -> Iterator[Roster]:
    """Return the bundled list, alone and beside members of a user's pack before and after it."""
    assert shared_cache
    packs = [make_pack(members_toml=write_member(request.param))] if request.param else []
    store = open_store(packs)
    yield Roster(store.db)
    store.close()


def write_member(region: str) -> str:
    """Return the TOML of a member of another list, of a later date."""
    quote = QUOTE | {"text": f"{region}: Atlantis, Erewhon"}
    fields = make_row("member", id="member/atlantis", name="Atlantis", region=region)
    del fields["kind"], fields["quotes"]
    listed = "".join(f'{key} = "{value}"\n' for key, value in fields.items())
    quoted = ", ".join(f"{key} = {value!r}" for key, value in quote.items())
    return f"[[member]]\n{listed}quotes = [{{ {quoted} }}]\n"


def test_the_bundled_list_is_of_83_members(roster: Roster) -> None:
    """A fact sheet of June 2021 counts them and lists them by region, whatever a pack adds."""
    assert REGIONS == roster.regions
    assert (83, {"nation": 78, "institution": 5}) == (len(roster.ids), roster.types)
    assert (20210601, 20210630) == roster.dates
    assert "2021-06" == roster.date
    assert ("State Department", 54) == (roster.quote["speaker"], roster.quote["paragraph"])
    assert {
        "members": "figure/coalition-members-fact-sheet-2021",
        "nations": "figure/coalition-member-nations-2021",
        "institutions": "figure/coalition-member-institutions-2021",
    } == roster.count_ids


def test_a_pack_without_members_has_no_list(build_store: BuildStore) -> None:
    """Then nothing is said of who is a member."""
    roster = Roster(build_store(make_row("event")).db)
    assert ({}, {}, "") == (roster.regions, roster.quote, roster.date)
    assert (EARLIEST, LATEST) == roster.dates
    assert {} == roster.count_ids


def test_a_list_that_nothing_counts_is_shown_by_nothing(build_store: BuildStore) -> None:
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
    rosters = [Roster(build_store(*members, *others, *more).db) for more in ([], [counted])]
    assert [None, "figure/c"] == [roster.count_ids.get("members") for roster in rosters]


def test_a_figure_of_another_source_counts_no_members(build_store: BuildStore) -> None:
    """The same words stand in another document for other things."""
    other = make_row("source", id="other-2020", name="Other", quotes=[])
    figure = make_row("figure", quotes=[QUOTE | {"source": "other-2020"}])
    del other["quotes"]
    assert {} == Roster(build_store(make_row("member"), other, figure).db).count_ids
