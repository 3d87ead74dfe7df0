"""Tell where a light verb says that a place is taken: "took Tal Afar"."""

from collections.abc import Sequence

from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.words import Word

_TAKING = frozenset("take takes took taken taking".split())
_BETWEEN = frozenset("the city town village of".split())
_REACH = 4
"""Words between such a verb and the place, at most."""


def list_captures(words: Sequence[Word], names: Sequence[Name]) -> frozenset[int]:
    """Return the numbers of the verbs that take a place, which say something by that alone."""
    places = {name.start for name in names if name.sort == "place" and not name.is_adjective}
    captures = []
    for number, word in enumerate(words if places else ()):
        if word.folded not in _TAKING:
            continue
        for after in words[number + 1 : number + 2 + _REACH]:
            if after.start in places:
                captures.append(number)
            if after.folded not in _BETWEEN:
                break
    return frozenset(captures)
