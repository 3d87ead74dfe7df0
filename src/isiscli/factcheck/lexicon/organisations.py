"""Know organisations beside those of a store, so that one is not taken for another."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import collect, load_topic, read_rows, split_words


class OrganisationFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of organisations: blocks by their sort."""

    sorts: dict[str, str]


class Organisation(msgspec.Struct, frozen=True):
    """An organisation: its names, its sort, and the country or the body that it belongs to."""

    name: str
    names: tuple[str, ...]
    sort: str
    belongs_to: str


class Organisations(msgspec.Struct, frozen=True):
    """Organisations by their names, and the names of those that a name can mean."""

    organisations: dict[str, Organisation]
    names_of: dict[str, tuple[str, ...]]


@cache
def organisations() -> Organisations:
    """Return the organisations."""
    found = [
        Organisation(name, (name, *split_words(others)), sort, belongs_to)
        for sort, block in load_topic("organisations", OrganisationFile).sorts.items()
        for name, others, belongs_to in read_rows(block)
    ]
    return Organisations(
        {body.name: body for body in found},
        collect((name, body.name) for body in found for name in body.names),
    )
