"""Read the texts of sources, and find quotes in them."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from isiscli.errors import UsageError
from isiscli.model import Quote, Source
from isiscli.verify.negation import find_cut_denials


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


def find_missing(folder: Path, sources: Iterable[Source]) -> list[str]:
    """Return the ids of the sources whose texts are not in a folder.

    Raises UsageError where that is no folder.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder}: is no folder")
    return [source.id for source in sources if not (folder / f"{source.id}.txt").exists()]


def _find_whole(words: str, paragraph: str) -> int:
    """Return where words stand in a paragraph, cutting no word or number in two, or -1."""
    if words not in paragraph:
        return -1
    start = r"(?<!\w)(?<!\d[.,])" if words[0].isalnum() else ""
    end = r"(?!\w)(?![.,]\d)" if words[-1].isalnum() else ""
    found = re.search(f"{start}{re.escape(words)}{end}", paragraph)
    return found.start() if found else -1


def find_quote_faults(quote: Quote, text: Text, basis: str = "") -> Iterator[str]:
    """Yield what is wrong with the words of a quote, with its edges or with its paragraph.

    `basis` is what is stated as inferred: a denial that stands there may be left out of the quote.
    """
    homes = [n for n, words in enumerate(text.paragraphs, 1) if _find_whole(quote.text, words) >= 0]
    if not homes:
        yield f"not verbatim in {quote.source}: '{quote.text[:60]}'"
    elif quote.paragraph not in homes:
        stands = ", ".join(map(str, homes))
        yield f"'{quote.text[:60]}' stands in paragraph {stands}, not {quote.paragraph}"
    else:
        paragraph = text.paragraphs[quote.paragraph - 1]
        start = _find_whole(quote.text, paragraph)
        before, after = paragraph[:start], paragraph[start + len(quote.text) :]
        for word in find_cut_denials(before, after, basis):
            yield f"'{quote.text[:60]}' leaves out the '{word}' beside it"


def measure_share(quotes: Iterable[Quote], text: Text) -> float:
    """Return the share of a text's characters, 0 to 1, that at least one quote covers."""
    covered = [bytearray(len(paragraph)) for paragraph in text.paragraphs]
    for quote in quotes:
        if quote.paragraph > len(covered):
            continue
        start = _find_whole(quote.text, text.paragraphs[quote.paragraph - 1])
        if start >= 0:
            end = start + len(quote.text)
            covered[quote.paragraph - 1][start:end] = b"\1" * len(quote.text)
    return sum(map(sum, covered)) / (sum(map(len, covered)) or 1)
