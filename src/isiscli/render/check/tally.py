"""Count the sentences of drafts by what the sources say of them."""

from collections.abc import Sequence
from typing import NamedTuple

from isiscli.render.check.page import CheckedDraft, Rating

_WORST_FIRST: tuple[Rating, ...] = ("contradicted", "caveat", "supported", "unverified")


class Tally(NamedTuple):
    """Sentences, each counted once, by the worst of its findings."""

    sentences: int
    supported: int
    contradicted: int
    caveats: int

    @property
    def checkable(self) -> int:
        """The sentences that the sources support or contradict."""
        return self.supported + self.contradicted + self.caveats


def _rate_sentences(draft: CheckedDraft) -> list[Rating]:
    ratings: dict[tuple[int, int], list[Rating]] = {}
    for located in draft.findings:
        ratings.setdefault(located.sentence_span, []).append(located.rating)
    return [min(listed, key=_WORST_FIRST.index) for listed in ratings.values()]


def count_sentences(drafts: Sequence[CheckedDraft]) -> Tally:
    """Return how many sentences of all drafts together are supported, contradicted or neither."""
    ratings = [rating for draft in drafts for rating in _rate_sentences(draft)]
    return Tally(
        sum(draft.sentences for draft in drafts),
        ratings.count("supported"),
        ratings.count("contradicted"),
        ratings.count("caveat"),
    )


def describe_tally(tally: Tally) -> str:
    """Return the closing line of a report."""
    noun = "sentence" if tally.sentences == 1 else "sentences"
    return (
        f"{tally.checkable} of {tally.sentences} {noun} checkable: {tally.supported} supported, "
        f"{tally.contradicted} contradicted, {tally.caveats} with a caveat"
    )
