"""Every sentence of the documents is quoted from, or is on a list that says why not."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from sentencex import get_sentence_boundaries

from isiscli.model import Quote
from isiscli.pack.read import Entry
from isiscli.verify.texts import Text

UNTOUCHED = Path(__file__).with_name("untouched.toml")
REASONS = {"rhetoric", "furniture", "repetition", "heading"}


class Sentence(NamedTuple):
    """A sentence by its place: source, paragraph and the span in it."""

    source: str
    paragraph: int
    start: int
    end: int
    text: str

    @property
    def label(self) -> str:
        """The sentence as a failing test shows it."""
        return f"{self.source} [{self.paragraph}] {self.text}"


def _list_sentences(texts: dict[str, Text]) -> Iterator[Sentence]:
    for source, text in texts.items():
        for number, paragraph in enumerate(text.paragraphs, 1):
            for boundary in get_sentence_boundaries("en", paragraph):
                start, end = boundary["start_index"], boundary["end_index"]
                words = paragraph[start:end].split()
                if len(words) > 2 or (start, end) == (0, len(paragraph)):  # not "Khatib." alone
                    yield Sentence(source, number, start, end, paragraph[start:end].strip())


def _is_touched(sentence: Sentence, spans: dict[tuple[str, int], list[tuple[int, int]]]) -> bool:
    listed = spans.get((sentence.source, sentence.paragraph), [])
    return any(start < sentence.end and sentence.start < end for start, end in listed)


def _find_spans(
    quotes: list[Quote], texts: dict[str, Text]
) -> dict[tuple[str, int], list[tuple[int, int]]]:
    spans: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for quote in quotes:
        paragraph = texts[quote.source].paragraphs[quote.paragraph - 1]
        start = paragraph.find(quote.text)
        place = (quote.source, quote.paragraph)
        spans.setdefault(place, []).append((start, start + len(quote.text)))
    return spans


@pytest.fixture(scope="module")
def listed() -> list[dict[str, object]]:
    """Return the sentences that are left out, with their reasons."""
    rows: list[dict[str, object]] = tomllib.loads(UNTOUCHED.read_text(encoding="utf-8"))[
        "untouched"
    ]
    return rows


@pytest.fixture(scope="module")
def sentences(texts: dict[str, Text]) -> list[Sentence]:
    """Return every sentence of every document."""
    return list(_list_sentences(texts))


@pytest.fixture(scope="module")
def untouched(
    sentences: list[Sentence], entries: list[Entry], texts: dict[str, Text]
) -> list[Sentence]:
    """Return the sentences that no quote touches."""
    quotes = [quote for entry in entries for quote in entry.record.all_quotes]
    spans = _find_spans(quotes, texts)
    return [sentence for sentence in sentences if not _is_touched(sentence, spans)]


def _is_listed(sentence: Sentence, rows: list[dict[str, object]]) -> bool:
    return any(
        (row["source"], row["paragraph"]) == (sentence.source, sentence.paragraph)
        and (sentence.text in str(row["sentence"]) or str(row["sentence"]) in sentence.text)
        for row in rows
    )


@pytest.mark.needs_texts
def test_every_sentence_is_quoted_from_or_listed(
    untouched: list[Sentence], listed: list[dict[str, object]]
) -> None:
    """A sentence on neither side is a fact that nobody looked at."""
    assert [] == [s.label for s in untouched if not _is_listed(s, listed)]


@pytest.mark.needs_texts
def test_no_listed_sentence_is_quoted_from(
    untouched: list[Sentence], listed: list[dict[str, object]]
) -> None:
    """The list says what is true now."""
    stale = [row["sentence"] for row in listed if not any(_is_listed(s, [row]) for s in untouched)]
    assert [] == stale


def test_every_listed_sentence_has_a_known_reason(listed: list[dict[str, object]]) -> None:
    """A reason is one of a few words that the documentation explains."""
    assert REASONS >= {row["reason"] for row in listed}


@pytest.mark.needs_texts
def test_nineteen_in_twenty_sentences_of_content_are_quoted_from(
    sentences: list[Sentence], untouched: list[Sentence], listed: list[dict[str, object]]
) -> None:
    """What is left out for its content is the exception."""
    aside = [row for row in listed if row["reason"] in ("furniture", "heading")]
    content = [s for s in sentences if not _is_listed(s, aside)]
    left = [s for s in untouched if not _is_listed(s, aside)]
    assert len(left) <= len(content) * 0.05
