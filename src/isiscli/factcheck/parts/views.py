"""Tell where all of a text is the view of some: "in the eyes of some analysts"."""

import re

from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_OF_SOME = re.compile(
    r"\b(?:in the (?:view|opinion|eyes|judge?ment) of|according to|by)\s"
    r"(?:(?:(?:some|certain|several|other)\s){1,2}(?:analysts|experts|observers|officials|critics)|"
    r"(?:some\s|several\s|media\s|news\s)*reports)\b",
    re.IGNORECASE,
)
"""Those whose view a sentence is, wherever it names them."""


@once
def is_view_of_some(text: Reading) -> bool:
    """Tell whether a text is what some believe or report, so that it need not have come about."""
    return _OF_SOME.search(text.text) is not None
