"""Define the records of a fact base, one struct a kind, in the key order of the JSON contract."""

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from isiscli.kinds import ROLES as ROLES  # noqa: PLC0414 - what the roles mean, beside Role

Qualifier = Literal[
    "exact", "about", "nearly", "more-than", "at-least", "less-than", "up-to", "range"
]
"""How exactly a number is meant."""

Kind = Literal["member", "affiliate", "person", "event", "figure", "statement", "source"]

Line = Annotated[str, Meta(min_length=1, max_length=2000)]
Slug = Annotated[str, Meta(pattern=r"\A[a-z0-9]+(-[a-z0-9]+)*\Z", max_length=120)]
RecordId = Annotated[str, Meta(pattern=r"\A([a-z]+/)?[a-z0-9]+(-[a-z0-9]+)*\Z", max_length=150)]
EdtfDate = Annotated[str, Meta(min_length=4, max_length=40, description="EDTF, levels 0 and 1")]

Role = Literal["core", "province", "pledged", "splinter", "aligned", "rival", "opponent", "other"]


class Quote(Struct, kw_only=True, forbid_unknown_fields=True):
    """A contiguous verbatim span of one source."""

    text: Line
    source: Slug
    speaker: Line
    paragraph: Annotated[int, Meta(ge=1)]
    url: str = ""


class Claim(Struct, kw_only=True, forbid_unknown_fields=True):
    """One property of an entity; a value that is an id names another record."""

    property: Slug
    value: Line
    date: EdtfDate
    quotes: Annotated[list[Quote], Meta(min_length=1)]
    inferred: dict[str, Line] | UnsetType = UNSET


class Value(Struct, kw_only=True, forbid_unknown_fields=True):
    """A quantity: `high` closes a range that `number` opens."""

    number: int | float
    high: int | float | None = None
    unit: Line
    qualifier: Qualifier


class Match(Struct, kw_only=True):
    """How a record answers a query; `score` is at most 100."""

    how: Literal["exact", "text", "fuzzy"]
    score: Annotated[int, Meta(ge=1, le=100)]


class Record(Struct, kw_only=True, forbid_unknown_fields=True):
    """What every kind has; `inferred` names the fields that no quote carries, with their basis."""

    id: RecordId
    kind: Kind
    name: Line
    statement: Line
    aliases: list[Line] = []
    keywords: list[Line] = []
    date: EdtfDate

    @property
    def all_quotes(self) -> list[Quote]:
        """The quotes of the record, then those of its claims."""
        quotes: list[Quote] = getattr(self, "quotes", [])
        claims: list[Claim] = getattr(self, "claims", [])
        return (
            [*quotes, *(quote for claim in claims for quote in claim.quotes)] if claims else quotes
        )


Quotes = Annotated[list[Quote], Meta(min_length=1)]
Inferred = dict[str, Line] | UnsetType


class Member(Record, kw_only=True):
    """A member of the Global Coalition."""

    kind: Literal["member"] = "member"
    type: Literal["nation", "institution"]
    region: Line
    joined: EdtfDate | None = None
    quotes: Quotes
    inferred: Inferred = UNSET


class Affiliate(Record, kw_only=True):
    """A group that is or was part of, pledged to or aligned with ISIS, or one that it met."""

    kind: Literal["affiliate"] = "affiliate"
    role: Role
    countries: list[Line] = []
    claims: list[Claim] = []
    quotes: Quotes
    inferred: Inferred = UNSET


class Person(Record, kw_only=True):
    """Someone named in a source."""

    kind: Literal["person"] = "person"
    claims: list[Claim] = []
    quotes: Quotes
    inferred: Inferred = UNSET


class Event(Record, kw_only=True):
    """Something that happened at a date or in a span."""

    kind: Literal["event"] = "event"
    about: list[RecordId] = []
    places: list[Line] = []
    quotes: Quotes
    inferred: Inferred = UNSET


class Figure(Record, kw_only=True):
    """A quantity; figures that share a `measure` can be compared."""

    kind: Literal["figure"] = "figure"
    about: list[RecordId] = []
    places: list[Line] = []
    measure: Slug
    value: Value
    quotes: Quotes
    inferred: Inferred = UNSET


class Statement(Record, kw_only=True):
    """An assessment or a commitment that somebody made."""

    kind: Literal["statement"] = "statement"
    about: list[RecordId] = []
    places: list[Line] = []
    quotes: Quotes
    inferred: Inferred = UNSET


class Source(Record, kw_only=True):
    """A published document; its id is the bare name that every quote carries."""

    kind: Literal["source"] = "source"
    title: Line
    publisher: Line
    authors: list[Line] = []
    published: EdtfDate
    url: Annotated[str, Meta(pattern=r"\Ahttps://[!-~]+\Z")]
    sha256: Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
    quotes: list[Quote] = []
    inferred: Inferred = UNSET


AnyRecord = Member | Affiliate | Person | Event | Figure | Statement | Source

STRUCTS: dict[str, type[AnyRecord]] = {
    "member": Member,
    "affiliate": Affiliate,
    "person": Person,
    "event": Event,
    "figure": Figure,
    "statement": Statement,
    "source": Source,
}
"""The struct of every kind."""
