"""Define what is read from a draft, whatever its format."""

from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.drafts.prose import Prose
from isiscli.factcheck.drafts.suppressions import Extent


class Passage(NamedTuple):
    """A stretch of prose; one that `is_whole` is one sentence, whatever stands in it.

    `items` are the offsets in the draft at which the items of a list start that end it.
    """

    prose: Prose
    is_quoted: bool = False
    is_whole: bool = False
    items: Sequence[int] = ()


class Reading(NamedTuple):
    """The passages of a draft, the spans of its comments, and the lines of its blocks.

    Blocks are in the order of the text, outer before inner.
    """

    passages: Sequence[Passage]
    comments: Sequence[tuple[int, int]]
    extents: Sequence[Extent]
