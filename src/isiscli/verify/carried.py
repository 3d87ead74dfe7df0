"""Prove that every typed value, number, date and name of a record stands in its quotes.

A record may say in `inferred` on what basis a field stands that no quote carries; the basis must
then hold the value's own words, so that a changed digit or name is found there too.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from isiscli.kinds import names_record
from isiscli.model import (
    Affiliate,
    AnyRecord,
    Claim,
    Figure,
    Member,
    Person,
    Quote,
    Source,
)
from isiscli.verify.evidence import Evidence, gather_names, list_bases, list_names, name_all
from isiscli.verify.fields import (
    check_date,
    check_names,
    check_value,
    check_words,
    is_date,
    list_months,
)
from isiscli.verify.negation import check_headline, check_sentence, list_denials


def _list_known_names(records: Iterable[AnyRecord]) -> frozenset[str]:
    """Return the words that stand with a capital inside a sentence, and never without one."""
    texts = [text for r in records for text in (r.statement, *(q.text for q in r.all_quotes))]
    inside = {word for text in texts for word in [*list_names(text)][1:]}
    small = set(re.findall(r"(?<![\w’'-])[a-z]+(?![\w’'-])", " ".join(texts)))
    return frozenset(inside - small)


def _list_texts(quotes: Iterable[Quote]) -> list[str]:
    return [quote.text for quote in quotes]


def _check_roster(member: Member) -> Iterator[str]:
    """Yield where a member's first quote, "Region: Name, Name", does not list it as it says."""
    region, _, listed = member.quotes[0].text.partition(": ")
    if member.region != region:
        yield f"region: the quote says '{region}', not '{member.region}'"
    if (member.type == "institution") != (region == "Institutions"):
        yield f"type: the quote does not list {member.name} as {member.type}"
    if member.name not in listed.split(", "):
        yield f"name: the quote does not list '{member.name}'"


def _check_denials(record: AnyRecord) -> Iterator[str]:
    """Yield where the name or the statement of a record and its quotes do not deny alike.

    Under `inferred`, "statement" may deny for the quotes, "denial" for our own words.
    """
    inferred = record.inferred or {}
    quoted = "\n".join(_list_texts(record.quotes))
    ours = f"{record.statement}\n{inferred.get('denial', '')}"
    for fault in check_sentence(ours, f"{quoted}\n{inferred.get('statement', '')}"):
        yield f"statement: {fault}"
    theirs, times = f"{quoted}\n{record.statement}", len(list_denials(record.statement))
    for fault in check_headline(record.name, theirs, times, inferred.get("name", "")):
        yield f"name: {fault}"


class Checker:
    """Check records against their own quotes, knowing the names of the others."""

    def __init__(self, by_id: Mapping[str, AnyRecord]) -> None:
        """Take every record by its id."""
        self._by_id = by_id
        self._known_names = _list_known_names(by_id.values())
        core = (r for r in by_id.values() if getattr(r, "role", None) == "core")
        self._core = [name for record in core for name in name_all(record)]

    def check(self, record: AnyRecord) -> Iterator[str]:
        """Yield each fault of a record as "field: what no quote carries"."""
        inferred = record.inferred or {}
        quoted = _list_texts(record.quotes)
        yield from check_date("date", record.date, Evidence([*quoted, inferred.get("date", "")]))
        match record:
            case Figure():
                bases = [inferred.get("value", ""), inferred.get("qualifier", "")]
                yield from check_value(record.value, Evidence([*quoted, *bases]), inferred)
            case Member():
                yield from _check_roster(record)
                if record.joined:
                    basis = inferred.get("joined", "")
                    yield from check_date("joined", record.joined, Evidence([*quoted, basis]))
            case Affiliate() | Person():
                for position, claim in enumerate(record.claims):
                    yield from self._check_claim(record, claim, f"claims[{position}]")
        yield from self._check_places(record)
        yield from self._check_wording(record)

    def _check_claim(self, record: Affiliate | Person, claim: Claim, where: str) -> Iterator[str]:
        inferred = claim.inferred or {}
        quoted = _list_texts(claim.quotes)
        dated = Evidence([*quoted, inferred.get("date", "")])
        yield from check_date(f"{where}.date", claim.date, dated)
        said = [*quoted, *inferred.values()]
        if names_record(claim.value):
            target = self._by_id[claim.value]
            words = [word for name in name_all(target) for word in list_names(name)]
            if "value" not in inferred and not any(map(Evidence(said).has_name, words)):
                yield f"{where}.value: no quote names {target.name}"
            return
        if is_date(claim.value):
            yield from check_date(f"{where}.value", claim.value, dated)
        own = (record.name, *record.aliases)  # what we call it in keywords proves nothing
        names = [*gather_names(record, self._by_id, self._core), *own]
        evidence = Evidence([*said, claim.date.replace("-", " ")], names)
        months = list_months(claim.date)
        field, known = f"{where}.value", self._known_names
        yield from check_words(field, claim.value, evidence, months, known, is_sentence=False)
        denied = "\n".join([*quoted, inferred.get("value", "")])
        for fault in check_headline(claim.value, denied, len(list_denials(denied))):
            yield f"{where}.value: {fault}"

    def _check_places(self, record: AnyRecord) -> Iterator[str]:
        """Yield the places and countries that neither quotes nor bases, nor its subjects, name."""
        said = [*_list_texts(record.all_quotes), *list_bases(record)]
        evidence = Evidence(said, gather_names(record, self._by_id, self._core))
        yield from check_names("places", getattr(record, "places", ()), evidence)
        yield from check_names("countries", getattr(record, "countries", ()), evidence)

    def _check_wording(self, record: AnyRecord) -> Iterator[str]:
        """Yield what the name and the statement say beyond the quotes."""
        bases = list((record.inferred or {}).values())
        names = [*gather_names(record, self._by_id, self._core), *getattr(record, "places", ())]
        if isinstance(record, Affiliate | Person | Source):
            names += record.aliases
        quoted = _list_texts(record.all_quotes)
        if isinstance(record, Member):  # the list names its neighbours too
            quoted[0] = f"{record.region}: {record.name}"
        said = [*quoted, *bases, record.date.replace("-", " ")]
        evidence, months = Evidence(said, names), list_months(record.date)
        for field in ("name", "statement"):
            text = getattr(record, field)
            yield from check_words(field, text, evidence, months, self._known_names)
        if not isinstance(record, Source):
            yield from _check_denials(record)
