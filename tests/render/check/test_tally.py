"""Sentences are counted, not findings."""

import pytest

from checked import DRAFT, FINDINGS, TEXT, make_draft, make_finding, place
from isiscli.findings import Finding
from isiscli.render.check.tally import Tally, count_sentences, describe_tally


def test_a_caveat_is_counted_apart_from_what_is_supported() -> None:
    """A supported sentence with a caveat counts once, among those with a caveat."""
    assert Tally(6, supported=1, contradicted=1, caveats=2) == count_sentences([DRAFT])


def test_several_drafts_are_summed() -> None:
    """Two drafts have twice the sentences of one."""
    assert Tally(12, supported=2, contradicted=2, caveats=4) == count_sentences([DRAFT, DRAFT])


def test_no_draft_has_no_sentence() -> None:
    """Nothing is counted where nothing was read."""
    assert Tally(0, supported=0, contradicted=0, caveats=0) == count_sentences([])


def _in_one_sentence(*verdicts: tuple[str, tuple[str, ...]]) -> list[Finding]:
    return [
        make_finding(TEXT, "1,200", "Of 1,200 sheep", verdict=verdict, caveats=caveats)
        for verdict, caveats in verdicts
    ]


@pytest.mark.parametrize(
    ("verdicts", "tally"),
    [
        ([("supported", ()), ("contradicted", ())], Tally(6, 0, 1, 0)),
        ([("supported", ("hedge",)), ("supported", ())], Tally(6, 0, 0, 1)),
        ([("supported", ("hedge",)), ("contradicted", ("hedge",))], Tally(6, 0, 1, 0)),
        ([("unverified", ()), ("supported", ())], Tally(6, 1, 0, 0)),
        ([("unverified", ()), ("unverified", ())], Tally(6, 0, 0, 0)),
    ],
)
def test_a_sentence_counts_once_by_its_worst_finding(
    verdicts: list[tuple[str, tuple[str, ...]]], tally: Tally
) -> None:
    """A sentence with two findings is one sentence."""
    draft = make_draft(TEXT, *_in_one_sentence(*verdicts))
    assert tally == count_sentences([draft])


@pytest.mark.parametrize(
    ("left", "tally"),
    [
        ([], Tally(6, 0, 0, 0, accepted=1)),
        ([("supported", ())], Tally(6, 0, 0, 0, accepted=1)),
        ([("supported", ("hedge",))], Tally(6, 0, 0, 1)),
        ([("contradicted", ())], Tally(6, 0, 1, 0)),
    ],
)
def test_a_sentence_is_accepted_where_nothing_worse_is_left(
    left: list[tuple[str, tuple[str, ...]]], tally: Tally
) -> None:
    """What is accepted is checkable, and hides nothing that no comment accepts."""
    accepted = place(TEXT, *_in_one_sentence(("contradicted", ())))
    draft = make_draft(TEXT, *_in_one_sentence(*left), accepted=accepted)
    assert (tally, 1) == (count_sentences([draft]), count_sentences([draft]).checkable)


def test_a_finding_of_an_unknown_sentence_is_a_sentence_of_its_own() -> None:
    """Without the span of the sentence, findings at different places count apart."""
    bare = [finding._replace(sentence_span=None) for finding in FINDINGS]
    assert count_sentences([DRAFT]) == count_sentences([make_draft(TEXT, *bare)])


@pytest.mark.parametrize(
    ("tally", "line"),
    [
        (
            Tally(41, supported=12, contradicted=3, caveats=2),
            "17 of 41 sentences checkable: 12 supported, 3 contradicted, 2 with a caveat",
        ),
        (
            Tally(1, supported=1, contradicted=0, caveats=0),
            "1 of 1 sentence checkable: 1 supported, 0 contradicted, 0 with a caveat",
        ),
        (
            Tally(7, supported=2, contradicted=0, caveats=1, accepted=1),
            "4 of 7 sentences checkable: 2 supported, 0 contradicted, 1 with a caveat, 1 accepted",
        ),
        (
            Tally(0, supported=0, contradicted=0, caveats=0),
            "0 of 0 sentences checkable: 0 supported, 0 contradicted, 0 with a caveat",
        ),
    ],
)
def test_the_tally_is_one_line(tally: Tally, line: str) -> None:
    """The line adds up, and says sentence of one."""
    assert line == describe_tally(tally)
