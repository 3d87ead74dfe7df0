"""Complete names, ids and filter values from the store while the user types."""

from collections.abc import Callable
from contextlib import closing
from sqlite3 import Connection

from isiscli.commands.line.continuing import continue_typed
from isiscli.commands.line.offering import KINDS_OF, MOST
from isiscli.commands.line.packs import list_packs
from isiscli.errors import IsiscliError
from isiscli.inert import show_line
from isiscli.kinds import ENTITIES, KINDS

_ABOUT = "about"
"""What an option completes that takes the name of a group, a person or a member."""


class _Offer(str):
    """What the shell puts on the line, which may be written otherwise than what is typed."""

    __slots__ = ()

    def startswith(self, *_: object) -> bool:
        """Tell typer, which drops what does not start with the typed letters, to keep it."""
        return True


def _ask(packs: list[str] | None, question: Callable[[Connection], list[str]]) -> list[str]:
    from isiscli.store.open import open_store

    try:
        with closing(open_store(list_packs(packs))) as store:
            return store.ask(question)
    except IsiscliError:
        return []


def _complete_id(incomplete: str, packs: list[str] | None) -> list[str]:
    from isiscli.store.values import complete_id

    return _ask(packs, lambda db: complete_id(db, incomplete, MOST))


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

    kinds = KINDS_OF.get(command, KINDS)
    if what == _ABOUT:
        what, kinds = "name", ENTITIES
    fields = [f"{kind}.{what}" for kind in kinds]
    prefix = fold_facet(what, incomplete)
    labels = _ask(packs, lambda db: complete_label(db, fields, prefix, MOST))
    return [_Offer(one) for one in continue_typed(incomplete, [*map(show_line, labels)])]
