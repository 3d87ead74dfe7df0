"""Read the quantities of a text with what they count."""

import re
from collections.abc import Iterator, Sequence

from isiscli.factcheck.lexicon import measures
from isiscli.factcheck.parts.amount import Amount, is_money
from isiscli.factcheck.parts.counted import find_nouns, follow, size
from isiscli.factcheck.parts.moments import Moment
from isiscli.factcheck.parts.ordinals import read_special
from isiscli.factcheck.parts.spans import Taken
from isiscli.factcheck.parts.vague import read_vague
from isiscli.factcheck.parts.words import Word
from isiscli.quantities import HEDGES, Quantity, read_quantities

_EVENT = re.compile(r"\b9/11\b")
"""What is written as numbers and counts nothing."""

_HEDGE = re.compile(
    r"(?:\b(?:"
    + "|".join(re.escape(phrase) for phrases in HEDGES.values() for phrase in phrases)
    + r"|(?:hardly|barely|little|scarcely|not much) more than|just|only|barely|hardly|perhaps|"
    r"between|another|a further|a total of|as little as)\s+)++$",
    re.IGNORECASE,
)
_NUMERAL = re.compile(
    r"\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|"
    r"[a-z]{3,5}ty|hundred|thousand|million|billion|dozen)\b",
    re.IGNORECASE,
)
"""What every quantity has in it: quicker to look for than a quantity."""

_LARGE = re.compile(r"\b(?:million|billion)$|\d(?:m|mn|bn)$", re.IGNORECASE)

_OFFSET = re.compile(r"\s(?:before|after|into|later|earlier|ago|prior|ahead|on)\b", re.I)

_WITHIN = re.compile(r"\bwithin\s+\Z", re.IGNORECASE)
"""What makes a time the longest that it took."""

_HEDGE_REACH = 40
"""Characters before a quantity in which its hedge starts, at most."""

_OWNERS = frozenset("his her its their our the these those them whom".split())


def _find_lead(text: str, start: int) -> int:
    """Return where the hedge before a quantity starts, -1 where there is none."""
    hedge = _HEDGE.search(text, max(0, start - _HEDGE_REACH), start)
    return hedge.start() if hedge else -1


def _is_pronoun(quantity: Quantity, following: Sequence[Word]) -> bool:
    """Tell whether a "one" counts nothing: "one of them"."""
    if quantity.text.lower() != "one":
        return False
    known = measures()
    if [word.folded for word in following[1:3]] == ["after", "another"]:
        return True
    return not following or (
        following[0].folded not in known.units and following[0].folded not in known.counted
    )


def _read_amount(
    quantity: Quantity, following: Sequence[Word], text: str, is_vague: bool = False
) -> Amount:
    is_of = bool(following) and following[0].folded == "of"
    sized = following[1:] if is_of and is_vague else following
    unit, factor, end = size(quantity.sign, sized, text, quantity.end)
    counted = [word for word in following if word.start >= end]
    is_of = len(counted) > 1 and counted[0].folded == "of"
    is_share = is_of and counted[1].folded in _OWNERS
    if is_share and len(counted) > 2:
        counted = counted[2:]
    elif is_of and is_vague:
        counted = counted[1:]
    is_within = unit == "time" and quantity.qualifier == "exact"
    is_within = is_within and _WITHIN.search(text, 0, quantity.start) is not None
    return Amount(
        quantity.start,
        end,
        quantity.number * factor,
        None if quantity.high is None else quantity.high * factor,
        "up-to" if is_within else quantity.qualifier,
        unit,
        find_nouns(counted),
        quantity.number,
        text[quantity.start : end],
        is_share=is_share and unit == "count",
        is_vague=is_vague,
    )


def _spread_currency(amounts: Sequence[Amount]) -> list[Amount]:
    """Give the currency of a sum to those large numbers behind it that count nothing named.

    "Of the $670 million sought, about 507 million had come in."
    """
    spread: list[Amount] = []
    currency = ""
    for amount in amounts:
        is_bare = amount.unit == "count" and not amount.nouns
        if currency and is_bare and _LARGE.search(amount.text):
            spread.append(amount._replace(unit=currency))
            continue
        currency = amount.unit if is_money(amount.unit) else currency
        spread.append(amount)
    return spread


def read_amounts(text: str, words: Sequence[Word], moments: Sequence[Moment]) -> Iterator[Amount]:
    """Yield the quantities of a text that are not part of a date, in order.

    `words` are the words of the text without those of names.
    """
    taken = Taken(len(text), ((moment.start, moment.end) for moment in moments))
    for event in _EVENT.finditer(text):
        taken.take(*event.span())
    amounts = []
    for special in read_special(text):
        if not taken.touches(special.start, special.end):
            taken.take(special.start, special.end)
            amounts.append(special)
    for quantity in read_vague(text):
        if not taken.touches(quantity.start, quantity.end):
            taken.take(quantity.start, quantity.end)
            following = follow(words, text, quantity.end)
            amounts.append(_read_amount(quantity, following, text, is_vague=True))
    for quantity in read_quantities(text) if _NUMERAL.search(text) else ():
        if not taken.touches(quantity.start, quantity.end):
            following = follow(words, text, quantity.end)
            if not _is_pronoun(quantity, following):
                amounts.append(_read_amount(quantity, following, text))
    for amount in _spread_currency(sorted(amounts, key=lambda amount: amount.start)):
        is_offset = amount.unit == "time" and _OFFSET.match(text, amount.end) is not None
        yield amount._replace(lead=_find_lead(text, amount.start), is_offset=is_offset)
