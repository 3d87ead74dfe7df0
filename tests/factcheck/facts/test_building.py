"""Test which parts the facts of real records have."""

import pytest

from factcheck.facts.conftest import BuildFacts, MakeBase
from isiscli.dates import LATEST
from isiscli.factcheck.facts.fact import Span
from samples import CLAIM, QUOTE, make_row


def test_a_figure_has_its_quantity_and_who_says_it(build_facts: BuildFacts) -> None:
    """A briefing of the State Department that the Wilson Center published counts the dead."""
    (fact,) = build_facts("figure/sdf-killed")
    assert [("11,000", 11000.0, "more-than"), ("11,000", 11000.0, "more-than")] == [
        (amount.text, amount.low, amount.qualifier) for amount in fact.amounts
    ]
    assert {"affiliate/sdf", "body/state department", "body/wilson center"} <= fact.keys
    assert {"body/state department", "body/wilson center"} == fact.voices
    assert {"body/wilson center"} == fact.only_voices
    assert fact.is_quoted_voice
    assert 20210628 == fact.published
    assert "alli" in fact.hints
    assert "overeleventhousand" not in fact.squeezed
    assert "thetollpaidbythesdf" in fact.squeezed
    assert 3 == len(fact.readings)


def test_an_event_has_its_day_its_place_and_what_it_lies_in(build_facts: BuildFacts) -> None:
    """The ministers met in Rome, which lies in Italy and in Europe."""
    (fact,) = build_facts("event/coalition-ministers-meet-in-rome")
    assert Span(20210628, 20210628, is_stated=True, is_rough=False, is_quoted=True) == fact.spans[0]
    assert "place/rome" in fact.keys
    assert {"place/italy", "place/europe"} <= fact.regions
    assert "place/rome" in fact.stage
    assert ["two years"] == [amount.text for amount in fact.amounts]


def test_a_statement_has_what_it_denies(build_facts: BuildFacts) -> None:
    """That ISIS-K “is not able to conduct attacks” denies conducting, but not focusing."""
    (fact,) = build_facts("statement/preventing-isis-khorasan-attacks-2021")
    assert {True} == fact.stems["conduct"]
    assert {False} == fact.stems["focus"]
    assert {True, False} == {denied for polarities in fact.labels.values() for denied in polarities}
    assert "affiliate/isis-khorasan" in fact.keys
    assert {"place/united states", "member/united-states"} <= fact.keys


def test_a_claim_of_an_affiliate_is_a_fact_of_its_own(build_facts: BuildFacts) -> None:
    """What a group pledged to is said with the quote and the date of the claim."""
    whole, *claims = build_facts("affiliate/boko-haram")
    assert len(claims) == len(getattr(whole.record, "claims", ()))
    pledge = claims[0]
    assert "affiliate/isis" in pledge.keys
    assert {"affiliate/boko-haram"} <= {key for name in pledge.names for key in name.keys}
    assert [quote.text for quote in pledge.quotes] == [pledge.readings[1].text]
    assert (0, 20171025) == pledge.spans[0][:2]
    assert "nigeria" == claims[1].readings[-1].text.casefold()


def test_a_claim_of_a_person_names_a_role(build_facts: BuildFacts) -> None:
    """A value that is no id of a record is a text of the claim."""
    claims = build_facts("person/abu-bakr-al-baghdadi")[1:]
    roles = [claim for claim in claims if "caliph of the Islamic State" in claim.readings[-1].text]
    assert roles
    assert ("role", "caliph", 0) in roles[0].labels or "caliph" in roles[0].stems
    assert not roles[0].is_quoted_voice
    assert "person/daveed-gartenstein-ross" in roles[0].voices


def test_the_names_that_a_record_states_are_those_of_its_texts(build_facts: BuildFacts) -> None:
    """The places it lists are names of it too, but not stated."""
    (fact,) = build_facts("event/baghdad-twin-suicide-bombings")
    stated = [name.text for name in fact.stated]
    assert "Baghdad" in stated
    assert len(stated) < len(fact.names)


def test_a_record_about_a_member_has_the_key_of_the_place(build_facts: BuildFacts) -> None:
    """Who joins is a nation, which is a place as well."""
    (fact,) = build_facts("event/mauritania-joins-coalition")
    assert {"member/mauritania", "place/mauritania"} <= fact.keys


@pytest.mark.parametrize("speaker", ["A. Writer", "Gazette", "B. Shepherd"])
def test_a_quote_is_of_another_voice_where_its_source_cites_somebody(
    make_base: MakeBase, speaker: str
) -> None:
    """The authors and the publisher speak for the source itself."""
    base = make_base(make_row("event", quotes=[QUOTE | {"speaker": speaker}]))
    fact = base.find_by_id("event/sheep")
    assert fact is not None
    assert (speaker == "B. Shepherd") is fact.is_quoted_voice


def test_a_source_without_quotes_knows_of_every_day(make_base: MakeBase) -> None:
    """Nothing says until when it knows."""
    fact = make_base(make_row("event")).find_by_id("gazette-2020")
    assert fact is not None
    assert [] == list(fact.quotes)
    assert LATEST == fact.published


def test_a_fact_is_about_what_its_record_lists_and_its_claim_names(
    make_base: MakeBase, build_facts: BuildFacts
) -> None:
    """An id is a key though no text has the name."""
    base = make_base(
        make_row("person", id="person/a", name="A. Shepherd"),
        make_row("affiliate", id="affiliate/flock", claims=[CLAIM | {"value": "person/a"}]),
        make_row("event", about=["affiliate/flock"]),
    )
    event = base.find_by_id("event/sheep")
    assert event is not None
    assert "affiliate/flock" in event.keys
    _, claim = build_facts("affiliate/flock", base)
    assert "person/a" in claim.keys
    assert "Person/a" not in [reading.text for reading in claim.readings]
