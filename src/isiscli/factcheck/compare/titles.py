"""Tell whether an assertion is of what the name of a record says that it is about."""

from collections.abc import Iterator

from isiscli.factcheck.compare.comparison import Part
from isiscli.factcheck.compare.counterparts import has_generic
from isiscli.factcheck.compare.exchangeable import are_within
from isiscli.factcheck.compare.named import NamedText
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name


def _are_same(one: Name, other: Name) -> bool:
    return not one.keys.isdisjoint(other.keys) or are_within(one.keys, other.keys)


def compare_titles(text: NamedText, fact: Fact) -> Iterator[Part]:
    """Yield each place or group of an assertion where the name of the record has only others."""
    title = next((r for r in fact.readings if r.text == fact.record.name), None)
    if title is None:
        return
    named = [ours.name for ours in text.names if not (ours.is_voiced or ours.is_generic)]
    for sort in ("place", "group"):
        theirs = [n for n in title.names if n.sort == sort and not has_generic(n.keys)]
        ours = [name for name in named if name.sort == sort]
        if theirs and ours and not any(_are_same(a, b) for a in named for b in theirs):
            name = ours[0]
            yield Part(name.start, name.end, "title", name.text, "missing", 0.0, theirs[0].text)
