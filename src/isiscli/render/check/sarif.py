"""Write a check as a SARIF 2.1.0 log, for code scanning and other viewers of findings."""

import json
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from isiscli.inert import escape_json
from isiscli.model import Quote
from isiscli.render.check.page import CheckedDraft, CheckPage, Located
from isiscli.render.check.rules import describe_level, list_rules, name_rule

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def _write_uri(name: str) -> str:
    """Return the address of a draft: relative to where the check ran unless it was absolute."""
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), safe="/")


def _write_region(found: Located) -> dict[str, int]:
    return {
        "startLine": found.line,
        "startColumn": found.column,
        "endLine": found.end_line,
        "endColumn": found.end_column,
    }


def _write_location(draft: CheckedDraft, found: Located) -> dict[str, Any]:
    start, end = found.finding.start, found.finding.end
    region = {**_write_region(found), "snippet": {"text": draft.text[start:end]}}
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _write_uri(draft.name)},
            "region": region,
        }
    }


def _write_fix(draft: CheckedDraft, found: Located) -> list[dict[str, Any]]:
    replacement = found.finding.replacement
    if found.rating != "contradicted" or replacement is None:
        return []
    change = {
        "artifactLocation": {"uri": _write_uri(draft.name)},
        "replacements": [
            {"deletedRegion": _write_region(found), "insertedContent": {"text": replacement}}
        ],
    }
    return [{"description": {"text": f"Write {replacement}"}, "artifactChanges": [change]}]


def _describe_quote(cited: Quote, page: CheckPage) -> str:
    source = page.sources.get(cited.source)
    name = source.name if source else cited.source
    return f"“{cited.text}” ({cited.speaker}, {name}, paragraph {cited.paragraph})"


def _write_result(draft: CheckedDraft, found: Located, page: CheckPage, nth: int) -> dict[str, Any]:
    finding = found.finding
    said = [
        f"{finding.message.rstrip('.')}.",
        *(_describe_quote(cited, page) for cited in finding.quotes),
    ]
    return {
        **describe_level(found),
        "message": {"text": " ".join(said)},
        "locations": [_write_location(draft, found)],
        "partialFingerprints": {"isiscliFinding/v1": _sign(found, nth)},
        "fixes": _write_fix(draft, found),
        "properties": {
            "records": list(finding.records),
            "links": [cited.url for cited in finding.quotes],
        },
    }


def _sign(found: Located, nth: int) -> str:
    """Return what stays the same while lines are added above the finding."""
    parts = (name_rule(found), found.finding.sentence, found.finding.text, str(nth))
    return sha256("\0".join(parts).encode("utf-8", "backslashreplace")).hexdigest()


def _list_results(draft: CheckedDraft, page: CheckPage) -> Iterator[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for found in page.list_shown(draft):
        key = _sign(found, 0)
        yield _write_result(draft, found, page, seen[key])
        seen[key] += 1


def _write_invocation(page: CheckPage) -> dict[str, Any]:
    faults = [{"level": "error", "message": {"text": fault}} for fault in page.faults]
    return {"executionSuccessful": not faults, "toolExecutionNotifications": faults}


def render(page: CheckPage) -> Iterator[str]:
    """Yield one log with one run."""
    from importlib.metadata import version  # 13 ms that no other format needs

    driver = {"name": "isiscli", "version": version("isiscli"), "rules": list_rules()}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": _write_uri(draft.name)}} for draft in page.drafts],
        "invocations": [_write_invocation(page)],
        "results": [found for draft in page.drafts for found in _list_results(draft, page)],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    for line in json.dumps(log, ensure_ascii=False, indent=2).split("\n"):
        yield escape_json(line) + "\n"
