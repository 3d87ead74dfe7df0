"""Complete names, ids and filter values from the store while the user types."""

import os
import re
from collections.abc import Callable
from contextlib import closing
from sqlite3 import Connection

from isiscli.commands.line.packs import list_packs
from isiscli.commands.line.parsing import COMPLETING
from isiscli.errors import IsiscliError
from isiscli.folding import squeeze
from isiscli.inert import show_line
from isiscli.kinds import ENTITIES, KINDS

_MOST = 100
_BASH_SPECIAL = re.compile(r"[\s'\"\\$&|;<>()`*?\[\]#~!{}]")
_KINDS_OF = {"timeline": "event"}
"""The kind of a command that is not called after it."""


_ABOUT = "about"
"""What an option completes that takes the name of a group, a person or a member."""


class _Offer(str):
    """What the shell puts on the line, which may be written otherwise than what is typed."""

    __slots__ = ()

    def startswith(self, *_: object) -> bool:
        """Tell typer, which drops what does not start with the typed letters, to keep it."""
        return True


def _continue(typed: str, label: str) -> str:
    """Return `label` as the shell needs it: what was typed stays as it was, in its own case.

    zsh drops the rest, and bash takes a space for the end.
    """
    label, key = show_line(label), squeeze(typed)
    ends = (len(typed), *range(1, len(label) + 1))
    end = next((end for end in ends if squeeze(label[:end]) == key), 0)
    label = (typed if end else "") + label[end:]
    in_bash = os.environ.get(COMPLETING, "").endswith("bash")
    return _Offer(_BASH_SPECIAL.sub(r"\\\g<0>", label) if in_bash else label)


def _ask(packs: list[str] | None, question: Callable[[Connection], list[str]]) -> list[str]:
    from isiscli.store.open import open_store

    try:
        with closing(open_store(list_packs(packs))) as store:
            return store.ask(question)
    except IsiscliError:
        return []


def _complete_id(incomplete: str, packs: list[str] | None) -> list[str]:
    from isiscli.store.values import complete_id

    return _ask(packs, lambda db: complete_id(db, incomplete, _MOST))


def complete_value(
    what: str, command: str, incomplete: str, packs: list[str] | None = None
) -> list[str]:
    """Return what starts with what is typed: an "id", or the values of a facet.

    A name is a facet too; values are those of the kind that the command looks up. `packs` are
    those that the line names so far.
    """
    if what == "id":
        return _complete_id(incomplete, packs)
    from isiscli.store.query import fold_facet
    from isiscli.store.values import complete_label

    kind = _KINDS_OF.get(command, command)
    kinds = [kind] if kind in KINDS else list(KINDS)
    if what == _ABOUT:
        what, kinds = "name", list(ENTITIES)
    fields = [f"{kind}.{what}" for kind in kinds]
    prefix = fold_facet(what, incomplete)
    labels = _ask(packs, lambda db: complete_label(db, fields, prefix, _MOST))
    return [_continue(incomplete, label) for label in labels]
