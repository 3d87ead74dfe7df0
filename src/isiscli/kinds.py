"""Name the kinds of records, as their ids do."""

KINDS = ("member", "affiliate", "person", "event", "figure", "statement", "source")
"""The name of every kind, in the order in which kinds are listed."""

ENTITIES = ("member", "affiliate", "person", "source")
"""Kinds whose names are spelling targets and whose exact name is the whole answer."""


def names_record(value: str) -> bool:
    """Tell whether the value of a claim is the id of another record rather than words."""
    kind, _, name = value.partition("/")
    return kind in KINDS and name != "" and " " not in name
