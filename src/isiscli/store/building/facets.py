"""Derive from a record what the store filters it by and the words it is found by."""

from collections.abc import Iterable
from typing import NamedTuple

from isiscli.dates import describe_date
from isiscli.folding import fold_texts
from isiscli.kinds import names_record
from isiscli.model import (
    ROLES,
    Affiliate,
    AnyRecord,
    Claim,
    Event,
    Figure,
    Member,
    Quote,
    Source,
    Statement,
)

_Facets = list[tuple[str, str]]


class Parts(NamedTuple):
    """A record, and what several of its rows are made from: `own` are the facets of its kind."""

    record: AnyRecord
    own: _Facets
    claims: list[Claim]
    quotes: list[Quote]


def _list_own(record: AnyRecord) -> _Facets:
    match record:
        case Statement() | Event():
            return [("place", place) for place in record.places]
        case Member():
            return [("type", record.type), ("region", record.region)]
        case Figure():
            places = [("place", place) for place in record.places]
            return [("unit", record.value.unit), ("measure", record.measure), *places]
        case Affiliate():
            countries = [("country", country) for country in record.countries]
            statuses = [("status", c.value) for c in record.claims if c.property == "status"]
            return [("role", record.role), *countries, *statuses]
    return []


def take_apart(record: AnyRecord) -> Parts:
    """Return a record with its parts."""
    return Parts(record, _list_own(record), getattr(record, "claims", []), record.all_quotes)


def list_targets(parts: Parts) -> list[str]:
    """Return each id that a record refers to once, the sources that it quotes last."""
    about = getattr(parts.record, "about", ())
    claimed = [claim.value for claim in parts.claims if names_record(claim.value)]
    return list(dict.fromkeys([*about, *claimed, *[quote.source for quote in parts.quotes]]))


def list_facets(parts: Parts) -> _Facets:
    """Return each facet of a record but its names with its value as written; `about` holds ids."""
    facets = list(parts.own)
    if isinstance(parts.record, Source):
        facets.append(("source", parts.record.id))
    for quote in parts.quotes:
        facets += [("source", quote.source), ("speaker", quote.speaker)]
    facets += [("about", target) for target in list_targets(parts) if "/" in target]
    return facets


def name_cluster(record: AnyRecord) -> str:
    """Return what a record is listed beside: figures of one measure, members of one region."""
    match record:
        case Member():
            return record.region
        case Affiliate():
            return str(list(ROLES).index(record.role))
        case Figure():
            return record.measure
    return ""


def index_text(parts: Parts, about_names: Iterable[str]) -> tuple[str, ...]:
    """Return the folded text of each column of `words`, in its order."""
    record = parts.record
    context = [describe_date(record.date), *about_names, record.kind]
    context += [value for facet, value in parts.own if facet != "measure"]
    context += [f"{c.property} {c.value}" for c in parts.claims if not names_record(c.value)]
    if isinstance(record, Source):
        context += [record.title, record.publisher, *record.authors]
    # A member's quote lists its whole region: indexed, each member would answer to all the others.
    spoken = "" if isinstance(record, Member) else _join_once([q.text for q in parts.quotes])
    context.append(_join_once([quote.speaker for quote in parts.quotes]))
    names = (record.name, " ".join(record.aliases), " ".join(record.keywords))
    return tuple(fold_texts([*names, record.statement, spoken, " ".join(context)]))


def _join_once(texts: list[str]) -> str:
    return texts[0] if len(texts) == 1 else " ".join(dict.fromkeys(texts))
