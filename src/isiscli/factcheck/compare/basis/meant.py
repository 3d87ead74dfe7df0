"""Tell what the words of an assertion are and mean, wherever they stand in it."""

from typing import NamedTuple

from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label


class Meant(NamedTuple):
    """The stems of the words of a text, and their labels that others with their meaning have.

    `same` are the labels of synonyms, `labels` these and those of roles.
    """

    stems: frozenset[str]
    same: frozenset[Label]
    labels: frozenset[Label]


def read_meaning(text: Reading, number: int, *sorts: str) -> frozenset[str | Label]:
    """Return the stem of a word with its labels of some sorts: what others share that mean it."""
    labels = (label for label in text.labels.get(number, ()) if label[0] in sorts)
    return frozenset((text.words[number].stem, *labels))


@once
def list_meant(reading: Reading) -> Meant:
    """Return what the words of a text are and mean, but for contraries."""
    found = [label for labels in reading.labels.values() for label in labels]
    return Meant(
        frozenset(word.stem for word in reading.words),
        frozenset(label for label in found if label[0] == "same"),
        frozenset(label for label in found if label[0] != "side"),
    )
