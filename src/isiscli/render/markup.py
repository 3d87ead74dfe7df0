"""Write text into Markdown so that none of it is markup."""

import re

from isiscli.inert import show_line

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")

# What would start a list at the start of a line.
_LIST_START = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s|$)")

# What would end the address of a link, escape a letter of it, or be read as another one.
_ADDRESS_SPECIAL = {ord(c): f"%{ord(c):02X}" for c in "()<>\\"}
_ENTITY = re.compile(r"&(?=#?\w+;)")


def escape_text(text: str) -> str:
    """Return one line of Markdown that reads as `text`."""
    escaped = _SPECIAL.sub(r"\\\1", show_line(text))
    return _LIST_START.sub(lambda m: f"{m[1]}{m[2][:-1]}\\{m[2][-1]}", escaped)


def escape_address(url: str) -> str:
    """Return the address of a link, to stand between parentheses."""
    return _ENTITY.sub("&amp;", url.translate(_ADDRESS_SPECIAL))
