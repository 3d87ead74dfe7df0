"""Measure what a check finds, what it confirms, and how often it is wrong.

The sentences in check/ were written from the texts of the sources by people who had not seen the
rules: true paraphrases, the same with one thing changed, and neighbouring sentences that claim
something else. Half of those in sentences.toml, which came before any rule, chosen by a hash of
their group, and all in tuning.toml are for tuning; what counts is the other half. Of the articles
with planted errors some are for tuning too, and what counts are the others. The sentences of
tuning.toml from 6000 to 7999 are by those who changed the rules after writing them; those from 8000
on were measured before any rule was changed by them. So were those in fresh.toml, of which half
are for tuning and half were never looked at, and those in outside.toml and general.toml, which no
source settles, turned.toml and misled.toml, which no source says, short.toml, drafted.toml and
reworded.toml, the last in quite other words, all halved in the same way; of retold.toml, true
sentences on each record in other words, a seventh was left out; typed.toml and penned.toml are all
for tuning. Most of misled.toml were aimed at what was confirmed before. Those of plain.toml are
true or settled by no source, and so is what the drafts of prose tell: each contradiction in them is
a false alarm, and whether they are confirmed is not counted.
"""

import argparse
import sys
import tomllib
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from isiscli.factcheck import FactBase, check_draft
from isiscli.findings import Finding
from isiscli.store.open import open_store

FOLDER = Path(__file__).with_name("check")
TUNED_ARTICLES = (1, 4, 5, 6, 7)
TUNED_PROSE = (1, 3, 5)
"""The numbers of the articles, and of the drafts of prose, that may be looked at while tuning."""

_HALVED = (
    "outside", "turned", "general", "short", "drafted", "reworded", "misled", "plain", "retold",
)  # fmt: skip
"""The files of sentences of which some, half of most, are for tuning by their groups."""

LEFT_OUT = "not tuned on"
"""What the label of a half has whose sentences were never looked at."""

OUT_OF_SCOPE = ("elsewhere", "opinion")
Row = dict[str, Any]


class Judged(NamedTuple):
    """A sentence with the verdict on it, and the finding that it rests on."""

    row: Row
    verdict: str
    finding: Finding | None

    @property
    def has_token(self) -> bool:
        """Tell whether the finding is of the words that are wrong."""
        wrong: str = self.row["wrong"]
        start = self.row["text"].find(wrong)
        found = self.finding
        return found is not None and found.start < start + len(wrong) and start < found.end


def is_for_tuning(group: int) -> bool:
    """Tell whether the sentences of a group may be looked at while tuning."""
    return zlib.crc32(f"group {group}".encode()) % 2 == 1


def read_rows(name: str, table: str) -> list[Row]:
    """Return the rows of a file of sentences or errors."""
    rows: list[Row] = tomllib.loads((FOLDER / name).read_text("utf-8"))[table]
    return rows


