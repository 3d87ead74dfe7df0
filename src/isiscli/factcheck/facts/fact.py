"""Hold what a record says in the parts that an assertion is compared with."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from isiscli.factcheck.facts.neighbours import Placed
from isiscli.factcheck.facts.weights import Weighed
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.model import AnyRecord, Quote


class Span(NamedTuple):
    """The days between which something lies, as yyyymmdd.

    `is_stated` where a text says so, `is_quoted` where a quote does or the record is of what
    happened then, `is_rough` where the days are not meant to the day.
    """

    first: int
    last: int
    is_stated: bool = False
    is_rough: bool = False
    is_quoted: bool = False


class _Parts(NamedTuple):
    record: AnyRecord
    quotes: Sequence[Quote]
    readings: Sequence[Reading]
    weighed: Sequence[Weighed]
    stems: Mapping[str, frozenset[bool]]
    hints: frozenset[str]
    labels: Mapping[Label, frozenset[bool]]
    told: frozenset[str | Label]
    names: Sequence[Name]
    placed: Sequence[Placed]
    keys: frozenset[str]
    regions: frozenset[str]
    stage: frozenset[str]
    squeezed: str
    only_voices: frozenset[str]
    voices: frozenset[str]
    spans: Sequence[Span]
    amounts: Sequence[Amount]
    published: int
    is_quoted_voice: bool
    speakers: Sequence[Name] = ()
    paragraphs: frozenset[tuple[str, int]] = frozenset()


class Fact(_Parts):
    """What a record says, or one of its claims, in the parts that an assertion is compared with.

    `weighed` is what the words of each of its texts tell, `placed` has its names with what stands
    beside them, those of its voices left out. `stems` and `labels` say of each word and label
    whether it is denied, `told` has all of both, `hints` are the stems of the words that it is
    looked for by. `names` has all the names that belong to it, `keys` what they mean, `voices` the
    keys of who says it and where, `only_voices` those of them that it says nothing of. `regions`
    are the keys of all places in which its places lie, `stage` those of where the events of its day
    were. `squeezed` is its text as names are looked up in it. `published` is the last day that its
    sources know of. `speakers` are the names of those whom they cite for it, `paragraphs` where it
    is quoted from. A fact equals itself only, so that parts which name one can be hashed.
    """

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        """Tell whether the other is this very fact."""
        return self is other

    def list_polarities(self, meaning: str | Label) -> frozenset[bool]:
        """Return whether a stem or a label that it has is denied, both where it is and is not."""
        return self.stems[meaning] if isinstance(meaning, str) else self.labels[meaning]

    @cached_property
    def title(self) -> Reading | None:
        """The name of the record as it is read, where that is one of the texts."""
        return next((text for text in self.readings if text.text == self.record.name), None)

    @cached_property
    def statement(self) -> Reading | None:
        """The statement of the record as it is read, where that is one of the texts."""
        return next((t for t in self.readings if t.text == self.record.statement), None)

    @cached_property
    def stated(self) -> Sequence[Name]:
        """The names that the statement or a quote has."""
        return [name for reading in self.readings for name in reading.names]

    @cached_property
    def folded(self) -> frozenset[str]:
        """The words of its texts as they are folded."""
        return frozenset(word.folded for reading in self.readings for word in reading.words)

    @cached_property
    def cited(self) -> frozenset[str]:
        """The keys of its voices, and of those whom its sources cite for it."""
        return self.voices.union(*(speaker.keys for speaker in self.speakers))

    @cached_property
    def is_denying(self) -> bool:
        """Whether any of its texts denies anything."""
        return any(reading.denials for reading in self.readings)
