"""Check a draft against the facts of a store."""

from isiscli.factcheck.check import check_draft
from isiscli.factcheck.facts.fact_base import FactBase

__all__ = ["FactBase", "check_draft"]
