"""Hold a checked draft for tests of what is shown of one."""

from typing import Any

import msgspec

from isiscli.findings import Finding, Slot
from isiscli.model import Quote, Source
from isiscli.render.check.page import CheckedDraft, CheckPage, Located
from samples import QUOTE, make_record

TEXT = """# The valley

More than *1,500 sheep* grazed in the valley in March 2020, and nobody who lived there at the time
had ever seen as many of them in one place.
Of 1,200 sheep, 1,200 were white. 羊 graze at noon.

Some say that the sheep are still there.
There are 1,000 to 1,300 sheep, a shepherd said.
The shepherds like music.
"""
"""A draft in Markdown with a sentence of each kind."""

_LINK = "https://example.org/gazette#:~:text=more%20than%201%2C200%20sheep"
SHEEP = msgspec.convert({**QUOTE, "url": _LINK}, Quote)
OWN = Quote(text="1,000 to 1,300", source="gazette-2020", speaker="Gazette", paragraph=4)
"""A quote of a source that speaks for itself, without a link."""

_SOURCE = make_record("source", id="gazette-2020", name="Gazette 2020")
SOURCES: dict[str, Source] = {_SOURCE.id: _SOURCE} if isinstance(_SOURCE, Source) else {}


def locate(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of an offset in a text whose lines end at a line feed."""
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


def make_finding(text: str, token: str, sentence: str, **fields: Any) -> Finding:
    """Return a finding at the last `token` of the first `sentence` of a text."""
    start = text.index(sentence)
    at = text.rindex(token, start, start + len(sentence))
    given: dict[str, Any] = {
        "start": at,
        "end": at + len(token),
        "text": token,
        "sentence": " ".join(sentence.replace("*", "").split()),
        "verdict": "supported",
        "message": "the sources say the same",
        "sentence_span": (start, start + len(sentence)),
    }
    return Finding(**given | fields)


def place(text: str, *findings: Finding) -> list[Located]:
    """Return findings with their places in a text."""
    return [Located(f, *locate(text, f.start), *locate(text, f.end)) for f in findings]


def make_draft(text: str, *findings: Finding, **fields: Any) -> CheckedDraft:
    """Return a checked draft with these findings."""
    given = {"name": "valley.md", "text": text, "findings": place(text, *findings)}
    return CheckedDraft(**{"sentences": 6, **given, **fields})


_LONG = TEXT[TEXT.index("More") : TEXT.index("Of 1,200")].rstrip()

FINDINGS = (
    make_finding(
        TEXT,
        "1,500",
        _LONG,
        verdict="contradicted",
        message="the sources have more than 1,200",
        expected="more than 1,200",
        replacement="1,200",
        records=("figure/sheep-counted",),
        quotes=(SHEEP,),
        slots=(
            Slot("subject", "sheep", "sheep", agrees=True),
            Slot("number", "1,500", "1,200", agrees=False),
        ),
    ),
    make_finding(
        TEXT, "1,200", "Of 1,200 sheep, 1,200 were white.", quotes=(SHEEP,), records=("figure/x",)
    ),
    make_finding(
        TEXT,
        "still",
        "Some say that the sheep are still there.",
        caveats=("dated",),
        message="true as of March 2020.",
        quotes=(SHEEP,),
    ),
    make_finding(
        TEXT,
        "1,000 to 1,300 sheep",
        "There are 1,000 to 1,300 sheep, a shepherd said.",
        caveats=("hedge", "disputed"),
        message="the sources have 1,200 and more",
        quotes=(SHEEP, OWN),
    ),
    make_finding(
        TEXT,
        "The shepherds like music.",
        "The shepherds like music.",
        verdict="unverified",
        message="the sources do not settle this",
    ),
)
"""One finding of each rating, and a caveat of two kinds."""

DRAFT = make_draft(TEXT, *FINDINGS)

HOSTILE = "\x1b[31m[red]100%[/red], a:b\u202e"
"""Text that tries to take over a terminal, a log or a page."""

_SENTENCE = f"They said {HOSTILE} sheep."
HOSTILE_DRAFT = make_draft(
    _SENTENCE,
    make_finding(
        _SENTENCE,
        HOSTILE,
        _SENTENCE,
        verdict="contradicted",
        message=f"no {HOSTILE}",
        replacement=HOSTILE,
        quotes=(
            Quote(text=HOSTILE, source="nowhere", speaker=HOSTILE, paragraph=1, url=f"x{HOSTILE}"),
        ),
        slots=(Slot("number", HOSTILE, HOSTILE, agrees=False),),
    ),
    name=f"a,b:{HOSTILE}.md",
)


def make_page(*drafts: CheckedDraft, **fields: Any) -> CheckPage:
    """Return a page of drafts that cite the gazette."""
    return CheckPage(drafts, **{"several": len(drafts) > 1, "sources": SOURCES, **fields})
