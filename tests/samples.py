"""Hold one valid row of each kind for tests to alter."""

from typing import Any

import msgspec

from isiscli.model import STRUCTS, AnyRecord

QUOTE = {
    "text": "more than 1,200 sheep grazed in the valley in March 2020",
    "source": "gazette-2020",
    "speaker": "A. Writer",
    "paragraph": 3,
}

CLAIM = {"property": "leader", "value": "A. Shepherd", "date": "2020", "quotes": [QUOTE]}

_OWN_FIELDS: dict[str, dict[str, Any]] = {
    "member": {"type": "nation", "region": "The Valley"},
    "affiliate": {"role": "pledged"},
    "person": {},
    "event": {},
    "figure": {
        "measure": "sheep",
        "value": {"number": 1200, "unit": "sheep", "qualifier": "more-than"},
    },
    "statement": {},
    "source": {
        "title": "The Gazette",
        "publisher": "Gazette",
        "published": "2020-03-04",
        "url": "https://example.org/gazette",
        "sha256": "0" * 64,
    },
}


def make_row(kind: str, /, **fields: Any) -> dict[str, Any]:
    """Return a valid row of `kind` with `fields` in place of its own; its id is that of a sheep."""
    row = {
        "kind": kind,
        "id": "sheep" if kind == "source" else f"{kind}/sheep",
        "name": "The sheep",
        "statement": "There were sheep in the valley.",
        "date": "2020-03",
        "quotes": [QUOTE],
    }
    return row | _OWN_FIELDS[kind] | fields


def make_record(kind: str, /, **fields: Any) -> AnyRecord:
    """Return `make_row` as a record."""
    return msgspec.convert(make_row(kind, **fields), STRUCTS[kind])
