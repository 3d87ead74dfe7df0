"""Know what a hedged quantity can mean."""

from isiscli.factcheck.parts.amounts import Amount

ROUNDED = 0.02
"""How far apart equal quantities of two units may be, as a share."""

_UPWARD, _DOWNWARD = ("more-than", "at-least"), ("less-than", "up-to")
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


def _is_other_unit(ours: Amount, theirs: Amount) -> bool:
    """Tell whether two quantities have one number, but of another unit."""
    same = ours.number == theirs.number and ours.high is None and theirs.high is None
    return same and abs(ours.low - theirs.low) > ROUNDED * theirs.low


def is_other_side(ours: Amount, theirs: Amount) -> bool:
    """Tell whether one of two equal numbers is the most that there are, and one the least."""
    hedges = {ours.qualifier, theirs.qualifier}
    return not (hedges.isdisjoint(_UPWARD) or hedges.isdisjoint(_DOWNWARD))


def is_allowed(ours: Amount, theirs: Amount) -> bool:
    """Tell whether two quantities that are not equal can both be right, as they are hedged."""
    if ours.unit != theirs.unit or _is_other_unit(ours, theirs):
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
    return low <= most and least <= high
