"""Hold an assertion with what it refers back to, ready to be compared with many facts."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.basis.labels import ROOT
from isiscli.factcheck.compare.basis.terms import Term, list_terms
from isiscli.factcheck.compare.naming.named import NamedText, list_names
from isiscli.factcheck.facts.weights import Weigh
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.references import is_of_another
from isiscli.factcheck.parts.thesaurus import Label

Span = tuple[int, int]


class Assertion(NamedTuple):
    """An assertion: what it says, and what the words before it add.

    `settled` are the spans that need no comparison, because another record confirms them. `stems`
    and `labels` are those of the assertion and of what it refers back to. The words of that are
    `context`, its names and words that the assertion has not are `recalled`. `is_of_another` where
    it names nothing, and only the words before it say what it is about. `had` are the first
    letters of the stems, for words that are said aside with the labels, `terms_at` has the terms by
    where their words start.
    """

    reading: Reading
    names: NamedText
    terms: Sequence[Term]
    context: Sequence[Term]
    recalled: tuple[NamedText, Sequence[Term]] | None
    settled: Collection[Span]
    stems: frozenset[str]
    labels: frozenset[Label]
    is_of_another: bool
    had: Mapping[bool, frozenset[str | Label]]
    terms_at: Mapping[int, Term]

    def is_settled(self, start: int, end: int) -> bool:
        """Tell whether a part needs no comparison."""
        return any(first <= start and end <= last for first, last in self.settled)


def assert_reading(
    reading: Reading, context: Reading | None, settled: Collection[Span], weigh: Weigh
) -> Assertion:
    """Return a text as an assertion; `context` is the text that it refers back to."""
    texts = [reading] + ([context] if context else [])
    stems = frozenset(word.stem for text in texts for word in text.words)
    labels = frozenset(
        label
        for text in texts
        for listed in text.labels.values()
        for label in listed
        if label[0] != "role"
    )
    is_about_another = not reading.names and is_of_another(reading.text)
    before = list_terms(context, weigh) if context else []
    recalled = None
    if context:
        named = list_names(context, weigh)
        new = [ours for ours in named.names if ours.name.text not in reading.text]
        others = [term for term in before if term.word.text not in reading.text]
        recalled = named._replace(names=new), others
    terms = list_terms(reading, weigh)
    roots: frozenset[str | Label] = frozenset(stem[:ROOT] for stem in stems)
    return Assertion(
        reading,
        list_names(reading, weigh),
        terms,
        before,
        recalled,
        settled,
        stems,
        labels,
        is_about_another,
        {False: roots, True: roots | labels},
        {term.word.start: term for term in terms},
    )
