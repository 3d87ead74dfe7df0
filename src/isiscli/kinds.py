"""Name the kinds of records, as their ids do, and the roles of groups."""

KINDS = ("member", "affiliate", "person", "event", "figure", "statement", "source")
"""The name of every kind, in the order in which kinds are listed."""

ENTITIES = ("member", "affiliate", "person", "source")
"""Kinds whose names are spelling targets and whose exact name is the whole answer."""

ROLES: dict[str, str] = {
    "core": "ISIS itself",
    "province": "a declared province or a branch of ISIS",
    "pledged": "a group that pledged allegiance to ISIS",
    "splinter": "a faction that split off to join ISIS",
    "aligned": "aligned with ISIS, no pledge reported",
    "rival": "a rival, not an affiliate",
    "opponent": "fights ISIS, not an affiliate",
    "other": "named in the sources, not said to be an affiliate",
}
"""What each role of an affiliate record means."""


def names_record(value: str) -> bool:
    """Tell whether the value of a claim is the id of another record rather than words."""
    kind, _, name = value.partition("/")
    return kind in KINDS and name != "" and " " not in name
