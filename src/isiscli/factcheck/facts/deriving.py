"""Work out of the texts of a fact what an assertion is compared with first."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from isiscli.factcheck.facts.gathering import gather_labels, gather_stems
from isiscli.factcheck.facts.neighbours import Placed, place_others
from isiscli.factcheck.facts.weights import Weigh, Weighed, weigh_texts
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label


class Derived(NamedTuple):
    """The fields of a fact that follow from its texts, under the names that they have there."""

    weighed: Sequence[Weighed]
    stems: Mapping[str, frozenset[bool]]
    labels: Mapping[Label, frozenset[bool]]
    told: frozenset[str | Label]
    placed: Sequence[Placed]


def derive(readings: Sequence[Reading], voices: Collection[str], weigh: Weigh) -> Derived:
    """Return what follows from the texts of a fact, in which `voices` say it."""
    stems, labels = gather_stems(readings), gather_labels(readings)
    return Derived(
        weigh_texts(readings, weigh),
        stems,
        labels,
        frozenset((*stems, *labels)),
        place_others(readings, voices),
    )
