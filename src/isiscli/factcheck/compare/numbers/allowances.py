"""Know what a hedged quantity can mean."""

from isiscli.factcheck.parts.amount import Amount

ROUNDED = 0.02
"""How far apart equal quantities of two units may be, as a share."""

_UPWARD, _DOWNWARD = ("more-than", "at-least"), ("less-than", "up-to")
_OPPOSED = ({"more-than", "less-than"}, {"more-than", "up-to"}, {"at-least", "less-than"})
"""Hedges with which no number can be meant that is the same."""

_OF_EXACT = ({"exact", "more-than"}, {"exact", "less-than"})
"""The same for a count that is no round number, and so is meant exactly where no hedge is."""

_ROUND = 10

_WRITTEN = {
    "more-than": "more than",
    "at-least": "at least",
    "less-than": "less than",
    "up-to": "up to",
}
"""How the hedges are written that are opposed to others."""

_SCALES = frozenset((1000, 1_000_000))
"""How many times as much a quantity is with another word for its scale, millions for billions."""

_SHARPER, _LOOSER = 1.25, 3
"""How many times as far, and as short, a number may be that is hedged to the same side."""

_SAME_HEDGE = 1.1
"""How far apart two numbers can be that are hedged by the same word."""


def allow(amount: Amount) -> tuple[float, float]:
    """Return the least and the most that a quantity can mean as it is hedged."""
    low = amount.low
    match amount.qualifier:
        case "range":
            return low, amount.high or low
        case "about":
            return 0.8 * low, 1.25 * low
        case "nearly":
            return 0.85 * low, low
        case "more-than" | "at-least":
            return low, 3 * low
        case "less-than" | "up-to":
            return 0.4 * low, low
        case _:
            return low, low


def write_hedged(amount: Amount) -> str:
    """Return a quantity with its hedge, as what rules out another hedge."""
    is_count = amount.unit == "count" and amount.qualifier == "less-than"
    hedge = "fewer than" if is_count else _WRITTEN.get(amount.qualifier, "exactly")
    return f"{hedge} {amount.text}"


def _is_other_unit(ours: Amount, theirs: Amount) -> bool:
    """Tell whether two quantities have one number, but of another unit."""
    same = ours.number == theirs.number and ours.high is None and theirs.high is None
    return same and abs(ours.low - theirs.low) > ROUNDED * theirs.low


def is_other_side(ours: Amount, theirs: Amount) -> bool:
    """Tell whether one of two equal numbers is the most that there are, and one the least."""
    hedges = {ours.qualifier, theirs.qualifier}
    return not (hedges.isdisjoint(_UPWARD) or hedges.isdisjoint(_DOWNWARD))


def is_opposed(ours: Amount, theirs: Amount) -> bool:
    """Tell whether no number is both: "more than 100" and "up to 100"."""
    hedges = {ours.qualifier, theirs.qualifier}
    is_counted = ours.unit == "count" and ours.low % _ROUND != 0
    return hedges in _OPPOSED or (is_counted and hedges in _OF_EXACT)


def is_slip(ours: Amount, theirs: Amount) -> bool:
    """Tell whether a quantity is another but for its unit: miles for kilometers, or billions.

    Counts and lengths of time are small numbers too often to be known by them.
    """
    if ours.unit != theirs.unit or ours.high is not None or theirs.high is not None:
        return False
    if ours.unit in ("count", "ordinal", "time") or ours.low == theirs.low:
        return False
    scales = (ours.low / theirs.low, theirs.low / ours.low) if ours.low and theirs.low else ()
    return ours.number == theirs.number or not _SCALES.isdisjoint(map(round, scales))


def _is_range_off(ours: Amount, theirs: Amount) -> bool:
    """Tell whether two ranges have one end in common, and ours goes farther at the other."""
    if ours.high is None or theirs.high is None:
        return False
    is_lower = ours.high == theirs.high and ours.low < theirs.low
    return is_lower or (ours.low == theirs.low and ours.high > theirs.high)


def is_allowed(ours: Amount, theirs: Amount) -> bool:
    """Tell whether two quantities that are not equal can both be right, as they are hedged."""
    if ours.unit != theirs.unit or _is_other_unit(ours, theirs) or _is_range_off(ours, theirs):
        return False
    if ours.qualifier in _UPWARD and theirs.qualifier in _UPWARD:
        return ours.low <= _SHARPER * theirs.low and theirs.low <= _LOOSER * ours.low
    if ours.qualifier == theirs.qualifier == "less-than":
        return theirs.low <= _SHARPER * ours.low and ours.low <= _LOOSER * theirs.low
    alike = ours.qualifier == theirs.qualifier not in ("exact", "range")
    if alike and ours.high is None and theirs.high is None:
        return max(ours.low, theirs.low) <= _SAME_HEDGE * min(ours.low, theirs.low)
    low, high = allow(ours)
    least, most = allow(theirs)
    if is_opposed(ours, theirs):
        return low < most and least < high
    return low <= most and least <= high
