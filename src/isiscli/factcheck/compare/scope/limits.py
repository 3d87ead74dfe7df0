"""Compare how far a claim goes: only this, all of it, one or the other, never said."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.denying.denials import FALSE
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.spans import cover_words
from isiscli.factcheck.parts.words import Word

_SAYS_ONLY = frozenset("only solely exclusively merely alone purely".split())
_ONLY = _SAYS_ONLY | frozenset("just sole nothing single specific specifically dedicated".split())
_SAYS_ALL = frozenset("all every always everywhere everyone".split())
_BOTH = frozenset(("both",))
_ALL = _SAYS_ALL | frozenset(
    "each entire whole both total any none no never 100 complete completely fully wholly "
    "throughout across".split()
)
_LITTLE = frozenset(
    "little few hardly barely scarcely small limited minimal slight no not never failed low poor "
    "poorly largely unnoticed".split()
)
_AFTER_ONLY = frozenset("a an one after when if few some recently".split())
"""Words with which "only" says how few or how late, and shuts nothing out."""

_NO_ALL = frozenset("not but above at after for in once".split())
"""Words before "all" and "only" that make something else of them: "above all", "not only"."""

_IDIOMS = frozenset(
    "all over,all out,all along,all through,every day,every week,every month,every year".split(",")
)
"""An "all" or "every" with the word behind it that tell of no others: an "all-out attack"."""

_ON_CONDITION = frozenset(("if", "once", "unless"))
"""Words of a sentence whose "only" says on what condition, and of whom nothing."""

_UNSAID = re.compile(
    r"\b(?:deny|den(?:ies|ied|ying)|never|(?:did|do|does|has|have|had) ?n[o’']t|refused to|"
    r"declined to)\s(?:(?:say|said|state|stated|announce|announced|warn|warned|report|reported|"
    r"acknowledge|acknowledged|claim|claimed|confirm|confirmed|add|added|argue|argued|predict|"
    r"predicted|write|wrote|written|believe|believed|promise|promised|call|called)\b|that\b)|"
    r"(?<!\bbe )(?<!\bbeen )(?<!\bwas )(?<!\bwere )\b(?:denied|denies)\b"
)
"""Words by which somebody is said not to have said something."""

_WRONG = FALSE | {"mistaken", "erroneous"}
"""Words by which an assertion calls something wrong; in a fact it may be "mistaken for" another."""

_EITHER = re.compile(r"\b(\w+ed) or (\w+ed)\b|(?<=\bto )(\w+) or (\w+)\b")
"""Two deeds of which it is left open which it was: "killed or captured"."""


@once
def _list_quantifiers(reading: Reading) -> list[tuple[Word, frozenset[str]]]:
    """Return each "only" and "all" with the words of which a fact must have one."""
    words, found = reading.words, []
    told = [n for n, word in enumerate(words) if word.folded in _SAYS_ONLY | _SAYS_ALL | _BOTH]
    spans = ((amount.opening, amount.end) for amount in reading.amounts if told)
    counted = cover_words(words, spans)
    condition = max((n for n, word in enumerate(words) if word.folded in _ON_CONDITION), default=0)
    for number in told:
        before = words[number - 1].folded if number else ""
        after = words[number + 1].folded if number + 1 < len(words) else ""
        is_both = words[number].folded in _BOTH
        is_other = after != "of" if is_both else before in _NO_ALL  # "both Iraq and Syria"
        is_other |= f"{words[number].folded} {after}" in _IDIOMS
        if number in counted or after == "but" or is_other:
            continue
        is_count = number + 1 in counted or after in _AFTER_ONLY
        is_count |= number < condition
        is_only = words[number].folded in _SAYS_ONLY
        if not (is_only and is_count):
            found.append((words[number], _ONLY if is_only else _ALL))
    return found


@once
def _list_excesses(reading: Reading) -> list[tuple[Word, frozenset[str]]]:
    """Return each "too large to" and each "little" with the words of which a fact must have one."""
    words, found = reading.words, []
    for number, word in enumerate(words):
        before = words[number - 1].folded if number else ""
        behind = {other.folded for other in words[number + 2 : number + 4]}
        if word.folded == "too" and not behind.isdisjoint(("to", "for")):
            found.append((word, frozenset(("too",))))
        if word.folded == "little" and before not in ("a", "as"):
            found.append((word, _LITTLE))
    return found


def _compare_alternatives(reading: Reading, fact: Fact) -> Iterator[Word]:
    """Yield the one of two deeds that is asserted where the fact leaves open which it was."""
    pairs = [pair for text in fact.readings for pair in _list_alternatives(text)]
    stems = {word.stem: word for word in reading.words} if pairs else {}
    for pair in pairs if " or " not in reading.text else ():
        told = [stems[stem] for stem in pair if stem in stems]
        if len(told) == 1:
            yield told[0]


@once
def _list_alternatives(text: Reading) -> list[list[str]]:
    """Return the stems of each two deeds of which a text leaves open which it was."""
    pairs = []
    for found in _EITHER.finditer(text.text):
        starts = {found.start(group) for group in (1, 2, 3, 4)}
        pairs.append([word.stem for word in text.words if word.start in starts])
    return pairs


@once
def _find_unsaid(text: Reading) -> re.Match[str] | None:
    return _UNSAID.search(text.text)


@once
def _list_falsehoods(reading: Reading) -> list[Word]:
    """Return the words by which an assertion calls something wrong."""
    return [word for word in reading.words if word.folded in _WRONG]


def compare_limits(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word by which an assertion goes farther than the fact, or another way."""
    told = [*_list_quantifiers(reading), *_list_excesses(reading)]
    words = [word for word, meant in told if meant.isdisjoint(fact.folded)]
    words += _compare_alternatives(reading, fact)
    falsehoods = _list_falsehoods(reading)
    if FALSE.isdisjoint(fact.folded):
        words += falsehoods
    elif not (reading.denials or falsehoods):
        words += reading.words[:1]  # a fact that calls wrong what is asserted
    unsaid = _find_unsaid(reading)
    if unsaid and not any(map(_find_unsaid, fact.readings)):
        words += [word for word in reading.words if unsaid.start() <= word.start < unsaid.end()][:1]
    for word in words:
        yield doubt(word)
