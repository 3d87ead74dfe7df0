"""Count the sentences of drafts by what the sources say of them."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from isiscli.render.check.page import CheckedDraft, Rating

_Count = Rating | Literal["accepted"]
_WORST_FIRST: tuple[_Count, ...] = (
    "contradicted", "caveat", "accepted", "supported", "unverified",
)  # fmt: skip


class Tally(NamedTuple):
    """Sentences, each counted once, by the worst of its findings.

    `accepted` counts those whose worst is one that a comment accepts.
    """

    sentences: int
    supported: int
    contradicted: int
    caveats: int
    accepted: int = 0

    @property
    def checkable(self) -> int:
        """The sentences that the sources support or contradict."""
        return self.supported + self.contradicted + self.caveats + self.accepted


def _rate_sentences(draft: CheckedDraft) -> list[_Count]:
    ratings: dict[tuple[int, int], list[_Count]] = {}
    for located in draft.findings:
        ratings.setdefault(located.sentence_span, []).append(located.rating)
    for located in draft.accepted:
        ratings.setdefault(located.sentence_span, []).append("accepted")
    return [min(listed, key=_WORST_FIRST.index) for listed in ratings.values()]


def count_sentences(drafts: Sequence[CheckedDraft]) -> Tally:
    """Return how many sentences of all drafts together are supported, contradicted or neither."""
    ratings = [rating for draft in drafts for rating in _rate_sentences(draft)]
    return Tally(
        sum(draft.sentences for draft in drafts),
        ratings.count("supported"),
        ratings.count("contradicted"),
        ratings.count("caveat"),
        ratings.count("accepted"),
    )


def describe_tally(tally: Tally) -> str:
    """Return the closing line of a report; what comments accept is told where they do."""
    noun = "sentence" if tally.sentences == 1 else "sentences"
    accepted = f", {tally.accepted} accepted" if tally.accepted else ""
    return (
        f"{tally.checkable} of {tally.sentences} {noun} checkable: {tally.supported} supported, "
        f"{tally.contradicted} contradicted, {tally.caveats} with a caveat{accepted}"
    )
