"""A check contradicts nothing that the sources or the bundled records say themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from isiscli.factcheck import FactBase, check_draft
from isiscli.pack.read import Entry
from isiscli.store.open import open_store
from isiscli.verify.texts import Text


@pytest.fixture(scope="session")
def base(shared_cache: Path) -> FactBase:
    """Return the facts of the bundled base."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ISISCLI_CACHE_DIR", str(shared_cache))
        return FactBase(open_store().db)


def _list_contradicted(text: str, base: FactBase) -> Iterator[tuple[str, str | None, str]]:
    """Yield what is called wrong in a text, what is said to be right, and the sentence."""
    for finding in check_draft(text, base, markdown=False).findings:
        if finding.verdict == "contradicted":
            yield finding.text, finding.expected, finding.sentence


@pytest.mark.needs_texts
def test_no_sentence_of_a_source_is_contradicted(texts: dict[str, Text], base: FactBase) -> None:
    """All three sources, from the first word to the last, agree with what is held of them."""
    assert [] == [
        found
        for text in texts.values()
        for found in _list_contradicted("\n\n".join(text.paragraphs), base)
    ]


@pytest.mark.parametrize("part", range(4))
def test_no_statement_or_quote_is_contradicted(
    part: int, entries: list[Entry], base: FactBase
) -> None:
    """Every record agrees with all the others, in our words and in those of the sources."""
    records = [entry.record for entry in entries]
    said = {record.statement for record in records}
    said.update(quote.text for record in records for quote in getattr(record, "quotes", ()))
    listed = sorted(said)[part::4]
    assert [] == [found for text in listed for found in _list_contradicted(text, base)]
