"""Continue what is typed by what is offered for it."""

import os

from isiscli.commands.line.bash import COMPLETING, escape


def _find_end(typed: str, label: str) -> int:
    """Return how many letters of a label are those that are typed, however they are written."""
    end = len(typed)
    if label[:end].lower() == typed.lower():
        return end
    from isiscli.folding import squeeze  # re, 6 ms, for what is typed otherwise than it is written

    key = squeeze(typed)
    ends = (end, *range(1, len(label) + 1))
    return next((end for end in ends if squeeze(label[:end]) == key), 0)


def continue_typed(typed: str, label: str) -> str:
    """Return a printable label as the shell needs it: what was typed stays in its own case.

    zsh drops the rest, and bash takes a space for the end.
    """
    end = _find_end(typed, label)
    label = (typed if end else "") + label[end:]
    return escape(label) if os.environ.get(COMPLETING, "").endswith("bash") else label
