"""Sentences written from the sources, and what a check has to say of each."""

from typing import NamedTuple


class Wrong(NamedTuple):
    """A sentence with one thing wrong: the token, what the sources have, and whose record says so.

    Where several records carry the fact, `records` names each of them, with a space between.
    """

    text: str
    token: str
    sourced: str
    records: str


class Right(NamedTuple):
    """A sentence that the sources support: whose records say so, and the caveats on it."""

    text: str
    records: str
    caveats: str = ""
