"""Find the words of a sentence that only say who says it, and where or when."""

import re
from collections.abc import Iterator

SAYING = (
    r"(?:said|says|say|told|tells|warned|warns|noted|notes|stressed|stresses|acknowledged|acknowledges|"
    r"admitted|admits|announced|announces|claimed|claims|reported|reports|recalled|recalls|reminded|explained|"
    r"explains|stated|states|added|adds|wrote|writes|argued|argues|observed|observes|remarked|declared|"
    r"concluded|concludes|insisted|believes|believed|assessed|assesses|assess|reckons|reckoned|"
    r"estimated|estimates|pointed out|points out|found|finds|put it|emphasi[sz]ed|underlined|"
    r"confirmed|cautioned|cautions|emerged|conceded|concedes|maintained|maintains|contended|contends|"
    r"indicated|indicates|judged|judges|thinks|thought|predicted|predicts|suggested|suggests|"
    r"commented|comments|asserted|asserts|affirmed|affirms|revealed|reveals|"
    r"complained|complains|testified|testifies|tweeted|feels|felt|remarks|declares|expects|expected|"
    r"foresees|foresaw|holds the view|recounts|recounted|stresses|underlines|reiterates|reiterated)"
)
_HOLDING = (
    r"(?:said|says|say|thinks?|thought|believes?|believed|argues?|argued|insists?|insisted|"
    r"reckons?|reckoned)"
)
"""Verbs whose object is a clause where it is no clause with "that"."""

_NOBODY = (
    r"(?:[^,;:.]{0,60}?\s)?(?i:officials?|diplomats?|ministers?|analysts?|authors?|experts?|media|"
    r"outlets?|spokes\w+|he|she|it|they|we|some|many|supporters|militants|fighters)\s"
)
_NO_CLAUSE = r"(?:in|on|at|to|of|about|so|for|during|after|before|by|as|goodbye|yes|no)\b"
_CLAUSE = (
    r"[^;:“”\"]{2,90}?\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|did|do|"
    r"[a-z]{3,}(?:ed|s)|took|made|met|held|led|lost|won|fell|rose|grew|gave|went|came|began|fought)\b"
)
"""What has a verb of its own."""

_TELLER = r"[^\s,;:.“”\"]+(?:\s(?!(?:in|at|on|to|during|before|after)\s)[^\s,;:.“”\"]+){0,5}"
"""Who says it, and not where or when."""

