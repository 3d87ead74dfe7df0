"""Read the texts of sources, and find quotes in them."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from isiscli.errors import UsageError
from isiscli.model import Quote, Source


def _fold_spaces(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


class Text(NamedTuple):
    """The text of a source: its paragraphs, white space folded, and the sha256 of its file."""

    paragraphs: list[str]
    sha256: str


def read_text(path: Path) -> Text:
    """Return the text in a file; a blank line ends a paragraph.

    Raises UsageError where the file cannot be read as UTF-8.
    """
    try:
        data = path.read_bytes()
        blocks = re.split(r"\n\s*\n", data.decode())
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {getattr(error, 'strerror', None) or 'not UTF-8'}") from error
    paragraphs = [paragraph for block in blocks if (paragraph := _fold_spaces(block))]
    return Text(paragraphs, hashlib.sha256(data).hexdigest())


def read_texts(folder: Path, sources: Iterable[Source]) -> dict[str, Text]:
    """Return the text of each source by its id, from the files `<id>.txt` in a folder.

    Raises UsageError where a text is missing.
    """
    return {source.id: read_text(folder / f"{source.id}.txt") for source in sources}


def find_quote_faults(quote: Quote, text: Text) -> Iterator[str]:
    """Yield what is wrong with the words of a quote or with its paragraph's number."""
    homes = [n for n, words in enumerate(text.paragraphs, 1) if quote.text in words]
    if not homes:
        yield f"not verbatim in {quote.source}: '{quote.text[:60]}'"
    elif quote.paragraph not in homes:
        stands = ", ".join(map(str, homes))
        yield f"'{quote.text[:60]}' stands in paragraph {stands}, not {quote.paragraph}"


def measure_share(quotes: Iterable[Quote], text: Text) -> float:
    """Return the share of a text's characters, 0 to 1, that at least one quote covers."""
    covered = [bytearray(len(paragraph)) for paragraph in text.paragraphs]
    for quote in quotes:
        if quote.paragraph > len(covered):
            continue
        start = text.paragraphs[quote.paragraph - 1].find(quote.text)
        if start >= 0:
            end = start + len(quote.text)
            covered[quote.paragraph - 1][start:end] = b"\1" * len(quote.text)
    return sum(map(sum, covered)) / (sum(map(len, covered)) or 1)
