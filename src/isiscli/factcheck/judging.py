"""Judge one assertion by the facts of a store, and report what is found."""

from collections.abc import Collection

from isiscli.factcheck.compare.assertion import assert_reading
from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.compare.doubts import add_doubts
from isiscli.factcheck.compare.likely import list_likely
from isiscli.factcheck.compare.verbatim import allow_verbatim
from isiscli.factcheck.compare.whole import compare
from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.facts.scenes import Scenes
from isiscli.factcheck.fitting import lower
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.replacing import Replacement, fit
from isiscli.factcheck.reporting import (
    list_slots,
    report_fault,
    report_meant,
    report_silence,
    report_support,
)
from isiscli.factcheck.rules.caveats import find_caveats
from isiscli.factcheck.rules.membership.bodies import counts_others, is_of_roster
from isiscli.factcheck.rules.settling import can_settle
from isiscli.factcheck.rules.verdicts import Judgement, judge
from isiscli.factcheck.rules.wording import word_part, word_support
from isiscli.findings import Finding

_MOST_AMOUNTS = 60
"""Quantities that are compared, at most, as each is compared with all the others."""


class Judge:
    """Judges assertions one by one; `context` is what an assertion refers back to."""

    def __init__(self, base: FactBase) -> None:
        self._base = base

    def compare(
        self, reading: Reading, context: Reading | None, settled: Collection[tuple[int, int]] = ()
    ) -> list[Comparison]:
        """Return an assertion beside each of the facts that are likeliest; `settled` left out.

        None where it has more quantities than any sentence: then it is a list or a table of them.
        """
        if len(reading.amounts) > _MOST_AMOUNTS:
            return []
        candidates = self._base.find_candidates(reading, context)
        if any(counts_others(text, self._base) for text in (reading, context) if text):
            candidates = [fact for fact in candidates if not is_of_roster(fact)]
        scenes = Scenes(candidates)
        assertion = assert_reading(reading, context, settled, self._base.weigh)
        likely = list_likely(assertion, candidates, self._base.weigh)
        found = [compare(assertion, fact, scenes.find_scene(fact)) for fact in likely]
        return [
            add_doubts(assertion, one) if can_settle(reading, one) else one
            for one in allow_verbatim(reading, found)
        ]

    def _find_replacement(
        self, reading: Reading, comparison: Comparison, part: Part, context: Reading | None
    ) -> Replacement | None:
        """Return the words that put a part right, where the sentence stands with them."""
        found = fit(part, reading, comparison.fact)
        if found is None:
            return None
        text = reading.text[: found.start] + found.words + reading.text[part.end :]
        again = judge(self.compare(self._base.reader.read(text), context))
        return found if again.verdict == "supported" else None

    def report(
        self, sentence: Sentence, reading: Reading, judgement: Judgement, context: Reading | None
    ) -> Finding:
        """Return the finding on a sentence, or on a part of one, that was judged."""
        comparison, part = judgement.comparison, judgement.part
        if comparison is None:
            return report_silence(sentence)
        slots = list_slots(reading, comparison)
        if judgement.verdict == "unverified":
            return report_meant(sentence, comparison.fact)._replace(slots=slots)
        if part is None:
            caveats = list(find_caveats(reading, comparison, self._base))
            message = word_support(comparison, caveats)
            finding = report_support(sentence, comparison.fact, message, comparison.lenders)
            return finding._replace(caveats=tuple(caveats), slots=slots)
        found = None
        if judgement.is_only:
            found = self._find_replacement(reading, comparison, part, context)
        if part.sort == "amount":
            part = part._replace(sourced=lower(part.sourced))
        start, sourced = found or Replacement(part.start, part.sourced)
        fault = report_fault(sentence, start, part.end, sourced, comparison.fact)
        message = word_part(part._replace(said=fault.text, sourced=sourced))
        replacement = found.words if found else None
        return fault._replace(message=message, replacement=replacement, slots=slots)
