"""Check a row of a table, or a label with its value, by the sentences that its cells make."""

from collections.abc import Sequence

from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.drafts.tables import Cell
from isiscli.factcheck.itemised import Check
from isiscli.factcheck.parts.reading import Reader
from isiscli.factcheck.reporting import report_silence
from isiscli.factcheck.tables.rows import tell_row
from isiscli.factcheck.tables.tellings import Telling, find_extent
from isiscli.findings import Finding


def _check_cell(forms: Sequence[Telling], check: Check) -> list[Finding]:
    """Return what is found of a cell, however it is said; silence where the ways differ."""
    found = [
        placed
        for form in forms
        for finding in check(form.as_sentence())
        if (placed := form.place(finding)) and placed.verdict != "unverified"
    ]
    verdicts = {finding.verdict for finding in found}
    if len(verdicts) != 1:
        return []
    first = found[0].sentence
    return [finding for finding in found if finding.sentence == first]


def _report_silence(sentence: Sentence, cell: Cell, forms: Sequence[Telling]) -> Finding:
    span = find_extent(cell)
    places = cell.prose.places
    silence = report_silence(sentence)._replace(text=cell.text, sentence_span=span)
    said = forms[0].text if forms else silence.sentence
    return silence._replace(start=places[0], end=places[-1] + 1, sentence=said)


def _settle_pair(finding: Finding, sentence: Sentence) -> Finding:
    """Return a finding on a label and its value as one on the sentence that they are."""
    whole = report_silence(sentence)
    finding = finding._replace(sentence=whole.sentence, sentence_span=whole.sentence_span)
    if finding.verdict == "contradicted":
        return finding
    return finding._replace(start=whole.start, end=whole.end, text=whole.text)


def check_row(sentence: Sentence, check: Check, reader: Reader) -> list[Finding] | None:
    """Return what is found of each cell of a row, or that nothing settles it.

    None where the row is to be read as it stands: it says nothing else that is plain.
    """
    row = sentence.row
    if row is None:
        return None
    told = tell_row(row, lambda text: bool(reader.read(text).names))
    findings: list[Finding] = []
    for cell, forms in told.cells:
        found = _check_cell(forms, check)
        findings += found or [_report_silence(sentence, cell, forms)]
    if any(finding.verdict != "unverified" for finding in findings):
        is_pair = not (row.headers or row.is_header)
        return [_settle_pair(one, sentence) for one in findings] if is_pair else findings
    return None if told.is_plain else [report_silence(sentence)]
