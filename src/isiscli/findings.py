"""Define what a check says of a draft."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from isiscli.model import Quote

Verdict = Literal["supported", "contradicted", "unverified"]

Caveat = Literal["hedge", "dated", "disputed", "attributed"]
CAVEATS: dict[Caveat, str] = {
    "hedge": "the sources hedge this number otherwise",
    "dated": "true as of an earlier date, but stated as present",
    "disputed": "one of several estimates that disagree",
    "attributed": "an assessment of its speaker, but stated flat",
}
"""What can be said against an assertion that the sources support."""

NOTE_LABEL = "isiscli"
"""How the labels of footnotes start that a check puts into a draft."""


class Slot(NamedTuple):
    """One part of an assertion beside the part of the record that it was compared with."""

    name: str
    said: str
    sourced: str
    agrees: bool


class Finding(NamedTuple):
    """What the sources say of one assertion.

    `start` and `end` are offsets in the draft, of the wrong token itself where there is one and of
    the assertion otherwise. `expected` is what the sources have in its place, `replacement` the
    words that put it right, where only one value is possible. `records` are ids, best first.
    `sentence_span` is where the whole sentence stands in the draft.
    """

    start: int
    end: int
    text: str
    sentence: str
    verdict: Verdict
    message: str
    caveats: Sequence[Caveat] = ()
    expected: str | None = None
    replacement: str | None = None
    records: Sequence[str] = ()
    quotes: Sequence[Quote] = ()
    slots: Sequence[Slot] = ()
    sentence_span: tuple[int, int] | None = None


class Checked(NamedTuple):
    """The findings of a whole draft in the order of the text.

    `sentences` counts what was read as an assertion; `unused` are the offsets of the suppressions
    that no finding needed, `accepted` the findings that others accept.
    """

    findings: Sequence[Finding]
    sentences: int
    unused: Sequence[int] = ()
    accepted: Sequence[Finding] = ()
