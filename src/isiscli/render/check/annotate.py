"""Put what the sources say into a draft as footnotes, and take them out again to the last byte."""

import re
from collections.abc import Callable, Mapping, Sequence

from isiscli.findings import NOTE_LABEL
from isiscli.inert import show_line
from isiscli.model import Quote, Source
from isiscli.render.check.page import CheckedDraft, Located
from isiscli.render.markup import escape_address, escape_text

Escape = Callable[[str], str]


def _choose_label(text: str) -> str:
    """Return a label that no footnote of `text` starts with; Markdown tells no cases apart."""
    folded, label, number = text.casefold(), NOTE_LABEL, 1
    while f"[^{label}-" in folded:
        number += 1
        label = f"{NOTE_LABEL}{number}"
    return label


def _choose_line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _write_cite(quote: Quote, sources: Mapping[str, Source], escape: Escape) -> str:
    source = sources.get(quote.source)
    place = escape(f"{source.name if source else quote.source}, paragraph {quote.paragraph}")
    link = show_line(quote.url)
    if link:
        place = (
            f"[{place}]({escape_address(link)})" if escape is escape_text else f"{place}, {link}"
        )
    return f"“{escape(quote.text)}” — {escape(quote.speaker)}, {place}"


def _write_note(found: Located, sources: Mapping[str, Source], escape: Escape) -> str:
    finding = found.finding
    caveats = f" ({', '.join(finding.caveats)})" if finding.caveats else ""
    said = f"{finding.verdict}{caveats}: {escape(finding.message.rstrip('.'))}."
    return " ".join([said, *(_write_cite(quote, sources, escape) for quote in finding.quotes)])


def annotate(draft: CheckedDraft, sources: Mapping[str, Source]) -> str:
    """Return a draft with a footnote after each sentence that the sources support or contradict.

    `strip` gives the draft back whatever it holds, footnotes of an earlier run included.
    """
    text, label, line_end = draft.text, _choose_label(draft.text), _choose_line_end(draft.text)
    noted = sorted(
        (found for found in draft.findings if found.rating != "unverified"),
        key=lambda found: found.sentence_span[1],
    )
    escape = escape_text if draft.markdown else show_line
    notes = [_write_note(found, sources, escape) for found in noted]
    if not notes:
        if strip(text) == text:
            return text
        notes = ["nothing more to say"]  # keeps `strip` from taking the earlier footnotes for ours
    body = _insert_marks(text, label, [found.sentence_span[1] for found in noted])
    lines = [f"[^{label}-{number}]: {note}{line_end}" for number, note in enumerate(notes, 1)]
    return body + 2 * line_end + "".join(lines)


def _insert_marks(text: str, label: str, ends: Sequence[int]) -> str:
    pieces, last = [], 0
    for number, end in enumerate(ends, 1):
        pieces += [text[last:end], f"[^{label}-{number}]"]
        last = end
    return "".join([*pieces, text[last:]])


_NOTE = re.compile(rf"(?<=\n)\[\^({NOTE_LABEL}\d*)-(\d+)\]: [^\r\n]*(\r\n|\n)")


def _find_notes(text: str) -> tuple[int, str] | None:
    """Return where the last footnotes of ours start, line ends included, with their label.

    They are the end of the text, one a line without a gap, all of one label, counted from 1.
    """
    notes: list[re.Match[str]] = []
    for note in _NOTE.finditer(text):
        if note[2] == "1":
            notes.clear()
        notes.append(note)
    if not notes or notes[-1].end() != len(text):
        return None
    start, (label, _, line_end) = notes[0].start(), notes[0].groups()
    expected = start
    for number, note in enumerate(notes, 1):
        if note.groups() != (label, str(number), line_end) or note.start() != expected:
            return None
        expected = note.end()
    before = 2 * line_end
    return (start - len(before), label) if text[:start].endswith(before) else None


def strip(text: str) -> str:
    """Return a draft as it was before `annotate`; a draft without its footnotes stays as it is."""
    found = _find_notes(text)
    if found is None:
        return text
    start, label = found
    return re.sub(rf"\[\^{label}-\d+\]", "", text[:start])
