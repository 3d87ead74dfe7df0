"""Name the kinds of records."""

KINDS = ("member", "affiliate", "person", "event", "figure", "statement", "source")
"""The name of every kind, in the order in which kinds are listed."""

ENTITIES = ("member", "affiliate", "person", "source")
"""Kinds whose names are spelling targets and whose exact name is the whole answer."""
