"""Find the blocks of Markdown, and the place of each of their lines."""

import re

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.token import Token

from isiscli.factcheck.drafts.markdown.rules import add_rules
from isiscli.factcheck.drafts.positions import LINE_END
from isiscli.factcheck.drafts.suppressions import COMMENT

DEEPEST = 40
"""Blocks that are nested deeper are read without their structure."""

# What markdown-it cannot hold, or would take for the white space of Markdown, which is ASCII.
_FOREIGN = re.compile(
    "[\x00\x0b\x0c\x1c-\x1f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
    "\ud800-\udfff]"
)
# A comment that starts a line makes HTML of the line; the writer means the text after it as it is.
_LEADING_COMMENT = re.compile(
    rf"^([ >]{{0,99}}+)({COMMENT.pattern})(?=[ \t]*+[^ \t\r\n])",
    re.MULTILINE | COMMENT.flags,
)
_NOT_LINE_END = re.compile(r"[^\r\n]")
_MARKERS = re.compile(r"[\s>*+-]*+")


def _clean(text: str) -> str:
    return _FOREIGN.sub("\ufffd", text)


def _hide_comment(found: re.Match[str]) -> str:
    return found[1] + "\u200b" * len(found[2])


class Blocks:
    """The Markdown from `start` in a draft: its tokens, and the lines that they stand for."""

    def __init__(self, draft: str, start: int) -> None:
        self._draft = draft
        clean = _LEADING_COMMENT.sub(_hide_comment, _clean(draft[start:]))
        self._starts = [start, *(start + found.end() for found in LINE_END.finditer(clean))]
        self._lines = LINE_END.split(clean)
        environment: dict[str, dict[str, object]] = {}
        self.tokens: list[Token] = []
        markdown = MarkdownIt("commonmark", {"maxNesting": DEEPEST})
        add_rules(markdown)
        markdown.block.parse("\n".join(self._lines), markdown, environment, self.tokens)
        self._labels = frozenset(environment.get("references", ()))

    def has_label(self, label: str) -> bool:
        """Tell whether the draft defines the label of a link."""
        return normalizeReference(_clean(label)) in self._labels

    def cut(self, first: int, content: str) -> tuple[int, str]:
        """Return where the lines of `content` start, the first of them `first`, and their source.

        The source is as long as that stretch of the draft; in it markers of quotes and lists are
        spaces.
        """
        parts: list[str] = []
        base = at = -1
        texts = (text.strip(" \t") for text in content.split("\n"))
        for line, text in enumerate(texts, first):
            start = self._starts[line] + self._lines[line].rfind(text)
            if base < 0:
                base = at = start
            parts.append(_NOT_LINE_END.sub(" ", self._draft[at:start]))
            at = start + len(text)
            parts.append(self._draft[start:at])
        return base, "".join(parts)

    def cut_deep(self, first: int, end: int) -> tuple[int, str]:
        """Return the same for lines that are nested too deeply, without what may be markers."""
        lines = self._lines[first:end]
        return self.cut(first, "\n".join(_MARKERS.sub("", line, count=1) for line in lines))
