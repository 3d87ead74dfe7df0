"""Link each quote to the page that it stands on, opened at its words."""

from collections.abc import Iterable, Mapping
from urllib.parse import quote as percent_encode

from isiscli.model import Quote

# A longer quote is linked by its first and last words, which a page's own markup breaks less often.
_WHOLE_UP_TO = 12
_EDGE_WORDS = 5


# A hyphen is syntax in a text fragment, so it is encoded too.
_ENCODED = {
    code: "%2D" if chr(code) == "-" else percent_encode(chr(code), safe="") for code in range(128)
}


def _encode(words: list[str]) -> str:
    letters = "".join(words)
    if letters.isalnum() and letters.isascii():
        return "%20".join(words)
    text = " ".join(words)
    if text.isascii():
        return text.translate(_ENCODED)  # several times sooner than letter by letter
    return percent_encode(text, safe="").replace("-", "%2D")


def link_text(url: str, text: str) -> str:
    """Return `url` with a text fragment (WICG Scroll to Text Fragment) that opens it at `text`."""
    words = text.split(" ")
    page = url if "#" in url else f"{url}#"
    if len(words) <= _WHOLE_UP_TO:
        return f"{page}:~:text={_encode(words)}"
    start, end = _encode(words[:_EDGE_WORDS]), _encode(words[-_EDGE_WORDS:])
    return f"{page}:~:text={start},{end}"


def link_quotes(quotes: Iterable[Quote], sources: Mapping[str, str]) -> None:
    """Set the `url` of each quote; `sources` maps source ids to addresses."""
    for quote in quotes:
        quote.url = link_text(sources[quote.source], quote.text)
