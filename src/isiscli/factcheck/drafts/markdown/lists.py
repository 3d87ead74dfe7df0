"""Join the items of a list with the words that they complete."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from isiscli.factcheck.drafts.passages import Passage
from isiscli.factcheck.drafts.prose import join_prose

MOST_WORDS = 12
"""A longer item stands for itself."""

_ENDED = re.compile(r"[.!?…。！？][\"'”’)\]]*\Z")
_LINKED = re.compile(r"(?:[,;:–—]|\b(?:and|or))\Z")


@dataclass(slots=True)
class Entry:
    """A passage, as long as a list may take it up or add to it."""

    passage: Passage
    is_paragraph: bool = False

    @property
    def text(self) -> str:
        """What the passage says; nothing once it is joined with another."""
        return self.passage.prose.text

    def is_short(self) -> bool:
        """Tell whether this may complete the words before its list."""
        has_words = any(character.isalnum() for character in self.text)
        return self.is_paragraph and has_words and len(self.text.split()) <= MOST_WORDS

    def is_ended(self) -> bool:
        """Tell whether this ends as a sentence does."""
        return _ENDED.search(self.text) is not None


def _is_end(entry: Entry, fragments: Sequence[Entry]) -> bool:
    """Tell whether the full stop after `entry` ends the sentence of all `fragments`."""
    if not fragments or fragments[-1].is_ended():
        return False
    before = fragments[-1].text
    is_alike = len(entry.text.split()) <= max(2, len(before.split()))
    return is_alike or _LINKED.search(before) is not None


@dataclass(slots=True)
class OpenList:
    """A list that is being read: the paragraph right before it, and what is in its items.

    What is not a passage, as code or a list, is None.
    """

    lead: Entry | None
    items: list[list[Entry | None]] = field(default_factory=list)

    def _find_fragments(self, lead: Entry) -> list[Entry]:
        fragments: list[Entry] = []
        for item in self.items:
            entry = item[0] if len(item) == 1 else None
            if not entry or not entry.is_short():
                continue
            if entry.passage.is_quoted != lead.passage.is_quoted:
                continue
            if not entry.is_ended() or _is_end(entry, fragments):
                fragments.append(entry)
        return fragments

    def join(self) -> None:
        """Make one passage of the words before the list and its fragments."""
        lead = self.lead
        if lead is None or not lead.text or lead.is_ended():
            return
        fragments = self._find_fragments(lead)
        parts = [lead, *fragments]
        separators = [
            " " if part is lead or _LINKED.search(part.text) else ", " for part in parts[:-1]
        ]
        prose = join_prose([part.passage.prose for part in parts], separators)
        starts = [fragment.passage.prose.places[0] for fragment in fragments]
        lead.passage = lead.passage._replace(prose=prose, items=starts, row=None)
        for fragment in fragments:
            fragment.passage = fragment.passage._replace(prose=fragment.passage.prose.cut(0, 0))
