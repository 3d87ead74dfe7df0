"""Know whose a piece of a sentence is."""

from isiscli.factcheck.parts.clauses import has_verb, lacks_subject
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.verdicts import Judgement


def is_of_others(clause: Reading, whole: Reading, judgement: Judgement) -> bool:
    """Tell whether a piece without a subject was judged by a fact of others than the sentence."""
    if judgement.comparison is None:
        return False
    fact = judgement.comparison.fact
    known = fact.keys | fact.regions
    if judgement.verdict == "contradicted" and lacks_subject(clause.text):
        before = whole.text.find(clause.text)
        subject = next((name for name in whole.names if name.end <= before), None)
        return subject is not None and subject.keys.isdisjoint(known)
    if clause.names or has_verb(clause.text):
        return False
    acting = [name for name in whole.names if name.sort in ("place", "group", "person")]
    return any(name.keys.isdisjoint(known) for name in acting)
