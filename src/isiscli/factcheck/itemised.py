"""Report what is found of a list item by item, each with the words that lead to the list."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.drafts.prose import Prose
from isiscli.factcheck.drafts.tables import split_pair
from isiscli.factcheck.listed import Listing
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.reporting import (
    point,
    report_listed,
    report_silence,
    report_strange,
    report_support,
)
from isiscli.factcheck.rules.enumerations import Enumeration, list_counted
from isiscli.factcheck.rules.verdicts import Judgement
from isiscli.factcheck.rules.wording import word_fact
from isiscli.findings import Finding

Span = tuple[int, int]
Check = Callable[[Sentence], Sequence[Finding]]


def cut_item(sentence: Sentence, item: Span) -> Sentence:
    """Return an item with the words before the list, as a sentence of its own."""
    lead = len(sentence.text[: sentence.items[0][0]].rstrip())
    part = sentence.cut(((0, lead), item))
    start, end = item
    prose = Prose(sentence.text[start:end], sentence.places[start:end])
    return part._replace(row=split_pair(prose, (sentence.text[:lead],)))


def settle_item(finding: Finding, sentence: Sentence, item: Span) -> Finding:
    """Return a finding on a list as one on an item of it, whose sentence that is."""
    part = cut_item(sentence, item)
    span = part.find_span(0, len(part.text))
    return finding._replace(sentence=part.show(), sentence_span=span)


def is_only(text: str, name: str) -> bool:
    """Tell whether an item is a name and nothing else but an article and signs."""
    item = text.strip().removeprefix("the ").removeprefix("The ")
    rest = item.replace(name.removeprefix("the ").removeprefix("The "), "", 1)
    return name != "" and not any(character.isalnum() for character in rest)


def _check_alone(sentence: Sentence, item: Span, check: Check) -> list[Finding]:
    """Return what is found of an item, read with the words that lead to it.

    What is wrong with those words is not told: they are of the whole list.
    """
    part = cut_item(sentence, item)
    found = [point(one, sentence, item) if one.text == part.show() else one for one in check(part)]
    told = [one for one in found if one.start >= sentence.places[item[0]]]
    return told or [point(report_silence(part), sentence, item)]


def check_items(sentence: Sentence, check: Check) -> list[Finding]:
    """Return what is found of each item of a list.

    Nothing is returned where nothing settles any item: then the list is one sentence.
    """
    findings = [one for item in sentence.items for one in _check_alone(sentence, item, check)]
    return findings if any(one.verdict != "unverified" for one in findings) else []


def report_items(
    sentence: Sentence,
    faults: Sequence[Finding],
    supports: Mapping[Span, Finding],
    check: Check,
) -> Iterator[Finding]:
    """Yield what is found of each item: its faults, else its support, else what it is by itself.

    Faults in the words before the list come first. `supports` are by the spans of their names.
    """
    first = sentence.places[sentence.items[0][0]]
    yield from (fault for fault in faults if fault.start < first)
    for item in sentence.items:
        start, end = sentence.find_span(*item)
        wrong = [fault for fault in faults if start <= fault.start < end]
        right = [
            support
            for (a, b), support in supports.items()
            if item[0] <= a < item[1]
            and is_only(sentence.text[item[0] : item[1]], sentence.text[a:b])
        ]
        if wrong:
            yield from (settle_item(fault, sentence, item) for fault in wrong)
        elif right:
            yield settle_item(point(right[0], sentence, item), sentence, item)
        else:
            yield from _check_alone(sentence, item, check)


def report_list(sentence: Sentence, listed: Enumeration, check: Check) -> list[Finding]:
    """Return what the list of a fact says of the names of another, as a whole or item by item."""
    faults, support = report_strange(sentence, listed), report_listed(sentence, listed)
    if not sentence.items:
        return faults or [support]
    supports = {(name.start, name.end): support for name in listed.shared}
    return [*report_items(sentence, faults, supports, check)]


def report_members(sentence: Sentence, listing: Listing, check: Check) -> list[Finding]:
    """Return what the list of members says of a sentence, as a whole or of each of its items."""
    if sentence.items and (listing.faults or listing.members):
        return [*report_items(sentence, listing.faults, listing.members, check)]
    return [*listing.faults] or [one for one in [listing.support] if one]


def report_miscounted(
    sentence: Sentence, reading: Reading, found: Finding, judgement: Judgement
) -> list[Finding]:
    """Return what was found of a list, and where that is how many it has, what its items are.

    What a fact lists is supported, whatever the words before the list count.
    """
    part, comparison = judgement.part, judgement.comparison
    if comparison is None or part is None or part.sort != "amount" or not sentence.items:
        return [found]
    if found.start >= sentence.places[sentence.items[0][0]]:
        return [found]
    fact = comparison.fact
    known = frozenset[str]().union(*(name.keys for name in list_counted(fact)))
    support = report_support(sentence, fact, word_fact(fact))
    shared = [name for name in reading.names if not name.keys.isdisjoint(known)]
    supports = {(name.start, name.end): support for name in shared}
    if not supports:
        return [found]
    return [*report_items(sentence, [found], supports, lambda part: [report_silence(part)])]
