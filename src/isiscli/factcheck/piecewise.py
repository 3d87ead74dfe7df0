"""Judge the clauses of a sentence, each by itself."""

from collections.abc import Callable, Sequence

from isiscli.factcheck.compare.basis.comparison import Comparison
from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.judging import Judge
from isiscli.factcheck.parts.clause_verbs import has_verb, lacks_subject
from isiscli.factcheck.parts.clauses import split_clauses
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.references import is_of_another
from isiscli.factcheck.pieces import is_of_others, leaves_out, tell_rest
from isiscli.factcheck.rules.beside import is_told_beside
from isiscli.factcheck.rules.posts.posts import check_posts
from isiscli.factcheck.rules.verdicts import Judgement, judge
from isiscli.findings import Finding


class Piecewise:
    """Judges the clauses of sentences by the facts of a store."""

    def __init__(self, base: FactBase, judge_one: Judge) -> None:
        self._base = base
        self._judge = judge_one

    def judge_clauses(
        self,
        sentence: Sentence,
        reading: Reading,
        comparisons: Sequence[Comparison],
        is_doubted: bool,
    ) -> list[Finding]:
        """Return what the facts say of each clause of a sentence that they do not have as a whole.

        Where they are silent on one clause, support for another is none for the sentence; nor is
        it where a fact has all but who says it, who does it or how far it goes.
        """
        clauses = split_clauses(sentence.text)
        findings, silent = [], is_doubted or leaves_out(reading, clauses)
        facts: list[Fact] = []
        whole = sentence.find_span(0, len(sentence.text))
        for spans in clauses:
            part = sentence.cut(spans)
            clause = self._base.reader.read(part.text)
            if reading.is_said_by(spans):
                continue
            if not (clause.amounts or clause.moments or clause.names):
                silent |= any(word.is_capital for word in clause.words[1:])
                silent |= not is_told_beside(comparisons, spans)
                continue
            judgement = judge(self._judge.compare(clause, reading))
            is_told = judgement.verdict != "unverified"
            if is_told and judgement.part:
                is_told = not check_posts(clause, self._base).knows_nothing_of(judgement.part)
            is_told = is_told and not is_of_others(clause, reading, judgement)
            silent |= not is_told
            if is_told:
                found = self._judge.report(part, clause, judgement, reading)
                findings.append(found._replace(sentence=sentence.show(), sentence_span=whole))
                facts += [judgement.comparison.fact] if judgement.comparison else []
        silent = silent or not tell_rest(reading, clauses, facts)
        return [f for f in findings if f.verdict == "contradicted" or not silent]

    def find_more(
        self,
        sentence: Sentence,
        reading: Reading,
        findings: Sequence[Finding],
        check: Callable[[Sentence], Sequence[Finding]],
    ) -> list[Finding]:
        """Return what is wrong in the clauses of a sentence in which nothing was found yet.

        Each must say by itself of whom and of when it is; `check` checks one.
        """
        more: list[Finding] = []
        whole = sentence.find_span(0, len(sentence.text))
        for spans in split_clauses(sentence.text):
            part = sentence.cut(spans)
            is_known = any(place in part.places for f in findings for place in (f.start, f.end - 1))
            if is_known or lacks_subject(part.text) or reading.is_said_by(spans):
                continue
            wrong = [f for f in check(part) if f.verdict == "contradicted"]
            more += [f for f in wrong if not self._is_of_others(part, reading, f)]
        return [f._replace(sentence=sentence.show(), sentence_span=whole) for f in more]

    def _is_of_others(self, part: Sentence, reading: Reading, finding: Finding) -> bool:
        """Tell whether what was found in a clause is of others, or of another time."""
        clause = self._base.reader.read(part.text)
        facts = [fact for i in finding.records if (fact := self._base.find_by_id(i))]
        told = [Judgement("contradicted", Comparison(fact, [])) for fact in facts]
        return any(is_of_others(clause, reading, one) for one in told)

    def is_upheld(self, sentence: Sentence, judgement: Judgement, context: Reading | None) -> bool:
        """Tell whether a name that a fact has otherwise is right in its clause by itself.

        So is one that only what the sentence refers back to makes wrong, and all that a sentence
        says that is supported by itself.
        """
        part = judgement.part
        if part is None:
            return False
        alone = self._judge_alone(sentence.text) if context else judgement
        if alone.verdict == "supported":
            return True
        if part.sort != "name" or part.is_focus:
            return False
        if not (alone.part or is_of_another(sentence.text)):
            return True
        for spans in split_clauses(sentence.text):
            if any(start <= part.start and part.end <= end for start, end in spans):
                piece = sentence.cut(spans).text
                return has_verb(piece) and self._judge_alone(piece).verdict == "supported"
        return False

    def _judge_alone(self, text: str) -> Judgement:
        return judge(self._judge.compare(self._base.reader.read(text), None))
