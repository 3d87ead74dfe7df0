"""Work out once what follows from a text, or from a fact, alone."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Owner = TypeVar("Owner")
Found = TypeVar("Found")


def once(function: Callable[[Owner], Found]) -> Callable[[Owner], Found]:
    """Keep what a function returns on what it was worked out of, as long as that lives.

    What a text is compared by is asked for beside each fact, and of a fact beside each text. The
    objects must have a `__dict__`, and what is returned is not to be changed.
    """
    name = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def find(owner: Owner) -> Found:
        found: Found
        try:
            found = owner.__dict__[name]
        except KeyError:
            found = owner.__dict__[name] = function(owner)
        return found

    return find
