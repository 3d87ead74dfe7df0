"""A sentence is judged by what it says itself, whatever stands before it."""

import pytest

from factcheck.conftest import Check

_DEFEAT = "ISIS suffered its complete territorial defeat in 2019."
_YEMEN = "At least one hundred fighters have defected from the Yemen affiliate."
_LEAVING = "Days later another 24 militants said they were leaving the Yemen leadership."


def _judge_last(check: Check, *sentences: str) -> list[tuple[str, str | None]]:
    before = " ".join(sentences[:-1])
    found = check(" ".join(sentences)).findings
    return [(one.verdict, one.expected) for one in found if one.start >= len(before)]


@pytest.mark.parametrize("before", [_DEFEAT, _YEMEN, _LEAVING])
@pytest.mark.parametrize(
    ("text", "verdict", "expected"),
    [
        ("The coalition was founded in 2011.", "contradicted", "2014"),
        ("The coalition was founded in 2014.", "supported", None),
        ("The coalition against ISIS came into being in 2016.", "contradicted", "2014"),
        ("Days later another 42 militants left the Yemen leadership.", "contradicted", "24"),
    ],
)
def test_a_sentence_that_names_what_it_is_of_is_judged_by_itself(
    before: str, text: str, verdict: str, expected: str | None, check: Check
) -> None:
    """“The coalition” is the same everywhere; what was told before it is of something else."""
    assert [(verdict, expected)] == _judge_last(check, before, text)


@pytest.mark.parametrize("before", [_DEFEAT, _YEMEN, _LEAVING])
def test_what_is_right_by_itself_is_not_wrong_behind_another_sentence(
    before: str, check: Check
) -> None:
    """What “the group” was said to have lost is no number of its fighters."""
    text = "The group is thought to have under a thousand fighters in Yemen."
    assert "contradicted" not in {verdict for verdict, _ in _judge_last(check, before, text)}
