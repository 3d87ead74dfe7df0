"""Define the JSON of a check, in the key order of the contract."""

from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from isiscli.findings import Caveat, Verdict
from isiscli.model import Quote, RecordId

Position = Annotated[int, Meta(ge=1)]
Count = Annotated[int, Meta(ge=0)]


class Slot(Struct, kw_only=True, forbid_unknown_fields=True):
    """One part of an assertion beside the part of the record that it was compared with."""

    name: str
    said: str
    sourced: str
    agrees: bool


class Finding(Struct, kw_only=True, forbid_unknown_fields=True):
    """What the sources say of one assertion of a draft."""

    line: Position
    column: Position
    end_line: Position
    end_column: Position
    text: str
    sentence: str
    verdict: Verdict
    caveats: list[Caveat]
    message: str
    expected: str | None
    records: list[RecordId]
    quotes: list[Quote]
    slots: list[Slot] | UnsetType = UNSET


class Summary(Struct, kw_only=True, forbid_unknown_fields=True):
    """How many findings of a draft have each verdict."""

    supported: Count
    contradicted: Count
    unverified: Count


class CheckedDraft(Struct, kw_only=True, forbid_unknown_fields=True):
    """One draft and what was found in it, in the order of its text."""

    draft: str
    findings: list[Finding]
    summary: Summary
