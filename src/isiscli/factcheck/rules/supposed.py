"""Tell which sentences only suppose, ask, wish or quote what others may claim."""

import re

_SUPPOSED = re.compile(
    r"^\W*(?:if|had|suppose|supposing|imagine|what if|were|unless)\b.*\b(?:would|could|might)\b"
    r"|\b(?:would|could|might)\b[^.;]*\bif\b[^.;]*\bhad\b"
    r"|\b(?:i|we|they|he|she)\s+(?:wish|wished|dream|hope)\b"
    r"|\bif only\b"
    r"|^\W*(?:nobody|no one|no-one|who|few|hardly anyone|someone|somebody|some)\s+"
    r"(?:claims?|claimed|says?|said|thinks?|thought|believes?|believed|denies|doubts?)\b"
    r"|\b(?:which|that|it|this)\s+(?:is|was)\s+(?:a mistake|a myth|an error|wrong|false|untrue|"
    r"not true|incorrect|nonsense)\b"
    r"|\?[\s\"”’')]{0,4}$",
    re.IGNORECASE | re.DOTALL,
)


def is_supposed(text: str) -> bool:
    """Tell whether a sentence asserts nothing of what it tells: "if he had been removed then"."""
    return _SUPPOSED.search(text) is not None
