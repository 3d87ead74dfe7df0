"""Show groups as a tree: who split from, pledged to and fought whom."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.text import Text
from rich.tree import Tree

from isiscli.dates import describe_date
from isiscli.kinds import ROLES
from isiscli.render.page import Page
from isiscli.render.table.quote import FAINT, write_quote, write_text

if TYPE_CHECKING:
    from isiscli.model import Affiliate, Claim

_WORDS = {"pledged": "pledged to"}
"""Properties that need a word more before a name."""


def _write_relation(group: "Affiliate", claim: "Claim", page: Page) -> Text:
    line = write_text(_WORDS.get(claim.property, claim.property.replace("-", " ")) + " ")
    line.append(write_text(page.names.get(claim.value, claim.value), "bold"))
    line.append(write_text(f", {describe_date(claim.date)}", FAINT))
    return Text("\n").join([line, *(write_quote([group], quote, page) for quote in claim.quotes)])


def show_tree(page: Page) -> Iterator[RenderableType]:
    """Yield a tree for each role, its groups with their relations and the quote for each."""
    groups = [r for r in (found.view for found in page.found) if r.kind == "affiliate"]
    for role, listed in groupby(groups, lambda group: group.role):
        root = Tree(write_text(ROLES[role], "bold underline"), guide_style=FAINT)
        for group in listed:
            branch = root.add(write_text(group.name, "bold"))
            for claim in group.claims:
                if claim.value.startswith("affiliate/"):
                    branch.add(_write_relation(group, claim, page))
        yield root
        yield ""
