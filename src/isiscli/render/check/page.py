"""Hold what a format of a check is given: the drafts, their findings, and how to show them."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from isiscli.findings import Finding
from isiscli.model import Source

Rating = Literal["contradicted", "caveat", "unverified", "supported"]
"""What a finding means to a writer: a verdict, or `caveat` for what is supported but."""

CheckFormat = Literal["report", "json", "line", "github", "sarif"]


class Located(NamedTuple):
    """A finding with its place: 1-based code points, the end just after the last of them."""

    finding: Finding
    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def rating(self) -> Rating:
        """The verdict, or `caveat` where something can be said against what is supported."""
        supported = self.finding.verdict == "supported"
        return "caveat" if supported and self.finding.caveats else self.finding.verdict

    @property
    def sentence_span(self) -> tuple[int, int]:
        """The span of the sentence in the draft, or the finding's own where none is known."""
        return self.finding.sentence_span or (self.finding.start, self.finding.end)


class CheckedDraft(NamedTuple):
    """A draft and what was found in it; `sentences` counts what was read as an assertion.

    `name` is what the user called it; `unused` are the lines of suppressions that nothing needed,
    `accepted` the findings that others accept, which no format shows.
    """

    name: str
    text: str
    findings: Sequence[Located]
    sentences: int
    unused: Sequence[int] = ()
    markdown: bool = True
    accepted: Sequence[Located] = ()


class Screen(NamedTuple):
    """A terminal that a person looks at; `colour` is off for NO_COLOR."""

    width: int
    colour: bool


class CheckPage(NamedTuple):
    """The drafts of a check, and what its formats need besides.

    `several` is true where more than one draft was asked for, read or not; `faults` says which
    could not be read; `sources` are the documents that are quoted, by id; `screen` is None in a
    pipe.
    """

    drafts: Sequence[CheckedDraft]
    several: bool = False
    shows_all: bool = False
    explains: bool = False
    faults: Sequence[str] = ()
    sources: Mapping[str, Source] = {}
    screen: Screen | None = None

    def list_shown(self, draft: CheckedDraft) -> list[Located]:
        """Return what people are shown: contradictions and caveats, or with --all everything."""
        wanted = ("contradicted", "caveat")
        return [f for f in draft.findings if self.shows_all or f.rating in wanted]
