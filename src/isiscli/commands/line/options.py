"""Define the options that look-ups share, in groups."""

from typing import Annotated, Any

from isiscli.commands.line.declared import Argument, Option, OptionGroup
from isiscli.output import Format

Query = Annotated[
    list[str] | None,
    Argument(
        metavar="[QUERY]...",
        help="Words or a name to look for; several words need no quoting.",
        show_default=False,
        completes="name",
    ),
]


def filter_by(facet: str, metavar: str = "NAME", words: str = "Only in this") -> Any:
    """Return the option of a filter, completed with the values that the store has."""
    text = f"{words} {facet}."
    return Option(metavar=metavar, help=text, completes=facet)


Pack = Annotated[
    list[str] | None,
    Option(metavar="DIR", help="Add a pack of your own; repeatable.", show_default=False),
]


class Filters(OptionGroup):
    """The filters that every look-up takes."""

    source: Annotated[str | None, filter_by("source", "ID", "Only from this")] = None
    speaker: Annotated[str | None, filter_by("speaker", words="Only by this")] = None
    as_of: Annotated[
        str | None, Option(metavar="DATE", help="Only what was so, or had begun, by this date.")
    ] = None
    limit: Annotated[int | None, Option(metavar="N", min=1, help="At most this many records.")] = (
        None
    )
    pack: Pack = None


class Output(OptionGroup):
    """How the answer is written."""

    json: Annotated[bool, Option("--json", help="Short for --format json.")] = False
    format: Annotated[
        Format | None,
        Option(
            envvar="ISISCLI_FORMAT",
            help="How to write the answer; a table on a terminal, else plain.",
            show_default=False,
        ),
    ] = None
    fields: Annotated[
        str | None,
        Option(
            metavar="A,B", help="Only these fields, in this order; value.number reaches inside."
        ),
    ] = None


class PackOption(OptionGroup):
    """The packs to read besides the bundled one, for commands without filters."""

    pack: Pack = None


About = Annotated[
    str | None,
    Option(
        metavar="ID|NAME",
        completes="about",
        help="Only about this group, person or member.",
    ),
]
