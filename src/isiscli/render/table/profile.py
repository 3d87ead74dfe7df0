"""Show a record in full: what it is, its claims, and what is about it in order of date."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.text import Text

from isiscli.dates import describe_date
from isiscli.found import Found
from isiscli.kinds import ROLES
from isiscli.render.page import Page
from isiscli.render.table.facts import make_grid, write_left, write_right
from isiscli.render.table.quote import FAINT, write_quote, write_text
from isiscli.render.wording import describe_value

if TYPE_CHECKING:
    from isiscli.model import AnyRecord, Claim

_SECTIONS = (
    ("member", "Members"),
    ("affiliate", "Groups"),
    ("person", "People"),
    ("event", "Events"),
    ("figure", "Figures"),
    ("statement", "Statements"),
    ("source", "Sources"),
)


def _list_properties(record: "AnyRecord", page: Page) -> Iterator[tuple[str, str]]:
    if record.kind == "affiliate":
        yield "role", ROLES[record.role]
        yield "countries", ", ".join(record.countries)
    elif record.kind == "member":
        yield "type", record.type
        yield "region", record.region
        yield "joined", describe_date(record.joined) if record.joined else ""
    elif record.kind == "figure":
        yield "value", describe_value(record.value)
        yield "measure", record.measure
    elif record.kind == "source":
        yield "title", record.title
        yield "publisher", record.publisher
        yield "authors", ", ".join(record.authors)
        yield "published", describe_date(record.published)
        yield "address", record.url
        yield "sha256", record.sha256
    yield "as of" if record.kind != "event" else "date", describe_date(record.date)
    yield "places", ", ".join(getattr(record, "places", ()))
    yield "about", ", ".join(page.names.get(i, i) for i in getattr(record, "about", ()))
    yield "also known as", ", ".join(record.aliases)
    for field, basis in (getattr(record, "inferred", None) or {}).items():
        yield f"{field} inferred", basis
    yield "id", record.id


def _write_claim(record: "AnyRecord", claim: "Claim", page: Page) -> tuple[Text, Text]:
    name, date = claim.property.replace("-", " "), describe_date(claim.date)
    left = Text("\n").join([write_text(name), write_text(date, FAINT)])
    value = write_text(page.names.get(claim.value, claim.value), "bold")
    quotes = [write_quote([record], quote, page) for quote in claim.quotes]
    return left, Text("\n").join([value, *quotes])


def _show_related(records: Sequence[Found], page: Page) -> Iterator[RenderableType]:
    for kind, title in _SECTIONS:
        listed = [found.view for found in records if found.kind == kind]
        if listed:
            yield write_text(title, "bold underline")
            grid = make_grid()
            for record in listed:
                grid.add_row(write_left(record), write_right(record, page))
            yield grid


def _show_profile(record: "AnyRecord", page: Page) -> Iterator[RenderableType]:
    yield write_text(record.name, "bold reverse")
    yield write_text(record.statement)
    for quote in record.quotes:
        yield write_quote([record], quote, page)
    yield ""
    grid = make_grid()
    properties = [(label, value) for label, value in _list_properties(record, page) if value]
    for position, (label, value) in enumerate(properties):
        grid.add_row(write_text(label, FAINT), write_text(value), end_section=position == 0)
    grid.padding = (0, 2, 0, 0)
    yield grid
    yield ""
    claims = list(getattr(record, "claims", ()))
    if claims:
        grid = make_grid()
        for claim in claims:
            grid.add_row(*_write_claim(record, claim, page))
        yield grid


def show_profiles(page: Page) -> Iterator[RenderableType]:
    """Yield each record of the page in full, then what is about it."""
    for found in page.found:
        record = found.view
        yield from _show_profile(record, page)
        yield from _show_related(page.related.get(record.id, []), page)
