"""Derive from a record what the store filters it by and the words it is found by."""

from collections.abc import Iterable, Iterator

from isiscli.dates import describe_date
from isiscli.folding import fold_texts
from isiscli.kinds import names_record
from isiscli.model import ROLES, Affiliate, AnyRecord, Event, Figure, Member, Source, Statement
from isiscli.pack.lint import find_references


def _kind_facets(record: AnyRecord) -> Iterator[tuple[str, str]]:
    match record:
        case Member():
            yield "type", record.type
            yield "region", record.region
        case Affiliate():
            yield "role", record.role
            yield from (("country", country) for country in record.countries)
            yield from (("status", c.value) for c in record.claims if c.property == "status")
        case Figure():
            yield "unit", record.value.unit
            yield "measure", record.measure
    if isinstance(record, Event | Figure | Statement):
        yield from (("place", place) for place in record.places)


def list_facets(record: AnyRecord) -> Iterator[tuple[str, str]]:
    """Yield each facet of a record with its value as written; `about` holds ids."""
    yield "name", record.name
    yield from (("name", alias) for alias in record.aliases)
    yield from _kind_facets(record)
    if isinstance(record, Source):
        yield "source", record.id
    for quote in record.all_quotes:
        yield "source", quote.source
        yield "speaker", quote.speaker
    for _, target in find_references(record):
        if "/" in target:
            yield "about", target


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


def index_text(record: AnyRecord, about_names: Iterable[str]) -> tuple[str, ...]:
    """Return the folded text of each column of `words`, in its order."""
    context = [describe_date(record.date), *about_names, record.kind]
    context += [value for facet, value in _kind_facets(record) if facet != "measure"]
    claims = [claim for claim in getattr(record, "claims", ()) if not names_record(claim.value)]
    context += [f"{claim.property} {claim.value}" for claim in claims]
    if isinstance(record, Source):
        context += [record.title, record.publisher, *record.authors]
    # A member's quote lists its whole region: indexed, each member would answer to all the others.
    quotes = [] if isinstance(record, Member) else record.all_quotes
    spoken = list(dict.fromkeys(quote.text for quote in quotes))
    context += list(dict.fromkeys(quote.speaker for quote in record.all_quotes))
    columns = ([record.name], record.aliases, record.keywords, [record.statement], spoken, context)
    return tuple(fold_texts([" ".join(texts) for texts in columns]))
