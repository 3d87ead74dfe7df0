"""Hold what a format is given: the records, and what is needed to show them to people."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from isiscli.found import Found

if TYPE_CHECKING:
    from isiscli.model import Source

View = Literal["list", "timeline", "profile", "tree"]


class Page(NamedTuple):
    """The records of an answer; what follows `fields` serves the formats that people read.

    `fields` names the fields to show, none for what a format shows by itself; `related` has the
    records about each profiled record, by its id; `names` the name of every record that others
    refer to, by id; `sources` the documents that are quoted, by id.
    """

    found: Sequence[Found]
    view: View = "list"
    fields: tuple[str, ...] = ()
    related: Mapping[str, Sequence[Found]] = {}
    names: Mapping[str, str] = {}
    sources: Mapping[str, "Source"] = {}
