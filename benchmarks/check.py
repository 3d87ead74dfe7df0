"""Measure what a check finds, what it confirms, and how often it is wrong.

The sentences in check/sentences.toml were written from the texts of the sources by people who had
not seen the rules, before there were any: true paraphrases, the same with one thing changed, and
neighbouring sentences that claim something else. Half of them, chosen by a hash of their group, are
for tuning; what counts is the other half. The first of three articles with planted errors is for
tuning too; what counts are the others.
"""

import argparse
import sys
import tomllib
import zlib
from collections import Counter
from pathlib import Path
from typing import Any

from isiscli.factcheck import FactBase, check_draft
from isiscli.findings import Finding
from isiscli.store.open import open_store

FOLDER = Path(__file__).with_name("check")
TUNED_ARTICLE = "article-1.md"


def is_for_tuning(group: int) -> bool:
    """Tell whether the sentences of a group may be looked at while tuning."""
    return zlib.crc32(f"group {group}".encode()) % 2 == 1


def _read(name: str, table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads((FOLDER / name).read_text("utf-8"))[table]
    return rows


def _check(text: str, base: FactBase) -> tuple[str, Finding | None]:
    """Return the verdict on a text of one sentence: the worst of its findings."""
    findings = check_draft(text, base, markdown=True).findings
    for verdict in ("contradicted", "supported"):
        for finding in findings:
            if finding.verdict == verdict:
                return verdict, finding
    return "unverified", None


def _is_right_token(row: dict[str, Any], finding: Finding) -> bool:
    start = row["text"].find(row["wrong"])
    return finding.start < start + len(row["wrong"]) and start < finding.end


def _share(part: int, whole: int) -> str:
    return f"{part:4} of {whole:4} {part / whole:7.1%}" if whole else f"{part:4} of    0"


def _print_half(label: str, judged: list[tuple[dict[str, Any], str, Finding | None]]) -> None:
    said = Counter((row["verdict"], verdict) for row, verdict, _ in judged)
    whole = Counter(row["verdict"] for row, _, _ in judged)
    called = sum(count for (_, verdict), count in said.items() if verdict == "contradicted")
    found = said["contradicted", "contradicted"]
    token = sum(
        finding is not None and _is_right_token(row, finding)
        for row, verdict, finding in judged
        if row["verdict"] == verdict == "contradicted"
    )
    scope = [v for r, v, _ in judged if r["kind"] in ("elsewhere", "opinion")]
    wrong = said["contradicted", "supported"] + said["unverified", "supported"]
    print(f"\n{label}, {len(judged)} sentences")
    print(f"contradictions found                  {_share(found, whole['contradicted'])}")
    print(f"  with the wrong token itself         {_share(token, found)}")
    print(f"precision of contradicted             {_share(found, called)}")
    print(
        f"true sentences confirmed              {_share(said['supported', 'supported'], whole['supported'])}"
    )
    print(
        f"wrongly confirmed                     {_share(wrong, whole['contradicted'] + whole['unverified'])}"
    )
    print(
        f"out of scope called contradicted      {_share(scope.count('contradicted'), len(scope))}"
    )
    print(f"{'kind':22}{'n':>4}{'supported':>11}{'contradicted':>14}{'unverified':>12}")
    for kind in sorted({(row["verdict"], row["kind"]) for row, _, _ in judged}):
        verdicts = Counter(v for r, v, _ in judged if (r["verdict"], r["kind"]) == kind)
        print(
            f"{kind[0][0]} {kind[1]:20}{verdicts.total():4}{verdicts['supported']:11}"
            f"{verdicts['contradicted']:14}{verdicts['unverified']:12}"
        )


def _print_misses(judged: list[tuple[dict[str, Any], str, Finding | None]]) -> None:
    for row, verdict, finding in judged:
        if row["verdict"] != verdict:
            about = f" [{finding.message} | {', '.join(finding.records)}]" if finding else ""
            print(
                f"  {row['id']} {row['verdict']}/{row['kind']} called {verdict}: {row['text']}{about}"
            )


def _print_articles(base: FactBase, misses: bool) -> None:
    errors = _read("errors.toml", "error")
    print("\narticle         planted   found   false alarms   confirmed")
    for path in sorted(FOLDER.glob("article-*.md")):
        text = path.read_text("utf-8")
        starts = [0]
        for line in text.splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        spans = []
        for error in errors:
            if error["article"] == path.name:
                start = starts[error["line"] - 1] + error["column"] - 1
                spans.append((start, start + len(error["wrong"]), error))
        findings = check_draft(text, base, markdown=True).findings
        called = [f for f in findings if f.verdict == "contradicted"]
        hit = [e for start, end, e in spans if any(f.start < end and start < f.end for f in called)]
        false = [
            f for f in called if not any(f.start < end and start < f.end for start, end, _ in spans)
        ]
        confirmed = sum(f.verdict == "supported" for f in findings)
        print(f"{path.name:16}{len(spans):7}{len(hit):8}{len(false):15}{confirmed:12}")
        if misses and path.name == TUNED_ARTICLE:
            for finding in false:
                print(f"  false: {finding.sentence} [{finding.message} | {finding.records}]")
            for _, _, error in spans:
                if error not in hit:
                    print(f"  missed: {error['context']} ({error['wrong']} -> {error['right']})")


def main() -> int:
    """Print the figures of each half and of each article, and on request what was judged wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list the misses of the tuning half")
    options = parser.parse_args()
    base = FactBase(open_store().db)
    rows = _read("sentences.toml", "sentence")
    more = _read("tuning.toml", "sentence")
    halves = {
        "tuned on": [row for row in rows if is_for_tuning(row["group"])] + more,
        "not tuned on": [row for row in rows if not is_for_tuning(row["group"])],
    }
    for label, half in halves.items():
        judged = [(row, *_check(row["text"], base)) for row in half]
        _print_half(label, judged)
        if options.misses and label == "tuned on":
            _print_misses(judged)
    _print_articles(base, options.misses)
    return 0


if __name__ == "__main__":
    sys.exit(main())
