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


def _continue(typed: str, label: str) -> str | None:
    end = _find_end(typed, label)
    is_inside_word = end > 0 and label[end - 1 : end + 1].isalnum() and end < len(label)
    if is_inside_word and not typed[-1:].isalnum():
        return None  # "al-" ends a word, and "Ali" does not
    label = (typed if end else "") + label[end:]
    return escape(label) if os.environ.get(COMPLETING, "").endswith("bash") else label


def continue_typed(typed: str, labels: list[str]) -> list[str]:
    """Return printable labels as the shell needs them: what was typed stays in its own case.

    zsh drops the rest, and bash takes a space for the end. A label that does not go on where what
    is typed ends is left out.
    """
    return [one for label in labels if (one := _continue(typed, label)) is not None]
