"""The gate on the figures of a check."""

import pytest

from check import Judged
from check_gate import find_failures

_SETS = {"contradicted": 100, "supported": 100, "unverified": 100}


def _judge(wrong_of_true: int = 0, confirmed: int = 0, alarmed: int = 0) -> list[Judged]:
    """Return a set judged right but for so many true sentences, untrue and unsettled ones."""
    judged = []
    for verdict, number in _SETS.items():
        for n in range(number):
            said = verdict
            if verdict == "supported" and n < wrong_of_true:
                said = "contradicted"
            if verdict == "unverified" and n < confirmed:
                said = "supported"
            if verdict == "unverified" and number - n <= alarmed:
                said = "contradicted"
            judged.append(Judged({"verdict": verdict}, said, None))
    return judged


def test_figures_within_their_gates_pass() -> None:
    """Two of a hundred wrong, and four of two hundred confirmed, are as many as may be."""
    assert find_failures("not tuned on", _judge(wrong_of_true=2, confirmed=4)) == []


@pytest.mark.parametrize(
    ("judged", "expected"),
    [
        (_judge(wrong_of_true=5), "not tuned on: precision 95.2%, at least 97% is wanted"),
        (_judge(alarmed=2), "not tuned on: 2.0% false alarms, at most 1% may be"),
        (_judge(confirmed=5), "not tuned on: 2.5% wrongly confirmed, at most 2% may be"),
    ],
)
def test_a_figure_beyond_its_gate_is_named(judged: list[Judged], expected: str) -> None:
    """One false alarm too many fails, as one wrong confirmation too many does."""
    assert find_failures("not tuned on", judged) == [expected]
