"""Test that what no quote carries is found: one planted fault for each message."""

from typing import Any

import pytest

from isiscli.kinds import KINDS
from isiscli.model import AnyRecord
from isiscli.verify.carried import Checker
from samples import CLAIM, QUOTE, make_record

_ROSTER = [QUOTE | {"text": "Hills: Arland, Östland"}]
_MEMBER: dict[str, Any] = {"name": "Arland", "statement": "Arland is a member.", "region": "Hills"}
_MEMBER |= {"quotes": _ROSTER, "inferred": {"date": "the list is of March 2020"}}
_LED = QUOTE | {"text": "A. Shepherd led the flock in 2020"}
_CLAIM = CLAIM | {"quotes": [_LED]}
_DENIED = [QUOTE | {"text": "the sheep did not graze in March 2020"}]

OTHERS = [
    make_record("source", id="gazette-2020", name="Gazette 2020", quotes=[]),
    make_record("person", id="person/a", name="Anna Shepherd", aliases=["Shepherdess"]),
    make_record("statement", statement="It rained in Brindle.", quotes=[_LED]),
]


def _list_faults(kind: str, /, **fields: Any) -> list[str]:
    """Return the faults of one record that stands among others."""
    defaults = _MEMBER if kind == "member" else {"claims": [_CLAIM]} if kind == "person" else {}
    record = make_record(kind, **defaults | fields)
    return list(Checker({r.id: r for r in [*OTHERS, record]}).check(record))


def _value(number: float, qualifier: str = "more-than", **fields: Any) -> dict[str, Any]:
    return {"value": {"number": number, "unit": "sheep", "qualifier": qualifier} | fields}


SOUND: list[tuple[str, dict[str, Any]]] = [
    *[(kind, {}) for kind in KINDS],
    ("event", {"date": "2020"}),
    ("event", {"statement": "One sheep grazed in the valley."}),
    ("event", {"statement": "In March 2020 the sheep grazed."}),
    ("event", {"statement": "Sheep grazed, said A. Writer of the Gazette."}),
    ("event", {"date": "2019", "inferred": {"date": "the year 2019 is on the cover"}}),
    ("event", {"places": ["Arland"], "inferred": {"places": "Arland is where the valley is"}}),
    ("event", {"about": ["person/a"], "statement": "The sheep of Anna Shepherd grazed."}),
    ("event", {"quotes": _DENIED, "statement": "The sheep did not graze."}),
    (
        "event",
        {
            "quotes": _DENIED,
            "statement": "The sheep failed to graze.",
            "inferred": {"denial": "that they “did not graze” is to fail"},
        },
    ),
    (
        "event",
        {
            "statement": "The sheep did not wait to graze.",
            "inferred": {"statement": "they would not wait"},
        },
    ),
    ("figure", _value(1300) | {"inferred": {"value": "more than 1,300 as counted by hand"}}),
    (
        "figure",
        _value(1200, "range", high=1300) | {"inferred": {"value": "1,300 is the upper count"}},
    ),
    ("figure", _value(1200, "exact") | {"inferred": {"qualifier": "counted by hand"}}),
    ("member", {"joined": "2019-05", "inferred": {"date": "March 2020", "joined": "May 2019"}}),
    ("affiliate", {"countries": ["Arland"], "inferred": {"countries": "the valley is in Arland"}}),
    ("person", {"claims": [_CLAIM | {"value": "person/a"}]}),
    ("person", {"claims": [CLAIM | {"value": "person/a", "inferred": {"value": "by custom"}}]}),
]


@pytest.mark.parametrize(("kind", "fields"), SOUND)
def test_a_record_whose_values_are_carried_has_no_fault(kind: str, fields: dict[str, Any]) -> None:
    """Quotes carry values, and so does what is stated as inferred and the names of others."""
    assert [] == _list_faults(kind, **fields)


