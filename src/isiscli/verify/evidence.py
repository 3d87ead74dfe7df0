"""Gather the words that may carry a value: quotes, stated bases, and the names they stand for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from isiscli.dates import MONTHS, SEASONS
from isiscli.folding import split_words
from isiscli.model import AnyRecord, Quote
from isiscli.quantities import Quantity, read_quantities

_ENDINGS = ("", "s", "i", "is", "n", "an", "ans", "ian", "ians", "a", "ish", "ese", "ic")
_SHORTEST_STEM = 4
_NAME = re.compile(r"(?<![\w’'-])[A-ZÀ-ÖØ-Þ][\w’'.-]*")


def list_forms(word: str) -> Iterator[str]:
    """Yield the stems under which a name meets its demonym and its plural: Iraq, Iraqi, Iraqis."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending) if ending else word
        if stem == word and ending:
            continue
        if len(stem) >= _SHORTEST_STEM or not ending:
            yield stem


def list_names(text: str) -> Iterator[str]:
    """Yield the capitalised words of a text, folded, in order; "al-Qaeda" gives "qaeda"."""
    for found in re.finditer(r"[\w’'-]+(?:\.[A-Z]\.?)*", text):
        for part in re.split(r"[-’']", found[0]):
            if _NAME.fullmatch(part):
                yield from split_words(part)


@lru_cache(4096)  # names recur from record to record
def _gather_forms(text: str) -> frozenset[str]:
    words = split_words(text.replace("-", " ").replace("/", " "))
    return frozenset(form for word in words for form in list_forms(word))


class Evidence:
    """The words that may carry the values of one record or claim."""

    def __init__(self, texts: Iterable[str], names: Iterable[str] = ()) -> None:
        """Take the texts that state facts, and the names that only tell who is meant."""
        self.text = "\n".join(texts)
        self._names = list(names)

    @cached_property
    def quantities(self) -> list[Quantity]:
        """Every number in the texts."""
        return list(read_quantities(self.text))

    @cached_property
    def numbers(self) -> set[float]:
        """The value of every number in the texts, ordinals and the ends of ranges included."""
        found = {q.number for q in self.quantities} | {q.high for q in self.quantities if q.high}
        digits = re.findall(r"\d[\d,]*(?:\.\d+)?", self.text)
        return found | {float(digit.replace(",", "")) for digit in digits if digit.strip(",")}

    @cached_property
    def forms(self) -> frozenset[str]:
        """The stems of every word in the texts and in the names."""
        return frozenset().union(*map(_gather_forms, [self.text, *self._names]))

    @cached_property
    def months(self) -> set[int]:
        """The months, 1 to 12, and seasons, 21 to 24, that the texts name."""
        words = set(re.findall(r"[A-Za-z]+", self.text))
        named = {n for n, name in enumerate(MONTHS, 1) if {name, name[:3], name.upper()} & words}
        # Prices fall and springs are sources; a season stands before its year.
        seasons = set(re.findall(r"\b([a-z]+) (?:of )?\d{4}", self.text.lower()))
        called = {n for n, name in SEASONS.items() if name in seasons}
        return named | called | ({23} if "fall" in seasons else set())

    def has_name(self, word: str) -> bool:
        """Tell whether a folded capitalised word is carried."""
        return any(form in self.forms for form in list_forms(word))


def list_bases(record: AnyRecord) -> list[str]:
    """Return what a record and its claims state as inferred."""
    stated = [record, *getattr(record, "claims", ())]
    return [basis for holder in stated for basis in (holder.inferred or {}).values()]


def list_quotes(record: AnyRecord) -> Iterator[tuple[Quote, str]]:
    """Yield each quote with what is stated beside it, in the order of the record's quotes.

    What a record states under "quotes" is said of those of its claims too.
    """
    stated = record.inferred or {}
    for quote in getattr(record, "quotes", ()):
        yield quote, "\n".join(stated.values())
    for claim in getattr(record, "claims", ()):
        basis = "\n".join([*(claim.inferred or {}).values(), stated.get("quotes", "")])
        yield from ((quote, basis) for quote in claim.quotes)


def name_all(record: AnyRecord) -> list[str]:
    """Return everything that a record is called, its keywords included for demonyms."""
    return [record.name, *record.aliases, *record.keywords]


def gather_names(
    record: AnyRecord, by_id: Mapping[str, AnyRecord], core: Iterable[str]
) -> Iterator[str]:
    """Yield the names that tell who is meant: speakers, sources, and what a record is about.

    `core` are the names of whom all records are about.
    """
    for quote in record.all_quotes:
        yield quote.speaker
        source = by_id.get(quote.source)
        if source is not None:
            yield from (*name_all(source), source.statement)
    for target in getattr(record, "about", ()):
        if target in by_id:
            yield from name_all(by_id[target])
    yield from core
