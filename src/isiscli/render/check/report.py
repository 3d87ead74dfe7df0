"""Write a check for the people who wrote the draft: what is wrong, and the words that prove it."""

import re
from collections.abc import Iterator, Sequence

from isiscli.findings import CAVEATS, Slot
from isiscli.inert import show_line
from isiscli.model import Quote
from isiscli.render.check.layout import INDENT, Part, lay_out
from isiscli.render.check.page import CheckedDraft, CheckPage, Located, Screen
from isiscli.render.check.tally import count_sentences, describe_tally
from isiscli.render.wording import name_speaker

_BOLD, _FAINT, _ITALIC, _MARK = "1", "2", "3", "1;4"
_COLOURS = {"contradicted": "31", "caveat": "33", "supported": "32", "unverified": "36"}


def _colour(style: str, found: Located, screen: Screen | None) -> str:
    return f"{style};{_COLOURS[found.rating]}" if screen and screen.colour else style


def _fold(text: str) -> str:
    return " ".join(text.split())


def _list_starts(text: str, token: str) -> list[int]:
    """Return where a token stands in a text, and not inside of a word: the "no" of "not"."""
    before = r"(?<!\w)" if token[0].isalnum() else ""
    behind = r"(?!\w)" if token[-1].isalnum() else ""
    return [found.start() for found in re.finditer(before + re.escape(token) + behind, text)]


def _find_token(draft: CheckedDraft, found: Located) -> tuple[int, int]:
    """Return the span of the token inside the sentence, empty where it is all of it."""
    sentence, token = found.finding.sentence, _fold(found.finding.text)
    before = _fold(draft.text[found.sentence_span[0] : found.finding.start])
    starts = _list_starts(sentence, token) if token else []
    if not starts or token == sentence:
        return (0, 0)
    start = starts[min(len(_list_starts(before, token)), len(starts) - 1)]
    return (start, start + len(token))


def _write_sentence(draft: CheckedDraft, found: Located, screen: Screen | None) -> Iterator[str]:
    sentence = found.finding.sentence
    start, end = _find_token(draft, found)
    token = show_line(sentence[start:end])
    marked = f">>{token}<<" if token and screen is None else token
    parts = [
        Part(show_line(sentence[:start])),
        Part(marked, _colour(_MARK, found, screen)),
        Part(show_line(sentence[end:])),
    ]
    yield from lay_out(parts, screen)


def _write_quote(quote: Quote, page: CheckPage) -> Iterator[str]:
    source = page.sources.get(quote.source)
    speaker = name_speaker(quote, source) if source else quote.speaker
    place = f"{source.name if source else quote.source} ¶{quote.paragraph}"
    link = show_line(quote.url)
    yield from lay_out([Part(f"“{show_line(quote.text)}”", _ITALIC)], page.screen)
    cite = [
        Part(show_line(f"{speaker}, " if speaker else ""), _FAINT),
        Part(show_line(place), _FAINT, link),
    ]
    yield from lay_out(cite, page.screen)
    if page.screen is None and link:
        yield f"{INDENT}{link}\n"


def _write_slots(slots: Sequence[Slot], screen: Screen | None) -> Iterator[str]:
    for slot in slots:
        sourced = f"“{slot.sourced}”" if slot.sourced else "nothing"
        words = f"{slot.name}: “{slot.said}” in the draft, {sourced} in the sources"
        sign, style = ("=", "") if slot.agrees else ("≠", _BOLD)
        yield from lay_out([Part(f"{sign} {show_line(words)}", style)], screen, rest=2 * INDENT)


def _write_finding(draft: CheckedDraft, found: Located, page: CheckPage) -> Iterator[str]:
    finding = found.finding
    named = f" ({', '.join(finding.caveats)})" if found.rating == "caveat" else ""
    heading = [
        Part(f"{show_line(draft.name)}:{found.line}:{found.column}: "),
        Part(found.rating + named, _colour(_BOLD, found, page.screen)),
        Part(f": {show_line(finding.message)}"),
    ]
    yield from lay_out(heading, page.screen, first="", rest=2 * INDENT)
    yield from _write_sentence(draft, found, page.screen)
    for quote in finding.quotes:
        yield from _write_quote(quote, page)
    if page.explains:
        yield from _write_slots(finding.slots, page.screen)
        for caveat in finding.caveats:
            yield from lay_out([Part(f"{caveat}: {CAVEATS[caveat]}")], page.screen)
    yield "\n"


def render(page: CheckPage) -> Iterator[str]:
    """Yield what is to be looked at draft by draft, then one line that counts the sentences."""
    for draft in page.drafts:
        for found in page.list_shown(draft):
            yield "".join(_write_finding(draft, found, page))
    if page.drafts:
        closing = Part(describe_tally(count_sentences(page.drafts)))
        yield from lay_out([closing], page.screen, first="")
