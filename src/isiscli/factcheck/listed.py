"""Check a sentence against the list of members."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.naming.countries import is_town
from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.fitting import fit_amount
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.reporting import report_fault, report_support
from isiscli.factcheck.rules.membership.headcounts import find_headcounts
from isiscli.factcheck.rules.membership.nations import can_be_member
from isiscli.factcheck.rules.membership.roster import Membership, find_memberships
from isiscli.findings import Finding
from isiscli.model import Member

_OF_TEXT = re.compile(r"\s(?:communiqu[eé]|meeting|ministerial|conference|talks|list)\b")
_WHY = "the list of members says so"


class Listing(NamedTuple):
    """What the list of members says of a sentence: what it has otherwise, and what it confirms.

    `support` is there where the list says all that the sentence does, `settled` are the spans in
    which it rightly says who is no member. `members` has the support for each name of whom it says
    no more than that they are members, by its span.
    """

    faults: Sequence[Finding]
    support: Finding | None
    settled: Sequence[tuple[int, int]] = ()
    members: Mapping[tuple[int, int], Finding] = {}


def _list_members(
    sentence: Sentence, memberships: Sequence[Membership], base: FactBase
) -> dict[tuple[int, int], Finding]:
    """Return the support for each item of a list that is rightly said to be a member."""
    found: dict[tuple[int, int], Finding] = {}
    for member in memberships if sentence.items else ():
        fact = base.find_by_id(member.record_id) if member.record_id else None
        if fact and member.is_claimed and member.is_all and not member.elsewhere:
            name = member.name
            found[name.start, name.end] = report_support(sentence, fact, _WHY)
    return found


def _names_more(
    reading: Reading,
    counted: Sequence[Amount],
    memberships: Sequence[Membership],
    base: FactBase,
) -> bool:
    """Tell whether nations are named behind a number of members, of whom nothing was read."""
    last = max(amount.end for amount in counted)
    told = {member.name.start for member in memberships}
    return any(
        name.start > last and name.start not in told and can_be_member(name, base)
        for name in reading.names
    )


def _names_others(reading: Reading, memberships: Sequence[Membership], base: FactBase) -> bool:
    """Tell whether a sentence names a town or the like beside members: "the Derna and CEN-SAD"."""
    told = {member.name.start for member in memberships}
    return any(
        is_town(name)
        for name in reading.names
        if name.start not in told
        and not (name.is_adjective or reading.is_voiced(name.start, name.end))
        and not can_be_member(name, base)
        and not _OF_TEXT.match(reading.text, name.end)
    )


def check_members(
    sentence: Sentence, reading: Reading, before: Reading | None, base: FactBase
) -> Listing:
    """Return what the list of members says of who is named as one, and of how many there are.

    `before` is the sentence before, which may name what they are members of.
    """
    listed = base.find_roster()
    if listed is None:
        return Listing([], None)
    memberships = list(find_memberships(reading, base, before))
    faults = []
    for member in memberships:
        fact = (member.record_id and base.find_by_id(member.record_id)) or listed
        if not member.is_right:
            sourced = "a member" if member.record_id else "not a member"
            faults.append(report_fault(sentence, member.start, member.end, sourced, fact))
        elif (there := member.elsewhere) and isinstance(fact.record, Member):
            faults.append(report_fault(sentence, there.start, there.end, fact.record.region, fact))
    counts = find_headcounts(reading, base)
    for count in counts:
        if count.amount.low != count.listed:
            at, sourced = count.amount, str(count.listed)
            fact = base.find_roster(count.unit) or listed
            words = fit_amount(at.text, sourced, sentence.text[: at.start])
            fault = report_fault(sentence, at.start, at.end, words or sourced, fact)
            faults.append(fault._replace(replacement=words))
    counted = [count.amount for count in counts]
    support = None
    told = bool(memberships) and all(member.is_all for member in memberships)
    told = told and not _names_others(reading, memberships, base)
    told = told or (bool(counts) and not _names_more(reading, counted, memberships, base))
    if not faults and told and all(a in counted for a in reading.amounts):
        first = next((m.record_id for m in memberships if m.record_id), None)
        support = report_support(sentence, (first and base.find_by_id(first)) or listed, _WHY)
    settled = [(m.start, m.end) for m in memberships if m.is_right and not m.is_claimed]
    return Listing(faults, support, settled, _list_members(sentence, memberships, base))
