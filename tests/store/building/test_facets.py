"""Test what a record is filtered by and the words it is found by."""

from typing import Any

import pytest

from isiscli.kinds import KINDS
from isiscli.model import ROLES
from isiscli.store.building.facets import (
    index_text,
    list_facets,
    list_targets,
    name_cluster,
    take_apart,
)
from samples import CLAIM, QUOTE, make_record

_OF_ANY = {("source", "gazette-2020"), ("speaker", "A. Writer")}

FACETS: list[tuple[str, dict[str, Any], set[tuple[str, str]]]] = [
    ("member", {}, {("type", "nation"), ("region", "The Valley")}),
    (
        "affiliate",
        {"countries": ["A", "B"]},
        {("role", "pledged"), ("country", "A"), ("country", "B")},
    ),
    (
        "affiliate",
        {"claims": [CLAIM, CLAIM | {"property": "status", "value": "defeated"}]},
        {("role", "pledged"), ("status", "defeated")},
    ),
    (
        "affiliate",
        {"claims": [CLAIM | {"value": "person/a"}]},
        {("role", "pledged"), ("about", "person/a")},
    ),
    ("person", {}, set()),
    (
        "event",
        {"places": ["Valley"], "about": ["person/a"]},
        {("place", "Valley"), ("about", "person/a")},
    ),
    (
        "figure",
        {"places": ["Valley"]},
        {("unit", "sheep"), ("measure", "sheep"), ("place", "Valley")},
    ),
    ("statement", {"places": ["Valley"]}, {("place", "Valley")}),
    ("source", {}, {("source", "sheep")}),
]


@pytest.mark.parametrize(("kind", "fields", "own"), FACETS)
def test_a_record_is_filtered_by_the_facets_of_its_kind(
    kind: str, fields: dict[str, Any], own: set[tuple[str, str]]
) -> None:
    """Sources and speakers are facets of every kind; the rest belongs to some."""
    assert _OF_ANY | own == set(list_facets(take_apart(make_record(kind, **fields))))


def test_the_source_and_the_speaker_of_a_claim_are_facets_too() -> None:
    """A person is found by who is quoted in a claim alone."""
    quote = QUOTE | {"source": "other", "speaker": "B. Reader"}
    person = make_record("person", claims=[CLAIM | {"quotes": [quote]}])
    facets = set(list_facets(take_apart(person)))
    assert {("source", "other"), ("speaker", "B. Reader")} <= facets


@pytest.mark.parametrize(
    ("kind", "cluster"),
    [("member", "The Valley"), ("figure", "sheep"), ("event", ""), ("person", ""), ("source", "")],
)
def test_a_record_is_listed_beside_those_it_is_compared_with(kind: str, cluster: str) -> None:
    """Members stand together by region, figures by what they measure, others by date alone."""
    assert cluster == name_cluster(make_record(kind))


def test_affiliates_are_listed_in_the_order_of_their_roles() -> None:
    """ISIS itself comes first, rivals and others after those that pledged."""
    clusters = [name_cluster(make_record("affiliate", role=role)) for role in ROLES]
    assert sorted(clusters) == clusters
    assert len(ROLES) == len(set(clusters))


@pytest.mark.parametrize("kind", KINDS)
def test_each_column_holds_folded_words(kind: str) -> None:
    """Name, aliases, keywords and statement have a column each, in this order."""
    record = make_record(kind, aliases=["Shéép’s"], keywords=["1,200 head", "flock"])
    columns = index_text(take_apart(record), [])
    assert ("the sheep", "sheep", "1200 head flock", "there were sheep in the valley") == columns[
        :4
    ]


def test_quotes_are_searched_except_those_of_members() -> None:
    """A member's quote lists its neighbours, to whose names it must not answer."""
    event, member = (
        index_text(take_apart(make_record(kind)), [])[4] for kind in ("event", "member")
    )
    assert "more than 1200 sheep grazed in the valley in march 2020" == event
    assert "" == member


CONTEXT = [
    ("event", {}, "march 2020"),
    ("event", {"places": ["Diyarbakır"]}, "diyarbakir"),
    ("event", {}, "event"),
    ("event", {}, "a writer"),
    ("event", {}, "named in passing"),
    ("member", {}, "nation the valley"),
    ("affiliate", {"countries": ["Libya"]}, "pledged libya"),
    ("figure", {}, "sheep"),
    ("person", {"claims": [CLAIM]}, "leader a shepherd"),
    ("source", {"authors": ["B. Reader"]}, "the gazette gazette b reader"),
    (
        "person",
        {"claims": [CLAIM | {"value": "head of the valley/hill flock"}]},
        "valley hill flock",
    ),
]


@pytest.mark.parametrize(("kind", "fields", "words"), CONTEXT)
def test_the_context_holds_what_else_a_reader_may_type(
    kind: str, fields: dict[str, Any], words: str
) -> None:
    """Date, kind, speaker, facets, claims and the names of what it is about can be searched."""
    context = index_text(take_apart(make_record(kind, **fields)), ["Named in passing"])[5]
    assert f" {words} " in f" {context} "


def test_an_id_in_a_claim_is_not_searched_as_words() -> None:
    """The name of the record stands for it."""
    claims = [CLAIM | {"value": "person/a-shepherd"}]
    person = take_apart(make_record("person", claims=claims))
    assert "shepherd" not in index_text(person, [])[5]


def test_the_context_of_a_quote_said_twice_has_its_speaker_once() -> None:
    """Repeated quotes and speakers do not raise the weight of their words."""
    columns = index_text(take_apart(make_record("event", quotes=[QUOTE, QUOTE])), [])
    assert [1, 1] == [columns[4].count("grazed"), columns[5].count("writer")]


def test_the_measure_of_a_figure_is_not_searched_as_words() -> None:
    """The key under which figures are compared is no word that a reader types."""
    figure = take_apart(make_record("figure", measure="headcount"))
    assert "headcount" not in index_text(figure, [])[5]


def test_a_record_refers_to_what_it_is_about_then_to_its_sources() -> None:
    """Each id is given once, however often a record has it."""
    quote = QUOTE | {"source": "other"}
    claims = [CLAIM | {"value": "person/a", "quotes": [QUOTE, quote]}, CLAIM | {"value": "words"}]
    person = take_apart(make_record("person", claims=claims))
    event = take_apart(make_record("event", about=["person/b", "person/a", "person/b"]))
    assert ["person/a", "gazette-2020", "other"] == list_targets(person)
    assert ["person/b", "person/a", "gazette-2020"] == list_targets(event)
