"""Read the quantities of a record: those in its texts, and the value of a figure."""

from collections.abc import Sequence

from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.counted import find_unit
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import split_text
from isiscli.model import AnyRecord, Figure


def read_value(figure: Figure) -> Amount:
    """Return the value of a figure as a quantity of its unit, with no place in a text."""
    value = figure.value
    unit, factor = find_unit(value.unit)
    number = float(value.number)
    return Amount(
        start=0,
        end=0,
        low=number * factor,
        high=None if value.high is None else value.high * factor,
        qualifier=value.qualifier,
        unit=unit,
        nouns=tuple(word.stem for word in split_text(value.unit)),
        number=number,
        text=f"{value.number:,} {value.unit}",
    )


def list_amounts(record: AnyRecord, readings: Sequence[Reading]) -> list[Amount]:
    """Return the quantities of the texts, and the value of a figure where they lack its noun."""
    stated = [amount for reading in readings for amount in reading.amounts]
    if not isinstance(record, Figure):
        return stated
    value = read_value(record)
    is_named = any((a.unit, a.low) == (value.unit, value.low) for a in stated if a.nouns)
    return stated if is_named else [*stated, value]