_WORK = r"(?:[Aa]|[Tt]he)\s(?:\w+\s)?(?:study|report|survey|analysis|paper|estimate)"
_VIEWS = r"(?:argument|view|verdict|assessment|opinion|estimate|judge?ment|conclusion|warning)"
_IN_VIEW = (
    r"[Ii]n\s(?:the\s(?:view|opinion|judge?ment|eyes|assessment|estimation|words|reading|account)\sof\s"
    r"[^,;:.“”\"]{1,80}|[^,;:.“”\"]{1,50}[’']s?\s(?:own\s)?"
    r"(?:view|opinion|judge?ment|eyes|assessment|estimation|words|telling|reading|forecast|account))"
)
_SPANS = (
    # "In Blinken's view, ..." and "..., in the judgment of the ministers."
    re.compile(rf"^({_IN_VIEW}),\s"),
    re.compile(rf",\s+({_IN_VIEW})[.!?”\"]*\s*$"),
    # "..., the communiqué said." and "..., as Blinken told ministers in Rome."
    re.compile(
        rf",\s+((?:as\s+)?[^,;:.“”\"]{{1,80}}?\s{SAYING}\b[^,;:.“”\"]{{0,60}})[.!?”\"]*\s*$"
    ),
    re.compile(rf",\s+(?:as\s+)?{SAYING}\s+[^,;:.“”\"]{{1,60}}[.!?”\"]*\s*$"),
    # "“...,” Blinken said." and "“...,” says Blinken."
    re.compile(rf",[”\"]\s+((?:{_TELLER}\s{SAYING}|{SAYING}\s{_TELLER}))[.!?]*\s*$"),
    re.compile(
        r",?\s+((?:according to|in the words of|as per|in the view of|in the eyes of)\s+"
        r"[^,;:.“”\"]{1,90})[.!?”\"]*\s*$"
    ),
    re.compile(r"^((?:According to|In the words of|As per)\s+[^,;:]{1,100}),\s"),
    # "Blinken told ministers that ..." and "The communiqué says that ..."
    re.compile(rf"^([^,;:.“”\"]{{1,60}}?\s{SAYING}\b(?:\s+[^,;:.“”\"]{{1,50}}?)?\s+that)\s"),
    # "Blinken said Italy ..."
    re.compile(
        rf"^(?!{_NOBODY})([^,;:.“”\"]{{1,60}}?\s{_HOLDING})\s(?!that\b|{_NO_CLAUSE})(?={_CLAUSE})"
    ),
    re.compile(rf",\s+([^,;:.“”\"]{{1,60}}?\s{SAYING}\b[^,;:.“”\"]{{0,30}}),\s"),
    re.compile(rf",\s+({SAYING}\s+[^,;:.“”\"]{{1,60}}),\s"),
    # "A study by Chatham House found that ..." and "... is documented in a report by Chatham House"
    re.compile(
        rf"^({_WORK}\s(?:by|from|of)\s+[^,;:.“”\"]{{1,50}}?\s(?:{SAYING}|showed|shows)(?:\s+that)?)\s"
    ),
    re.compile(
        rf"\s((?:is|are|was|were)?\s?(?:\w+ed\s)?in\s{_WORK}\s(?:by|from|of)\s[^,;:.“”\"]{{1,60}})[.!?”\"]*\s*$"
    ),
    # "The tally of ... comes from a report by Chatham House."
    re.compile(
        r"^(?:The|A|An|That)\s(?:\w+\s)?(?:study|report|survey|tally|count|figure|estimate|number)\b"
        r"[^;:“”\"]*?\s((?:is|was|comes|came|stems|stemmed)\s(?:taken\s)?from\s"
        r"[^,;:.“”\"]{1,70})[.!?”\"]*\s*$"
    ),
    # "It was a study by Chatham House which found that ..."
    re.compile(
        rf"^([Ii]t\swas\s{_WORK}\s(?:by|from|of)\s[^,;:.“”\"]{{1,50}}?\s(?:that|which)\s"
        rf"(?:{SAYING}|showed|shows)\b[^.“”\"]{{0,3}}(?:\s?that)?,?)\s"
    ),
    # "That ... is the argument of Bruce Hoffman."
    re.compile(rf"\s(is\s+the\s+{_VIEWS}\s+of\s+[^,;:.“”\"]{{1,60}})[.!?”\"]*\s*$"),
    # "... in their Rome communiqué"
    re.compile(
        r"\s((?:in|of|by|from|at)\s+(?:the|their|its|his|a)\s+(?:[\w’'.-]+\s+){0,4}?"
        r"(?:communiqu[eé]|fact sheet|briefing|article|report|statement of ministers))\b[.!?,]?"
    ),
)
_VOICE = re.compile(
    r"\b(?:officials?|diplomats?|ministers?|department|communiqu[eé]|fact sheet|briefing|report|"
    r"article|analysts?|authors?|experts?|media|outlets?|secretary|spokes\w+|statement|study|monitor|"
    r"he|she|it|they|emerged)\b",
    re.IGNORECASE,
)

_SAID_IN = re.compile(
    r"(?<!\bis\s)(?<!\bare\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)\b"
    rf"(?:{SAYING}|spoke|speaks?|[Ss]peaking|[Aa]ddressing)\s(?:in|at)\s$"
)
"""No passive: what is found in a place is there."""


def ends_in_saying(text: str) -> bool:
    """Tell whether what follows a text is where something was said: "as he said in"."""
    return _SAID_IN.search(text) is not None


def has_voice(text: str) -> bool:
    """Tell whether words that say who says something name somebody who speaks for a source."""
    return _VOICE.search(text) is not None


_RELATIVE = re.compile(r"(?:that|which|who|whom|where|when)\b")
"""What begins a clause that says more: "..., that IS has found it easiest to strike"."""

_LONGEST = 14
"""Words that such a span has at most."""

_LEFT = 3
"""Words that a text has at least beside such a span, and one more."""


def find_voices(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of a sentence that carry no more than who says it."""
    total = len(text.split())
    for pattern in _SPANS:
        found = pattern.search(text)
        if found and not _RELATIVE.match(text, found.start(pattern.groups)):
            span = found.span(pattern.groups)
            said = len(text[slice(*span)].split())
            if said <= _LONGEST and said < total - _LEFT:
                yield span
