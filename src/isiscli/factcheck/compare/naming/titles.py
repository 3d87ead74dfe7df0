"""Tell whether an assertion is of what the name of a record says that it is about."""

from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.naming.counterparts import has_generic
from isiscli.factcheck.compare.naming.exchangeable import are_within
from isiscli.factcheck.compare.naming.named import NamedText
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading


def _are_same(one: Name, other: Name) -> bool:
    return not one.keys.isdisjoint(other.keys) or are_within(one.keys, other.keys)


@once
def _list_titled(fact: Fact) -> list[tuple[str, list[Name]]]:
    """Return the places and the groups that the name of a record has, each sort with its names."""
    names = fact.title.names if fact.title else ()
    named = [name for name in names if not has_generic(name.keys)]
    sorts = ((sort, [n for n in named if n.sort == sort]) for sort in ("place", "group"))
    return [(sort, found) for sort, found in sorts if found]


@once
def _list_places(text: Reading) -> list[Name]:
    """Return the places that a text names by themselves: no "Iraqi"."""
    return [name for name in text.names if name.sort == "place" and not name.is_adjective]


def is_of_other_place(reading: Reading, fact: Fact) -> bool:
    """Tell whether an assertion is of a place that a fact names only to say where another is.

    "Tal Afar, near Mosul" was taken on a day that is not held against what is said of Mosul.
    """
    titled = _list_places(fact.title) if fact.title else []
    ours = _list_places(reading) if titled else []
    return bool(ours) and not any(_are_same(a, b) for a in ours for b in titled)


@once
def _list_own(text: NamedText) -> list[Name]:
    """Return the names of an assertion that tell what it is of."""
    return [ours.name for ours in text.names if not (ours.is_voiced or ours.is_generic)]


def compare_titles(text: NamedText, fact: Fact) -> Iterator[Part]:
    """Yield each place or group of an assertion where the name of the record has only others."""
    named = _list_own(text)
    for sort, theirs in _list_titled(fact) if named else ():
        name = next((name for name in named if name.sort == sort), None)
        if name and not any(_are_same(a, b) for a in named for b in theirs):
            part = doubt(name, theirs[0].text, sort="title")
            yield part._replace(is_place=sort == "place" and not name.is_adjective)
