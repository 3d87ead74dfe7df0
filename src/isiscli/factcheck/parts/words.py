"""Split a text into words with their places and stems."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from isiscli.folding import STOP_WORDS, fold

_WORD = re.compile(r"[^\W\d_]+(?:[’'ʿʾ][^\W\d_]+)*|\d[\d,.]*\d|\d")
_POSSESSIVE = re.compile(r"[’'](?:s|S)?$")
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")

LIGHT = STOP_WORDS | frozenset(
    "also just even still very more most such than too only other another each every both all no "
    "not nor or if so itself himself herself themselves themself its theirs ours while though "
    "although because since during over under up down out off again further then once here own "
    "same s t re ve ll d m may might must shall should ought being having doing one ones thing "
    "things way ways whose upon among amongst amid between through per via against toward towards "
    "like unlike near around across along behind beyond within without become becomes became get "
    "gets got make makes made take takes took come comes came go goes went including include "
    "includes included called said say says according told tell tells added adds stated states "
    "wrote writes reported reports noted notes recalled explained described announced it they he "
    "she we i you anybody somebody nobody anyone someone everyone whole entire overall total "
    "especially particularly notably mainly chiefly largely mostly actually really currently now "
    "think thinks thought believe believes believed consider considered estimate estimated "
    "reportedly apparently then ago later earlier already yet soon recently new old big well".split()
)
"""Words that say little about what a sentence claims, so that lacking them costs nothing."""


COMMON = frozenset(
    "able act active actually address age aim allow almost already always amount answer appear area "
    "ask away bad base bear beat become begin believe best better bit body book break bring build "
    "business call car care carry case cause certain chance change choose clear close cold complete "
    "concern consider contain continue control cost couple course cover create cut day deal decide "
    "deep describe detail different difficult draw drive drop easy effect effort end enough event "
    "ever example expect experience explain eye face fact fall far fast fear feel fight figure fill "
    "find fine follow form found free full future game general give given good great ground grow "
    "half happen hard head hear heart help high hit hold home hope hour house idea important "
    "increase interest involve issue join keep kind know lack land large last late lay lead learn "
    "least leave left let level lie life light likely limit line list little live local long look "
    "lose lost lot low main major man manner mark matter mean measure meet mention middle mind mine "
    "minute month move much music name nature near need next night number offer office often open "
    "order part particular past pay people perhaps period person picture piece place plan play point "
    "poor position possible present pretty problem process prove provide public pull push put "
    "question quite raise range rate rather reach read ready real realize reason receive remain "
    "remember require rest result return rise road role room rule run sake save sea see seek seem "
    "send sense set several shape share short show side sign similar simple single sit situation "
    "size small sort sound speak spend stand start stay step stop story strong subject succeed such "
    "suddenly sure system talk tend term terms test think thought time today together top total "
    "touch town travel tried trouble try turn type understand use used usual value various view "
    "wait walk want war watch water way week well whether whole wide wish woman wonder word work "
    "world worth write wrong year young".split()
)
"""Frequent words of English, which seldom tell one event from another."""


class Word(NamedTuple):
    """A word of a text: its span, how it is written, its folded form and its stem."""

    start: int
    end: int
    text: str
    folded: str
    stem: str
    is_possessive: bool = False

    @property
    def is_capital(self) -> bool:
        """Tell whether the word starts with a capital letter."""
        return self.text[:1].isupper()

    @property
    def is_light(self) -> bool:
        """Tell whether the word says little by itself."""
        return self.folded in LIGHT


@cache
def _load_stemmer() -> "object":
    import snowballstemmer

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the Snowball stem of a folded word."""
    return str(_load_stemmer().stemWord(word))  # type: ignore[attr-defined]


def _join_initials(text: str) -> str:
    """Write U.S. as US, in as many characters, so that places stay what they were."""
    return _INITIALS.sub(lambda m: m[0].replace(".", "") + "\x00" * m[0].count("."), text)


def split_text(text: str) -> list[Word]:
    """Return the words of a text in order; a hyphen parts words, an apostrophe does not."""
    words = []
    joined = _join_initials(text)
    for found in _WORD.finditer(joined):
        written = found[0]
        end = found.end()
        while joined[end : end + 1] == "\x00":
            end += 1
        bare = _POSSESSIVE.sub("", written)
        folded = fold(bare).replace("’", "").replace("'", "")
        if folded:
            words.append(
                Word(
                    found.start(),
                    end,
                    bare,
                    folded,
                    stem(folded) if folded.isalpha() else folded,
                    bare != written,
                )
            )
    return words
