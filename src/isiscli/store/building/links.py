"""Link each quote to the page that it stands on, opened at its words."""

from urllib.parse import quote as percent_encode

from isiscli.model import AnyRecord

# A longer quote is linked by its first and last words, which a page's own markup breaks less often.
_WHOLE_UP_TO = 12
_EDGE_WORDS = 5


# A hyphen is syntax in a text fragment, so it is encoded too.
_ENCODED = {
    code: "%2D" if chr(code) == "-" else percent_encode(chr(code), safe="") for code in range(128)
}


def _encode(text: str) -> str:
    if text.isascii():
        return text.translate(_ENCODED)  # several times sooner than letter by letter
    return percent_encode(text, safe="").replace("-", "%2D")


def link_text(url: str, text: str) -> str:
    """Return `url` with a text fragment (WICG Scroll to Text Fragment) that opens it at `text`."""
    words = text.split(" ")
    page = url if "#" in url else f"{url}#"
    if len(words) <= _WHOLE_UP_TO:
        return f"{page}:~:text={_encode(text)}"
    start, end = " ".join(words[:_EDGE_WORDS]), " ".join(words[-_EDGE_WORDS:])
    return f"{page}:~:text={_encode(start)},{_encode(end)}"


def link_quotes(record: AnyRecord, sources: dict[str, str]) -> None:
    """Set the `url` of each quote of `record`; `sources` maps source ids to addresses."""
    for quote in record.all_quotes:
        quote.url = link_text(sources[quote.source], quote.text)