def _halve(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows that may be looked at while tuning, and the others."""
    tuned = [row for row in rows if is_for_tuning(row["group"])]
    return tuned, [row for row in rows if not is_for_tuning(row["group"])]


def read_halves() -> dict[str, list[Row]]:
    """Return the sentences that rules were tuned on, and those that they were not, by their set."""
    tuned, left = _halve(read_rows("sentences.toml", "sentence"))
    later, fresh = _halve(read_rows("fresh.toml", "sentence"))
    tuned += later
    for name in ("tuning.toml", "typed.toml", "penned.toml"):
        tuned += read_rows(name, "sentence")
    halves = {"tuned on": tuned, "not tuned on": left, "not tuned on, written later": fresh}
    for name in _HALVED:
        tuned, left = _halve(read_rows(f"{name}.toml", "sentence"))
        halves |= {f"{name}, tuned on": tuned, f"{name}, not tuned on": left}
    return halves


def find_worst(findings: Sequence[Finding]) -> Finding | None:
    """Return the first finding that contradicts, else the first that supports."""
    told = {finding.verdict: finding for finding in reversed(findings)}
    return told.get("contradicted") or told.get("supported")


def judge_row(row: Row, base: FactBase) -> Judged:
    """Return the verdict on a sentence: the worst of its findings."""
    worst = find_worst(check_draft(row["text"], base, markdown=True).findings)
    return Judged(row, worst.verdict if worst else "unverified", worst)


def _print_share(label: str, part: int, whole: int) -> None:
    share = f"{part / whole:7.1%}" if whole else ""
    print(f"{label:38}{part:4} of {whole:4} {share}")


def _print_half(label: str, judged: Sequence[Judged]) -> None:
    said = Counter((one.row["verdict"], one.verdict) for one in judged)
    whole = Counter(one.row["verdict"] for one in judged)
    found = [one for one in judged if one.row["verdict"] == one.verdict == "contradicted"]
    scope = [one.verdict for one in judged if one.row["kind"] in OUT_OF_SCOPE]
    called = sum(count for (_, verdict), count in said.items() if verdict == "contradicted")
    wrong = said["contradicted", "supported"] + said["unverified", "supported"]
    print(f"\n{label}, {len(judged)} sentences")
    _print_share("contradictions found", len(found), whole["contradicted"])
    _print_share("  with the wrong token itself", sum(one.has_token for one in found), len(found))
    _print_share("precision of contradicted", len(found), called)
    _print_share("true sentences confirmed", said["supported", "supported"], whole["supported"])
    _print_share("wrongly confirmed", wrong, whole["contradicted"] + whole["unverified"])
    _print_share("out of scope called contradicted", scope.count("contradicted"), len(scope))
    _print_share("true or open, called contradicted", said["open", "contradicted"], whole["open"])
    print(f"{'kind':22}{'n':>4}{'supported':>11}{'contradicted':>14}{'unverified':>12}")
    for verdict, kind in sorted({(one.row["verdict"], one.row["kind"]) for one in judged}):
        counts = Counter(
            one.verdict
            for one in judged
            if (one.row["verdict"], one.row["kind"]) == (verdict, kind)
        )
        print(
            f"{verdict[0]} {kind:20}{counts.total():4}{counts['supported']:11}"
            f"{counts['contradicted']:14}{counts['unverified']:12}"
        )


def _print_misses(judged: Iterable[Judged]) -> None:
    for row, verdict, finding in judged:
        if row["verdict"] != verdict:
            about = f" [{finding.message} | {', '.join(finding.records)}]" if finding else ""
            meant = f"{row['verdict']}/{row['kind']}"
            print(f"  {row['id']} {meant} called {verdict}: {row['text']}{about}")


def _place_errors(name: str, text: str) -> list[tuple[int, int, Row]]:
    """Return the span of each error that is planted in an article."""
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    placed = []
    for error in read_rows("errors.toml", "error"):
        if error["article"] == name:
            start = starts[error["line"] - 1] + error["column"] - 1
            placed.append((start, start + len(error["wrong"]), error))
    return placed


def _print_article(path: Path, base: FactBase, misses: bool) -> None:
    text = path.read_text("utf-8")
    planted = _place_errors(path.name, text)
    findings = check_draft(text, base, markdown=True).findings
    called = [finding for finding in findings if finding.verdict == "contradicted"]
    hit = [e for a, b, e in planted if any(f.start < b and a < f.end for f in called)]
    false = [f for f in called if not any(f.start < b and a < f.end for a, b, _ in planted)]
    confirmed = sum(finding.verdict == "supported" for finding in findings)
    print(f"{path.name:16}{len(planted):7}{len(hit):8}{len(false):15}{confirmed:12}")
    if misses:
        for finding in false:
            print(f"  false: {finding.sentence} [{finding.message} | {finding.records}]")
        for _, _, error in planted:
            if error not in hit:
                print(f"  missed: {error['context']} ({error['wrong']} -> {error['right']})")


def main() -> int:
    """Print the figures of each half and of each article, and on request what was judged wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list the misses of what is tuned on")
    options = parser.parse_args()
    base = FactBase(open_store().db)
    for label, half in read_halves().items():
        judged = [judge_row(row, base) for row in half]
        _print_half(label, judged)
        if options.misses and LEFT_OUT not in label:
            _print_misses(judged)
    print("\narticle         planted   found   false alarms   confirmed")
    for sort, tuned in (("article", TUNED_ARTICLES), ("prose", TUNED_PROSE)):
        for path in sorted(FOLDER.glob(f"{sort}-*.md"), key=lambda one: (len(one.name), one.name)):
            number = int(path.stem.partition("-")[2])
            _print_article(path, base, options.misses and number in tuned)
    return 0


if __name__ == "__main__":
    sys.exit(main())
