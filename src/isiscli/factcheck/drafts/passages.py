"""Define what is read from a draft, whatever its format."""

from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.drafts.prose import Prose
from isiscli.factcheck.drafts.suppressions import Extent
from isiscli.factcheck.drafts.tables import Row


class Passage(NamedTuple):
    """A stretch of prose; one that `is_whole` is one sentence, whatever stands in it.

    `items` are the offsets in the draft at which the items of a list start that end it. `row` has
    the cells of a row of a table, or the label and the value that the passage is.
    """

    prose: Prose
    is_quoted: bool = False
    is_whole: bool = False
    items: Sequence[int] = ()
    row: Row | None = None


class Reading(NamedTuple):
    """The passages of a draft, the spans of its comments, and the lines of its blocks.

    Blocks are in the order of the text, outer before inner.
    """

    passages: Sequence[Passage]
    comments: Sequence[tuple[int, int]]
    extents: Sequence[Extent]
