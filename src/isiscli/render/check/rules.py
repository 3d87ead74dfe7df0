"""Describe what a check can say as the rules of a SARIF log."""

from typing import Any

from isiscli.findings import CAVEATS
from isiscli.render.check.page import Located

_RULES = {
    "contradicted": (
        "The sources contradict this",
        "A source has another value here. Read the quote, then correct the draft, or accept the "
        "finding with the comment <!-- isiscli: ok reason -->.",
        "error",
    ),
    **{
        f"caveat-{caveat}": (
            f"Supported with a caveat: {meaning}",
            "The sources support this, with a reservation that the draft leaves out. Read the "
            "quote, then say what it says, or accept the finding with the comment "
            "<!-- isiscli: ok reason -->.",
            "warning",
        )
        for caveat, meaning in CAVEATS.items()
    },
    "unverified": (
        "No fact was found that settles this",
        "isiscli found no fact for or against this, which is not a no. Look in the sources, or "
        "elsewhere.",
        "none",
    ),
    "supported": (
        "The sources support this",
        "A source says the same. Nothing needs to be done.",
        "none",
    ),
}
"""What each rule is, what to do about it, and the level of its results."""

_KINDS = {"unverified": "open", "supported": "pass"}


def name_rule(found: Located) -> str:
    """Return the id of the rule that a finding falls under: the first of its caveats decides."""
    if found.rating == "caveat":
        return f"caveat-{found.finding.caveats[0]}"
    return found.rating


def describe_level(found: Located) -> dict[str, Any]:
    """Return the properties of a result that say how bad it is (SARIF 2.1.0, 3.27.9 and .10)."""
    rule = name_rule(found)
    return {
        "ruleId": rule,
        "ruleIndex": list(_RULES).index(rule),
        "kind": _KINDS.get(rule, "fail"),
        "level": _RULES[rule][2],
    }


def list_rules() -> list[dict[str, Any]]:
    """Return all rules, in the order that `ruleIndex` refers to."""
    return [
        {
            "id": rule,
            "shortDescription": {"text": f"{title}."},
            "fullDescription": {"text": f"{title}."},
            "help": {"text": remedy},
            "defaultConfiguration": {"level": level},
        }
        for rule, (title, remedy, level) in _RULES.items()
    ]
