"""Read numbers in digits or words."""

import re

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL = {word: n for n, word in enumerate(_ONES)} | {
    word: 10 * n for n, word in enumerate(_TENS, 2)
}
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "k": 1000,
    "m": 10**6,
    "mn": 10**6,
    "bn": 10**9,
}
_SCALE = "hundred|thousand|million|billion"
_SMALL_WORD = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES[1:10])}))?"
    rf"|{'|'.join(sorted(_ONES, key=len, reverse=True))})\b"
)
_AND = r"[ -](?:and )?"
_HUNDREDS = (
    rf"(?:(?:(?:an?|{_SMALL_WORD})[ -])?hundred\b(?:{_AND}{_SMALL_WORD}(?![ -]hundred\b))?"
    rf"|{_SMALL_WORD})"
)
# Scales fall: "one million and two thousand" is one number, "one million and two million" are two.
_IN_WORDS = (
    rf"(?:(?:(?:an?|{_HUNDREDS})[ -])?"
    rf"(?:(?:billion\b(?:{_AND}{_HUNDREDS}[ -]million\b)?|million\b)"
    rf"(?:{_AND}{_HUNDREDS}[ -]thousand\b)?|thousand\b)"
    rf"(?:{_AND}{_HUNDREDS}(?![ -](?:{_SCALE}|dozen)\b))?"
    rf"|(?:(?:an?|{_SMALL_WORD})[ -])?dozen\b|{_HUNDREDS})"
)
_IN_HALVES = rf"(?:(?:{_SMALL_WORD}|\d+)[ -]and[ -]a[ -]half|half[ -]an?)[ -](?:{_SCALE}|dozen)\b"
_GROUPED = r"\d{1,3}(?:,\d{3})+|\d{1,3}(?:['’\u00a0\u2009\u202f ]\d{3})+(?!\d)"
"""Digits in threes: 11,000 as in English, 11 000 and 11'000 as elsewhere."""

_IN_DIGITS = (
    rf"(?:(?:{_GROUPED}|\d+)(?:\.\d+)?(?![,.]?\d)(?:[ -]?(?:{_SCALE}|dozen)\b|(?:k|m|mn|bn)\b)?"
    r"|\d+,\d{1,2}(?:[ -]?(?:million|billion)\b|(?:m|mn|bn)\b))"
)
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_PARTING = re.compile(r"(?<=\d)['’\u00a0\u2009\u202f ](?=\d)")
_MOST = 1e300
"""What a number with more digits than can be counted with is read as."""

NUMBER = re.compile(rf"\b{_IN_HALVES}|{_IN_DIGITS}|\b{_IN_WORDS}", re.IGNORECASE)
"""How a number is written."""


def read_number(text: str) -> float:
    """Return the value of a number in digits or words: "1.2 million", "forty-two", "a hundred".

    Raises ValueError where `text` is not a number.
    """
    if not NUMBER.fullmatch(text.strip()):
        raise ValueError(text)
    total = group = 0.0
    text = _PARTING.sub("", text.lower())
    for piece in re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", text):
        if piece[0].isdigit():
            is_decimal = _DECIMAL_COMMA.fullmatch(piece)
            group = float(piece.replace(",", "." if is_decimal else ""))
        elif piece in _SMALL:
            group += _SMALL[piece]
        elif piece == "half":
            group += 0.5
        elif piece == "dozen":
            group = (group or 1) * 12
        elif piece in SCALES:
            group = (group or 1) * SCALES[piece]
            if piece != "hundred":
                total, group = total + group, 0.0
    return min(round(total + group, 6), _MOST)
