"""Check a draft: read it, compare each assertion with the facts, and report what is found."""


from isiscli.factcheck.clauses import Spans, refers_back, split_clauses
from isiscli.factcheck.compare import Comparison, compare, list_likely
from isiscli.factcheck.draft import Sentence, read_draft
from isiscli.factcheck.facts import Fact, FactBase, set_scenes
from isiscli.factcheck.findings import Checked, Finding, Slot
from isiscli.factcheck.posts import check_posts
from isiscli.factcheck.quotations import find_quotations, find_slip, find_verbatim
from isiscli.factcheck.reading import Reading
from isiscli.factcheck.roster import find_memberships
from isiscli.factcheck.verdicts import Judgement, judge


def _find_slots(comparison: Comparison) -> list[Slot]:
    return [
        Slot(part.sort, part.said, part.sourced or part.said, part.state == "agrees")
        for part in comparison.parts
    ]


def _word_message(judgement: Judgement) -> str:
    part, comparison = judgement.part, judgement.comparison
    if part and comparison:
        return f"{part.said}: the sources say {part.sourced}: {comparison.fact.record.statement}"
    if comparison:
        return comparison.fact.record.statement
    return "the sources say nothing about this"


def _report(sentence: Sentence, judgement: Judgement, span: tuple[int, int]) -> Finding:
    part, comparison = judgement.part, judgement.comparison
    start, end = sentence.find_span(*((part.start, part.end) if part else span))
    record = comparison.fact.record if comparison else None
    return Finding(
        start=start,
        end=end,
        text=sentence.text[part.start : part.end] if part else sentence.text,
        sentence=sentence.text,
        verdict=judgement.verdict,
        message=_word_message(judgement),
        expected=part.sourced if part else None,
        records=(record.id,) if record else (),
        quotes=tuple(comparison.fact.quotes) if comparison else (),
        slots=_find_slots(comparison) if comparison else (),
    )


def _contradict(
    sentence: Sentence, start: int, end: int, sourced: str, fact: Fact, why: str = ""
) -> Finding:
    first, last = sentence.find_span(start, end)
    said = sentence.text[start:end]
    return Finding(
        start=first,
        end=last,
        text=said,
        sentence=sentence.text,
        verdict="contradicted",
        message=why or f"{said}: the sources say {sourced}",
        expected=sourced,
        records=(fact.record.id,),
        quotes=tuple(fact.quotes),
    )


def _check_roster(sentence: Sentence, reading: Reading, base: FactBase) -> list[Finding]:
    memberships = find_memberships(reading, base)
    wrong = [m for m in memberships if not m.is_right]
    roster = base.find_by_id("figure/coalition-members-fact-sheet-2021")
    findings = []
    for membership in wrong:
        name = membership.name
        fact = base.find_by_id(membership.record_id) if membership.record_id else roster
        if fact:
            sourced = "a member" if membership.record_id else "not a member"
            findings.append(_contradict(sentence, name.start, name.end, sourced, fact))
    if memberships and not wrong:
        ids = [m.record_id for m in memberships if m.record_id]
        fact = base.find_by_id(ids[0]) if ids else roster
        start, end = sentence.find_span(0, len(sentence.text))
        if fact:
            findings.append(
                Finding(start, end, sentence.text, sentence.text, "supported", fact.record.statement, records=ids, quotes=fact.record.quotes)
            )
    return findings


def _judge_reading(reading: Reading, base: FactBase, context: Reading | None) -> Judgement:
    found = base.find_candidates(reading, context)
    scene_of = dict(zip(map(id, found), set_scenes(found), strict=True))
    facts = list_likely(reading, found, base.weigh, context)
    return judge(
        [
            compare(reading, fact, scene_of[id(fact)], base.weigh, context)
            for fact in facts
        ]
    )


def _cut(sentence: Sentence, spans: Spans) -> Sentence:
    """Return some pieces of a sentence as one, with a space between them."""
    text, places = "", list[int]()
    for start, end in spans:
        if text:
            text, places = text + " ", [*places, places[-1]]
        text += sentence.text[start:end]
        places += sentence.places[start:end]
    return Sentence(text, places)


def _judge_clauses(sentence: Sentence, base: FactBase, reading: Reading) -> list[Finding]:
    """Return what the facts say of each clause of a sentence that they say nothing of as a whole."""
    findings = []
    unsaid = False
    for spans in split_clauses(sentence.text):
        part = _cut(sentence, spans)
        clause = base.reader.read(part.text)
        if not (clause.amounts or clause.moments or clause.names):
            continue
        judgement = _judge_reading(clause, base, reading)
        unsaid |= judgement.verdict == "unverified"
        if judgement.verdict != "unverified":
            finding = _report(part, judgement, (0, len(part.text)))
            findings.append(finding._replace(sentence=sentence.text))
    if unsaid:
        return [finding for finding in findings if finding.verdict == "contradicted"]
    return findings


def _check_sentence(sentence: Sentence, base: FactBase, before: Reading | None) -> tuple[list[Finding], Reading]:
    reading = base.reader.read(sentence.text)
    context = before if before and refers_back(sentence.text) else None
    rostered = _check_roster(sentence, reading, base)
    if any(finding.verdict == "contradicted" for finding in rostered):
        return rostered, reading
    findings: list[Finding] = []
    facts = base.find_candidates(reading, None)
    for quotation in find_quotations(sentence.text):
        if find_verbatim(quotation, facts):
            continue
        slip = find_slip(quotation, facts, sentence.text)
        if slip:
            findings.append(_contradict(sentence, slip.start, slip.end, slip.sourced, slip.fact))
    posts = check_posts(reading, base)
    findings += [
        _contradict(sentence, fault.start, fault.end, fault.sourced, fault.fact)
        for fault in posts.faults
    ]
    if findings:
        return findings, reading
    judgement = _judge_reading(reading, base, context)
    if judgement.verdict == "unverified":
        if rostered and not reading.amounts:
            return rostered, reading
        findings = _judge_clauses(sentence, base, reading)
    return findings or [_report(sentence, judgement, (0, len(sentence.text)))], reading


def _is_title(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether a sentence is words of a heading or a table that assert nothing."""
    ended = sentence.text[-1:] in ".!?…:;”\"’)]"
    return not ended and not (reading.amounts or reading.moments or reading.names)


def check_draft(text: str, base: FactBase, *, markdown: bool) -> Checked:
    """Return what the facts of a store say of each assertion of a draft."""
    draft = read_draft(text, markdown=markdown)
    findings: list[Finding] = []
    before: Reading | None = None
    for sentence in draft.sentences:
        if sentence.text and not sentence.is_quoted:
            found, before = _check_sentence(sentence, base, before)
            findings += found
    return Checked(findings, len(draft.sentences))
