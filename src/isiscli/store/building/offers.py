"""Keep what completion offers beside a store."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from isiscli.inert import show_line
from isiscli.kinds import KINDS
from isiscli.store.files import connect, name_draft
from isiscli.store.offers import END, ID, SUFFIX, begin_offers, write_offer

_NAMES = "SELECT value, label FROM term WHERE field = ? ORDER BY value"
_IDS = "SELECT id, id FROM record WHERE ? = 'id' ORDER BY id"


def _list_offers(db: sqlite3.Connection) -> Iterator[bytes]:
    """Yield the line of each name and id in the order of their bytes.

    Raises ValueError for a name that is written in nothing that can be typed.
    """
    for field in sorted([ID, *(f"{kind}.name" for kind in KINDS)]):
        for value, label in db.execute(_IDS if field == ID else _NAMES, (field,)):
            if not value.isprintable():
                raise ValueError(value)
            yield write_offer(field, value, show_line(label))


def keep_offers(store: Path, path: Path, fingerprint: str) -> None:
    """Write what completion offers of a store beside `path`, where the store is to be.

    Where that cannot be done, completion asks the store. What a power cut leaves of the file is
    told by its checksums.
    """
    offers = path.with_suffix(SUFFIX)
    draft = path.with_name(name_draft(offers))
    try:
        with closing(connect(store)) as db, draft.open("wb") as written:
            written.write(begin_offers(fingerprint))
            written.writelines(_list_offers(db))
            written.write(END)
        draft.replace(offers)
    except (OSError, ValueError):
        with suppress(OSError):
            draft.unlink()
