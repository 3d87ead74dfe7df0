"""Complete a name or an id in bash before anything loads but what reads the offers.

Each module that this imports is time between a key and its answer: neither typing nor re is one.
"""

from isiscli.commands.line.bash import read_line
from isiscli.commands.line.continuing import continue_typed
from isiscli.commands.line.packs import list_packs
from isiscli.kinds import KINDS

MOST = 100
"""Offers that a shell is given at most."""

KINDS_OF = {
    **{kind: (kind,) for kind in KINDS if kind != "event"},
    "timeline": ("event",),
    "search": KINDS,
}
"""The kinds of what each command takes the name of."""


def _fold(typed: str) -> str | None:
    """Return the key of a name that is typed in letters, digits and hyphens, None for others."""
    letters = typed.replace("-", "")
    return letters.lower() if typed.isascii() and (letters.isalnum() or not typed) else None


def _list_labels(fields: list[str], prefix: str) -> list[str]:
    from isiscli.store.cache import list_packs_in_use, locate_store
    from isiscli.store.offers import SUFFIX, list_offers

    path, fingerprint = locate_store(list_packs_in_use(list_packs(None)))
    if path is None:
        return []
    return list_offers(path.removesuffix(".sqlite") + SUFFIX, fingerprint, fields, prefix, MOST)


def offer_at_once() -> str | None:
    """Return what bash is to offer, None where the rest of isiscli has to find it."""
    (command, *given), typed = read_line() or ([""], "")
    is_id = command == "show"
    prefix = typed if is_id else _fold(typed)
    fields = ["id"] if is_id else [f"{kind}.name" for kind in KINDS_OF.get(command, ())]
    if not fields or prefix is None or any(word.startswith("-") for word in (*given, typed)):
        return None
    try:
        labels = _list_labels(fields, prefix)
    except Exception:  # whatever is wrong with packs or the cache, the rest of isiscli copes
        return None
    offered = labels if is_id else continue_typed(typed, labels)
    return "\n".join(offered) + "\n" if offered else None
