"""Write a check as the JSON contract has it: one object a draft."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from isiscli.findings import Slot
from isiscli.inert import escape_json
from isiscli.render.check import shape
from isiscli.render.check.page import CheckedDraft, CheckPage, Located


def _write_slots(slots: tuple[Slot, ...]) -> list[shape.Slot]:
    return [shape.Slot(**slot._asdict()) for slot in slots]


def _encode_finding(located: Located, *, explains: bool) -> str:
    finding = located.finding
    written = shape.Finding(
        line=located.line,
        column=located.column,
        end_line=located.end_line,
        end_column=located.end_column,
        text=finding.text,
        sentence=finding.sentence,
        verdict=finding.verdict,
        caveats=list(finding.caveats),
        message=finding.message,
        expected=finding.expected,
        records=list(finding.records),
        quotes=list(finding.quotes),
        slots=_write_slots(tuple(finding.slots)) if explains else msgspec.UNSET,
    )
    return escape_json(msgspec.json.encode(written).decode())


def _encode_draft(draft: CheckedDraft, *, explains: bool) -> str:
    name = escape_json(msgspec.json.encode(draft.name).decode())
    listed = ",\n".join(_encode_finding(found, explains=explains) for found in draft.findings)
    findings = f"[\n{listed}\n]" if listed else "[]"
    verdicts = Counter(found.finding.verdict for found in draft.findings)
    summary = shape.Summary(
        supported=verdicts["supported"],
        contradicted=verdicts["contradicted"],
        unverified=verdicts["unverified"],
    )
    counts = msgspec.json.encode(summary).decode()
    return f'{{"draft":{name},"findings":{findings},"summary":{counts}}}'


def render(page: CheckPage) -> Iterator[str]:
    """Yield the object of the one draft, or the array of objects of several; a finding a line."""
    encoded = [_encode_draft(draft, explains=page.explains) for draft in page.drafts]
    if page.several:
        yield "[\n" + ",\n".join(encoded) + "\n]\n" if encoded else "[]\n"
    else:
        yield "".join(f"{draft}\n" for draft in encoded)
