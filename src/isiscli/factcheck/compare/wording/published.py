"""Know what is released to be seen, and nobody set free: a video, a statement, a report."""

from isiscli.factcheck.parts.reading import Reading

_RELEASED = "releas"
_SEEN = frozenset(
    "video videos footage picture pictures photo photos photograph image images statement "
    "statements report reports article clip clips film films recording message second one".split()
)
_NEAR = 6
"""Words on each side of a word for releasing in which it is told what that is."""


def is_published(text: Reading, number: int) -> bool:
    """Tell whether a word is for making something known: "released a video"."""
    if text.words[number].stem != _RELEASED:
        return False
    near = text.words[max(0, number - _NEAR) : number + _NEAR + 1]
    return any(word.folded in _SEEN for word in near)
