"""Compare who says something, or does it by speaking: who thanks, proposes or announces."""

import re

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_SPEAKS = re.compile(
    r"\s(?:(?:has|had|have|also|later|then|\w+ly)\s){0,2}(?:announce[sd]?|propose[sd]?|thank(?:s|ed)|"
    r"condemn(?:s|ed)|praise[sd]?|urge[sd]?|call(?:s|ed)\sfor|welcome[sd]?|commend(?:s|ed)|"
    r"credit(?:s|ed)|cite[sd]?|compare[sd]?|describe[sd]?|predict(?:s|ed)|promise[sd]?|"
    r"suggest(?:s|ed)|support(?:s|ed)|dismiss(?:es|ed)|reject(?:s|ed)|rule[sd]?\sout|"
    r"acknowledge[sd]?|stress(?:es|ed)|unveil(?:s|ed)|hail(?:s|ed)|mention(?:s|ed)|speaks?\sof|"
    r"spoke\sof|point(?:s|ed)\s(?:to|out))\b"
)
"""What is done in words, so that who does it is whom the sources cite for it."""


_SPOKEN = re.compile(
    r"\b(?:(?:announced|proposed|condemned|praised|urged|welcomed|commended|cited|described|"
    r"predicted|suggested|dismissed|rejected|stressed|unveiled|hailed|made|issued|voiced|expressed|"
    r"given|offered|drawn|put\sforward|reported|published|released|tabled|floated)\sby|"
    r"(?:came|comes|stems|stemmed|coming)\sfrom|"
    r"(?:argument|view|words|remark|prediction|verdict|warning|judge?ment|report|study|finding|idea|"
    r"proposal|call|statement|assessment|phrase)\s(?:of|by|from))\s(?:the\s)?\Z"
)
"""The same of whom it is done by: "was proposed by", "is the argument of"."""


@once
def list_speaking(text: Reading) -> frozenset[int]:
    """Return where the names start of people and bodies that are told to do something in words."""
    named = [name for name in text.names if name.sort in ("person", "body")]
    return frozenset(
        name.start
        for name in named
        if (name.sort == "person" and _SPEAKS.match(text.text, name.end))
        or _SPOKEN.search(text.text[: name.start])
    )


def list_cited(name: Name, fact: Fact) -> list[Name]:
    """Return whom the sources cite for a fact, people for a person and bodies for a body."""
    return [other for other in fact.speakers if other.sort == name.sort in ("person", "body")]


def compare_speaker(name: Name, fact: Fact) -> Part:
    """Return who is said to say it, who is not whom the sources cite for it."""
    part, cited = doubt(name, sort="voice"), list_cited(name, fact)
    return part._replace(state="differs", sourced=cited[0].text) if cited else part
