"""Prove that our own words deny what the quotes deny, and nothing else."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# Words that turn a sentence round; "nor" only goes on with what "neither" or "not" began.
_WORDS = r"not|no|never|none|nobody|nothing|nowhere|neither|cannot|without|non"
# Prefixes that turn a word round: "un" but for words such as "under", the others where listed.
_PREFIXED = (
    r"un(?!anim|cle\b|der|i[cfoqtv]|ilat|less|til)\w+|"
    r"in(?=abil|acc|activ|adeq|capa|comp|consis|correct|direct|effec|effic|elig|frequ|just|"
    r"secur|signif|stab|suffic|valid)\w+|"
    r"im(?=balanc|possib|pract|prob|proper)\w+|ir(?=regul|relev|respons|revers)\w+|"
    r"il(?=leg|liter|logic)\w+|dis(?=agree|approv|connect|honest|loyal|obe|prov|satisf|trust)\w+"
)
_DENIAL = re.compile(rf"\b(?:{_WORDS}|{_PREFIXED})\b|n[’']t\b", re.IGNORECASE)
_BESIDE = re.compile(rf"{_DENIAL.pattern}|\b(?:(?<!the )(?<!a )few|hardly|rarely)\b", re.IGNORECASE)
_FOLLOWING = re.compile(rf"(?: (?:{_WORDS})\b|n[’']t\b)", re.IGNORECASE)
_PREFIX = re.compile("^(?:un|in|im|ir|il|dis)")
_CLAUSE_EDGE = re.compile(r"[.,;:!?()“”—–\n]")
_CLAUSE_END = re.compile(r"[.,;:!?()“”—–\n]|\b(?:and|but|that|which|who|while|because)\b")
_CONTENT = re.compile(r"(?<![\w’'-])[a-z]{3,}")
_EMPTY = frozenset(
    "able any are been does for from had has have his its just more not one only the their there "
    "this was were will with would yet".split()
)
_REACH = 8  # words; what stands farther off in the clause is seldom what is denied
_STEM = 4  # letters


class Denial(NamedTuple):
    """A word that denies, with the stems of the words that it turns round."""

    word: str
    denied: frozenset[str]


def _list_stems(text: str) -> list[str]:
    return [w[:_STEM] for w in _CONTENT.findall(text.lower()) if w not in _EMPTY]


def _list_denied(text: str, found: re.Match[str]) -> list[str]:
    """Return the stems of what a denial in a text turns round; names are not what is denied."""
    after = text[found.end() :]
    if found[0].lower() == "non":
        return _list_stems(after[1:].split(" ", 1)[0])[:1]
    if re.fullmatch(rf"{_WORDS}|n[’']t", found[0], re.IGNORECASE):
        clause = _CLAUSE_END.split(after, maxsplit=1)[0]
        return _list_stems(re.sub(r"\b[A-Z]\w*", "", clause))[:_REACH]
    return [_PREFIX.sub("", found[0].lower(), count=1)[:_STEM]]


def list_denials(text: str) -> list[Denial]:
    """Return each denial of a text, in order."""
    return [
        Denial(found[0], frozenset(_list_denied(text, found))) for found in _DENIAL.finditer(text)
    ]


def _name_words(denials: list[Denial]) -> str:
    return ", ".join(f"'{denial.word}'" for denial in denials) or "no word"


def check_sentence(ours: str, theirs: str) -> Iterator[str]:
    """Yield a fault where a sentence of our own denies more or less often than its evidence."""
    we, they = list_denials(ours), list_denials(theirs)
    if len(we) != len(they):
        yield f"our words deny with {_name_words(we)}, the quotes with {_name_words(they)}"


def _is_among(denial: Denial, others: list[Denial]) -> bool:
    return any(denial.denied & other.denied for other in others)


def check_headline(ours: str, theirs: str, times: int, basis: str = "") -> Iterator[str]:
    """Yield what a headline or a value denies without evidence, or says where that denies it.

    It may leave a denial out, with all that it turns round; `times` is how often the rest denies.
    The basis may deny on behalf of either.
    """
    we, excused = list_denials(ours), list_denials(basis)
    they = list_denials(theirs) + excused
    if len(we) > max(times, len(excused)):
        yield f"denies with {_name_words(we)}, more often than the rest"
    elif unmatched := [denial for denial in we if not _is_among(denial, they)]:
        yield f"nothing else denies what '{unmatched[0].word}' does"
    elif len(we) < times:
        said = set(_list_stems(ours))
        for other in they:
            if (affirmed := other.denied & said) and not _is_among(other, [*we, *excused]):
                yield f"'{min(affirmed)}…' is denied by '{other.word}'"
                break


def find_cut_denials(before: str, after: str, basis: str) -> Iterator[str]:
    """Yield the denials beside a quote, in its clause, that change what it says by itself.

    `before` and `after` are the text around it; a denial that the basis has too is accounted for.
    """
    clause = " ".join(_CLAUSE_EDGE.split(before)[-1].split()[-_REACH:])
    follows = _FOLLOWING.match(after)
    beside = [*_BESIDE.finditer(clause), *([follows] if follows else [])]
    words = [found[0].strip().lower() for found in beside]
    known = {found[0].lower() for found in _BESIDE.finditer(basis)}
    yield from (word for word in words if word not in known)
