"""Find where the address of a link ends."""

import re

_MOST = 4096
"""Longer addresses, titles and tags are text, so that no look ahead costs more than that."""
_DEEPER = r"\((?:[^\s()\\]|\\.)*+\)"
_NESTED = rf"\((?:[^\s()\\]|\\.|{_DEEPER})*+\)"
_TARGET = rf"(?:<(?:[^<>\n\\]|\\.)*+>|(?!<)(?:[^\s()\\\x00-\x1f]|\\.|{_NESTED})*+)"
_TITLE = r"""(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\))"""
_TAIL = re.compile(rf"\(\s*+{_TARGET}(?:\s++{_TITLE})?\s*+\)", re.DOTALL)
_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999}+)\]", re.DOTALL)
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,200}+\]")
_HOST = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_AUTOLINK = re.compile(
    r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\x00-\x1f]*+"
    rf"|[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]++@{_HOST}(?:\.{_HOST})*)>"
)
_BARE = re.compile(r"(?:https?://|www\.)[^\s<>\[\]\"`“”‘’«»|\\]+")
_TRAILING = "?!.,:;*_~'…"


def _end(found: re.Match[str] | None) -> int | None:
    return found.end() if found else None


def find_target_end(source: str, start: int) -> int | None:
    """Return where `(address "title")` ends."""
    return _end(_TAIL.match(source, start, start + _MOST))


def find_label(source: str, start: int) -> re.Match[str] | None:
    """Return the `[label]` at `start`, group 1 without its brackets."""
    return _LABEL.match(source, start)


def find_footnote_end(source: str, start: int) -> int | None:
    """Return where the reference to a footnote ends."""
    return _end(_FOOTNOTE.match(source, start))


def find_autolink_end(source: str, start: int) -> int | None:
    """Return where an address in angle brackets ends."""
    return _end(_AUTOLINK.match(source, start, start + _MOST))


def find_bare_end(source: str, start: int) -> int:
    """Return where a bare address ends, the punctuation of the sentence around it left out.

    That is `start` where there is no more than "http://" or "www.".
    """
    found = _BARE.match(source, start, start + _MOST)
    address = found[0] if found else ""
    unopened = address.count(")") - address.count("(")
    end = len(address)
    while end and (address[end - 1] in _TRAILING or (address[end - 1] == ")" and unopened > 0)):
        unopened -= address[end - 1] == ")"
        end -= 1
    return start + end
