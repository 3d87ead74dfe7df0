"""Check what a record's types cannot: ids, dates, ranges and references."""

from collections.abc import Iterator

from isiscli.dates import read_bounds
from isiscli.kinds import names_record
from isiscli.model import Affiliate, AnyRecord, Figure, Member, Person, Source

_LARGEST = 10**15
_MUST_BE = "must be EDTF, such as 2015, 2015-06, 2015-06~ or 2015-06-01/2015-06-14"


def _dates_of(record: AnyRecord) -> Iterator[tuple[str, str]]:
    yield "date", record.date
    match record:
        case Member(joined=str(joined)):
            yield "joined", joined
        case Source(published=published):
            yield "published", published
        case Affiliate(claims=claims) | Person(claims=claims):
            for position, claim in enumerate(claims):
                yield f"claims[{position}].date", claim.date


def find_faults(record: AnyRecord) -> Iterator[str]:
    """Yield each fault of one record by itself, as "field: what is wrong"."""
    prefix = "" if record.kind == "source" else f"{record.kind}/"
    if "/" in record.id.removeprefix(prefix) or not record.id.startswith(prefix):
        yield f"id: expected {f'{prefix}<name>' if prefix else 'a bare name'}, in kebab-case"
    for field, date in _dates_of(record):
        try:
            read_bounds(date)
        except ValueError:
            yield f"{field}: '{date}' {_MUST_BE}"
    if isinstance(record, Figure):
        value = record.value
        if not all(-_LARGEST <= end <= _LARGEST for end in (value.number, value.high or 0)):
            yield "value: expected numbers of at most 15 digits"
        elif (value.high is not None) != (value.qualifier == "range"):
            yield "value: a range has 'high' and the qualifier 'range', and nothing else has"
        elif value.high is not None and value.high <= value.number:
            yield "value: 'high' must be above 'number'"


def find_references(record: AnyRecord) -> Iterator[tuple[str, str]]:
    """Yield each id that a record refers to, with the field that does so."""
    for target in getattr(record, "about", ()):
        yield "about", target
    for position, claim in enumerate(getattr(record, "claims", ())):
        if names_record(claim.value):
            yield f"claims[{position}].value", claim.value
    for position, quote in enumerate(getattr(record, "quotes", ())):
        yield f"quotes[{position}].source", quote.source
    for number, claim in enumerate(getattr(record, "claims", ())):
        for position, quote in enumerate(claim.quotes):
            yield f"claims[{number}].quotes[{position}].source", quote.source
