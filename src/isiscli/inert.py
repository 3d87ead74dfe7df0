"""Make any text safe to show: control, format and direction characters become visible escapes."""

import re

# Spaces that print as such, and the joiners that some scripts and emoji are written with.
_KEPT = frozenset("\u00a0\u1680\u202f\u205f\u3000\u200c\u200d") | {
    chr(code) for code in range(0x2000, 0x200B)
}


def _is_safe(character: str) -> bool:
    return character.isprintable() or character in _KEPT


def _escape(character: str) -> str:
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _escape_for_json(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def _escape_for_toml(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def show_line(text: str) -> str:
    """Return `text` as one line that a terminal shows and never obeys."""
    if text.isprintable():
        return text
    text = re.sub(r"[\t\n\v\f\r]+", " ", text)
    return "".join(c if _is_safe(c) else _escape(c) for c in text)


def show_text(text: str) -> str:
    """Return `text` with its line ends and tabs, and the rest of it as a terminal shows it."""
    return "".join(c if c in "\t\r\n" or _is_safe(c) else _escape(c) for c in text)


def escape_json(text: str) -> str:
    """Return JSON text with what a terminal could obey as JSON escapes, its meaning unchanged."""
    if text.isprintable():
        return text
    return "".join(c if _is_safe(c) else _escape_for_json(c) for c in text)


def escape_toml(text: str) -> str:
    """Return TOML text with what a terminal could obey as TOML escapes, its meaning unchanged."""
    lines = text.split("\n")
    if all(line.isprintable() for line in lines):
        return text
    return "\n".join(
        "".join(c if _is_safe(c) else _escape_for_toml(c) for c in line) for line in lines
    )