FAULTS: list[tuple[str, dict[str, Any], str]] = [
    ("event", {"date": "2019-03"}, "date: no quote has the year 2019"),
    ("event", {"date": "2020-04"}, "date: no quote has the month April"),
    ("event", {"date": "2020-21"}, "date: no quote has the month spring"),
    ("event", {"date": "2020-03-05"}, "date: no quote has the day 5"),
    ("figure", _value(1201), "value: no quote has 1,201"),
    ("figure", _value(1200, "range", high=1300), "value: no quote has 1,200 to 1,300"),
    ("figure", _value(1200, "exact"), "value: the quote says 'more-than', not 'exact'"),
    (
        "figure",
        _value(1300) | {"inferred": {"value": "1,400 as counted by hand"}},
        "value: no quote has 1,300",
    ),
    ("member", {"region": "Valley"}, "region: the quote says 'Hills', not 'Valley'"),
    (
        "member",
        {"type": "institution"},
        "type: the quote does not list Arland as institution",
    ),
    (
        "member",
        {"name": "Land", "statement": "Land is far."},
        "name: the quote does not list 'Land'",
    ),
    ("member", {"joined": "2019"}, "joined: no quote has the year 2019"),
    (
        "person",
        {"claims": [_CLAIM | {"date": "2019"}]},
        "claims[0].date: no quote has the year 2019",
    ),
    (
        "person",
        {"claims": [_CLAIM, _CLAIM | {"value": "the Brigand"}]},
        "claims[1].value: no quote has 'brigand'",
    ),
    (
        "person",
        {"claims": [_CLAIM, _CLAIM | {"value": "Brigand"}], "keywords": ["Brigand"]},
        "claims[1].value: no quote has 'brigand'",
    ),
    (
        "person",
        {"statement": "The shepherd is of Arland.", "keywords": ["Arland"]},
        "statement: no quote has 'arland'",
    ),
    (
        "person",
        {"claims": [_CLAIM | {"value": "leader of 50 sheep"}]},
        "claims[0].value: no quote has '50'",
    ),
    (
        "affiliate",
        {"claims": [CLAIM | {"value": "person/a", "date": "2020"}]},
        "claims[0].value: no quote names Anna Shepherd",
    ),
    (
        "person",
        {"claims": [_CLAIM | {"value": "not a leader"}]},
        "claims[0].value: denies with 'not', more often than the rest",
    ),
    (
        "person",
        {"claims": [_CLAIM | {"value": "2020-18"}]},
        "claims[0].value: no quote has the month 18",
    ),
    (
        "member",
        {"statement": "Arland is a member beside Östland."},
        "statement: no quote has 'ostland'",
    ),
    (
        "event",
        {"quotes": _DENIED, "statement": "The sheep did not graze.", "name": "Grazing sheep graze"},
        "name: 'graz…' is denied by 'not'",
    ),
    ("event", {"places": ["Arland"]}, "places: no quote has 'arland'"),
    ("affiliate", {"countries": ["Arland"]}, "countries: no quote has 'arland'"),
    ("event", {"name": "The Goats"}, "name: no quote has 'goats'"),
    ("event", {"statement": "There were 1,300 sheep."}, "statement: no quote has '1,300'"),
    (
        "event",
        {"statement": "Sheep grazed from April."},
        "statement: no quote has the month April",
    ),
    ("event", {"statement": "Sheep grazed in Arland."}, "statement: no quote has 'arland'"),
    ("event", {"statement": "Brindle had sheep."}, "statement: no quote has 'brindle'"),
    (
        "event",
        {"statement": "The sheep did not graze."},
        "statement: our words deny with 'not', the quotes with no word",
    ),
    (
        "event",
        {"quotes": _DENIED, "statement": "The sheep did graze."},
        "statement: our words deny with no word, the quotes with 'not'",
    ),
]


@pytest.mark.parametrize(("kind", "fields", "fault"), FAULTS)
def test_a_value_that_nothing_carries_is_a_fault(
    kind: str, fields: dict[str, Any], fault: str
) -> None:
    """One planted fault is one line that names the field and what is missing."""
    assert [fault] == _list_faults(kind, **fields)


class _Walked(dict[str, AnyRecord]):
    """Records that count how often all of them are walked through."""

    walks = 0

    def values(self) -> Any:
        self.walks += 1
        return super().values()


def test_the_time_of_a_record_does_not_grow_with_the_others() -> None:
    """All records are walked through before the first is checked, whoever they are about."""
    core = make_record("affiliate", id="affiliate/core", role="core", name="Brindle")
    event = make_record("event", statement="The sheep of Brindle grazed.")
    records = _Walked({record.id: record for record in (*OTHERS, core, event)})
    checker = Checker(records)
    walks = records.walks
    assert [[], []] == [list(checker.check(event)) for _ in range(2)]
    assert walks == records.walks
