"""Read the line that bash has completed, and write what is offered as bash needs it."""

import os

COMPLETING = "_ISISCLI_COMPLETE"
"""What a shell sets to have its line completed."""

_QUOTED = "\\'\""
_SPECIAL = "'\"\\$&|;<>()`*?[]#~!{}"


def read_line() -> tuple[list[str], str] | None:
    """Return the words before the cursor and the letters at it, None for a line to unquote.

    None for another shell as well.
    """
    line, place = os.environ.get("COMP_WORDS", ""), os.environ.get("COMP_CWORD", "")
    if os.environ.get(COMPLETING) != "complete_bash" or not place.isdecimal():
        return None
    if any(mark in line for mark in _QUOTED):
        return None
    words, at = line.split(), int(place)
    return words[1:at] or [""], "".join(words[at : at + 1])


def escape(text: str) -> str:
    """Return what is one word to bash, and to be read as `text`."""
    return "".join(f"\\{c}" if c.isspace() or c in _SPECIAL else c for c in text)
