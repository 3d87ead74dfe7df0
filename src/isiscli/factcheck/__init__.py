"""Check a draft against the facts of a store."""

from isiscli.factcheck.check import Told, check_draft, judge_sentences, list_told, sum_up
from isiscli.factcheck.drafts.draft import read_draft
from isiscli.factcheck.facts.fact_base import FactBase

__all__ = [
    "FactBase",
    "Told",
    "check_draft",
    "judge_sentences",
    "list_told",
    "read_draft",
    "sum_up",
]
