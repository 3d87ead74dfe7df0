"""Compare an assertion with a fact, part by part."""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from isiscli.dates import EARLIEST
from isiscli.factcheck.amounts import Amount, allow
from isiscli.factcheck.facts import Fact, Scene, Span
from isiscli.factcheck.lexicon import measures, places, roles
from isiscli.factcheck.names import Name
from isiscli.factcheck.reading import Reading
from isiscli.factcheck.thesaurus import Label
from isiscli.factcheck.when import Moment
from isiscli.factcheck.words import LIGHT, Word
from isiscli.folding import squeeze

State = Literal["agrees", "near", "hinted", "allowed", "differs", "missing"]

_SHARE = {"agrees": 1.0, "near": 0.6, "hinted": 0.5}
"""What a part counts by its state; "near" is in another fact from the same paragraph."""

_GENERIC = "affiliate/isis"
_NO_MONEY = frozenset(
    "count time area length weight volume speed percent ordinal age resolution".split()
)


class Part(NamedTuple):
    """A part of an assertion: its span, what it is, how it compares, and what the fact has."""

    start: int
    end: int
    sort: str
    said: str
    state: State
    weight: float
    sourced: str = ""
    is_generic: bool = False
    is_parallel: bool = False
    is_person: bool = False
    is_precise: bool = False
    is_staged: bool = False


class Comparison(NamedTuple):
    """An assertion beside a fact."""

    fact: Fact
    parts: Sequence[Part]
    recalled: float = 0.0
    mentioned: float = 0.0

    def list_parts(self, state: State) -> list[Part]:
        """Return the parts in one state."""
        return [part for part in self.parts if part.state == state]

    @property
    def worded(self) -> float:
        """Return the share of the words of the assertion, 0 to 1, that the fact has."""
        return _share([part for part in self.parts if part.sort == "word"], self.recalled)

    @property
    def spelled(self) -> float:
        """Return the weight of the words that the fact itself has."""
        words = [part for part in self.parts if part.sort == "word" and part.state == "agrees"]
        return sum(part.weight for part in words) + self.recalled

    @property
    def owned(self) -> float:
        """Return the share of the words of the assertion, 0 to 1, that the fact itself has."""
        words = [part for part in self.parts if part.sort == "word"]
        own = [p._replace(state="missing") if p.state == "near" else p for p in words]
        return _share(own, self.recalled)

    @property
    def covered(self) -> float:
        """Return the share of the assertion, 0 to 1, that the fact has, what differs left out."""
        return _share(self.parts, self.recalled)

    @property
    def weight(self) -> float:
        """Return how much the assertion and the fact have in common."""
        own = sum(part.weight * _SHARE.get(part.state, 0.0) for part in self.parts)
        return own + self.recalled


def _share(parts: Sequence[Part], recalled: float) -> float:
    weighed = [part for part in parts if part.state != "differs"]
    total = sum(part.weight for part in weighed) + recalled
    agreed = sum(part.weight * _SHARE.get(part.state, 0.0) for part in weighed) + recalled
    return agreed / total if total else 1.0


# Words.


def _match_labels(labels: frozenset[Label], fact: Fact) -> frozenset[bool]:
    """Return whether the words of a fact that mean the same are denied; empty where none does."""
    shared = [label for label in labels if label[0] in ("same", "role") and label in fact.labels]
    return frozenset().union(*(fact.labels[label] for label in shared))


def _share_label(labels: frozenset[Label], fact: Fact) -> bool:
    return bool(_match_labels(labels, fact))


def _find_side(labels: frozenset[Label], denied: bool, fact: Fact) -> bool | None:
    """Tell whether a fact takes the side of a word or the contrary, None where it takes neither."""
    contrary = None
    for sort, pair, side in labels:
        if sort != "side":
            continue
        taken = {
            theirs ^ refused
            for theirs in (0, 1)
            for refused in fact.labels.get(("side", pair, theirs), ())
        }
        if side ^ denied in taken:
            return True
        if taken:
            contrary = False
    return contrary


def _counted(reading: Reading) -> frozenset[int]:
    """Return the numbers of the words that a quantity counts."""
    nouns = {noun for amount in reading.amounts for noun in amount.nouns}
    return frozenset(n for n in reading.content if reading.words[n].stem in nouns)


def _name_contrary(labels: frozenset[Label], fact: Fact) -> str:
    """Return the word of a fact that stands on the other side of a pair of opposites."""
    pairs = {(pair, 1 - side) for sort, pair, side in labels if sort == "side"}
    for reading in fact.readings:
        for number, theirs in sorted(reading.labels.items()):
            if any(sort == "side" and (pair, side) in pairs for sort, pair, side in theirs):
                return reading.words[number].text
    return ""


def _compare_word(reading: Reading, number: int, fact: Fact) -> tuple[str, State, str]:
    """Return the sort and the state of a word, and what the fact has in its place."""
    word = reading.words[number]
    labels = reading.labels.get(number, frozenset())
    denied = number in reading.negated
    if word.folded in _QUANTITY_SIDES:
        return _compare_quantifier(word, fact)
    if word.stem in fact.stems or _share_label(labels, fact):
        return "word", "agrees", ""
    side = _find_side(labels, denied, fact)
    if side is not None:
        if side:
            return "word", "agrees", ""
        theirs = _name_contrary(labels, fact)
        if theirs.casefold() not in LIGHT and number not in _counted(reading):
            return "contrary", "differs", theirs
        return "word", "missing", ""
    if word.stem in fact.hints:
        return "word", "hinted", ""
    other = _find_other_role(labels, fact)
    return ("role", "differs", other) if other else ("word", "missing", "")


_QUANTITY_SIDES = {"few": 0, "most": 1, "many": 1, "majority": 1, "all": 1}


def _compare_quantifier(word: Word, fact: Fact) -> tuple[str, State, str]:
    """Return how few or most of something compares with the fact's few or most."""
    theirs = [w.folded for r in fact.readings for w in r.words if w.folded in _QUANTITY_SIDES]
    if not theirs:
        return "word", "agrees" if word.folded in ("all", "many") else "hinted", ""
    if any(_QUANTITY_SIDES[other] == _QUANTITY_SIDES[word.folded] for other in theirs):
        return "word", "agrees", ""
    return "contrary", "differs", theirs[0]


def _find_denial(reading: Reading, fact: Fact) -> Part | None:
    """Return where an assertion denies what the fact says, or says what the fact denies.

    Most words that one of them denies must be there in the other, and not denied.
    """
    for denial in reading.denials:
        reached = [n for n in denial.reach if n in reading.content and n in reading.negated]
        shared = [n for n in reached if _is_affirmed(reading, n, fact)]
        if reached and len(shared) >= _MOST_SHARED * len(reached) and reached[0] in shared:
            start = min(reading.words[denial.first].start, reading.words[reached[0]].start)
            end = max(reading.words[denial.stop - 1].end, reading.words[reached[0]].end)
            sourced = reading.words[reached[0]].text
            return Part(start, end, "negation", reading.text[start:end], "differs", 3.0, sourced)
    stems = {w.stem: n for n, w in enumerate(reading.words) if n not in reading.negated}
    labels = {
        label: n
        for n in reading.content
        if n not in reading.negated
        for label in reading.labels.get(n, ())
        if label[0] == "same"
    }
    for text in fact.readings:
        for denial in text.denials:
            reached = [n for n in denial.reach if n in text.content and n in text.negated]
            ours = [_find_match(text, n, stems, labels) for n in reached]
            found = [n for n in ours if n is not None]
            if reached and ours[0] is not None and len(found) >= _MOST_SHARED * len(reached):
                if _is_denied_too(reading, found, text, fact):
                    continue
                word = reading.words[ours[0]]
                denying = text.text[text.words[denial.first].start : text.words[reached[0]].end]
                return Part(word.start, word.end, "negation", word.text, "differs", 3.0, denying)
    return None


_MOST_SHARED = 0.6


def _is_affirmed(reading: Reading, number: int, fact: Fact) -> bool:
    """Tell whether the fact has a word, and never denied."""
    stem, labels = reading.words[number].stem, reading.labels.get(number, frozenset())
    polarities = fact.stems.get(stem) or _match_labels(labels, fact)
    return bool(polarities) and True not in polarities


def _find_match(
    text: Reading, number: int, stems: Mapping[str, int], labels: Mapping[Label, int]
) -> int | None:
    found = stems.get(text.words[number].stem)
    if found is not None:
        return found
    return next((labels[label] for label in text.labels.get(number, ()) if label in labels), None)


def _is_denied_too(reading: Reading, found: Sequence[int], text: Reading, fact: Fact) -> bool:
    """Tell whether the assertion denies as the fact does, or another text of the fact does not."""
    if any(reading.words[n].stem in fact.stems and False in fact.stems[reading.words[n].stem] for n in found[:1]):
        return True
    return bool(reading.denials)


def _compare_words(reading: Reading, fact: Fact, weigh: Callable[[str], float]) -> Iterator[Part]:
    denied_agrees = False
    for number in reading.content:
        word = reading.words[number]
        sort, state, sourced = _compare_word(reading, number, fact)
        denied_agrees |= number in reading.negated and state == "agrees"
        weight = weigh(word.folded)
        if word.folded in _QUANTITY_SIDES:
            weight = 1.0
        elif any(label[0] == "side" for label in reading.labels.get(number, ())):
            weight = max(weight, _TELLING)
        yield Part(word.start, word.end, sort, word.text, state, weight, sourced)
    denial = _find_denial(reading, fact)
    if denial:
        yield denial
    elif reading.denials and not any(r.denials for r in fact.readings):
        first = reading.denials[0].first
        word = reading.words[first]
        yield Part(word.start, word.end, "negation", word.text, "missing", 3.0)


_TELLING = 2.4
"""The least weight of a word that has a contrary."""


def _compare_modifiers(reading: Reading, fact: Fact, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield each word that stands where the fact has another before the same word."""
    states = {part.start: part.state for part in parts if part.sort == "word"}
    ours = {word.stem for word in reading.words}
    labels = {label for listed in reading.labels.values() for label in listed if label[0] != "side"}
    for first, second in itertools.pairwise(reading.content):
        modifier, head = reading.words[first], reading.words[second]
        if second != first + 1 or modifier.is_possessive or states.get(modifier.start) not in ("missing", "hinted", "near"):
            continue
        if states.get(head.start) != "agrees":
            continue
        for text in fact.readings:
            for before, at in itertools.pairwise(text.content):
                if at != before + 1 or text.words[at].stem != head.stem:
                    continue
                theirs = text.words[before]
                if theirs.stem not in ours and labels.isdisjoint(text.labels.get(before, ())):
                    yield Part(modifier.start, modifier.end, "modifier", modifier.text, "missing", 0.5, theirs.text)
                    break
            else:
                continue
            break


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def _compare_weekdays(reading: Reading, fact: Fact) -> Iterator[Part]:
    theirs = [w for r in fact.readings for w in r.words if w.folded in _WEEKDAYS]
    for word in reading.words:
        if word.folded in _WEEKDAYS and word.is_capital:
            state: State = "missing"
            if theirs:
                state = "agrees" if any(w.folded == word.folded for w in theirs) else "differs"
            yield Part(word.start, word.end, "date", word.text, state, 1.5, theirs[0].text if theirs else "")


def _find_other_role(labels: frozenset[Label], fact: Fact) -> str | None:
    own = [str(name) for sort, name, _ in labels if sort == "role"]
    theirs = [str(name) for sort, name, _ in fact.labels if sort == "role"]
    if not own or any(name in theirs for name in own):
        return None
    for name in own:
        for other in theirs:
            if roles().exclude_each_other(name, other):
                return other
    return None


def _compare_directions(reading: Reading, fact: Fact) -> Iterator[Part]:
    theirs = [r.words[n] for r in fact.readings for n in r.directions]
    for number in reading.directions:
        word = reading.words[number]
        compatible = {word.folded, *places().directions[word.folded]}
        state: State = "missing"
        if any(other.folded in compatible for other in theirs):
            state = "agrees"
        elif theirs:
            state = "differs"
        sourced = theirs[0].text if theirs else ""
        yield Part(word.start, word.end, "direction", word.text, state, 1.5, sourced)


# Quantities.


def _count_same(ours: Amount, theirs: Amount, reading: Reading, fact: Fact) -> bool:
    """Tell whether two quantities count what can be the same."""
    if ours.unit != theirs.unit:
        return _NO_MONEY.isdisjoint((ours.unit, theirs.unit))
    if ours.unit != "count":
        return True
    if not ours.nouns or not theirs.nouns:
        return not ours.nouns and not theirs.nouns
    if set(ours.nouns) & set(theirs.nouns):
        return True
    known = measures()
    mine = [w.folded for w in reading.words if w.stem in ours.nouns]
    other = [w.folded for r in fact.readings for w in r.words if w.stem in theirs.nouns]
    counted = [(a, b) for a in mine for b in other if a in known.counted and b in known.counted]
    if counted:
        return not any(known.exclude_each_other(a, b) for a, b in counted)
    return _share_label(
        frozenset(
            label
            for number, word in enumerate(reading.words)
            if word.stem in ours.nouns
            for label in reading.labels.get(number, ())
        ),
        fact,
    )


def _counts_alike(ours: Amount, theirs: Amount, reading: Reading, fact: Fact) -> bool:
    """Tell whether two quantities count the same, so that only one of them can be right."""
    if ours.unit != "count" or not ours.nouns or set(ours.nouns) & set(theirs.nouns):
        return True
    known = measures().counted
    mine = {name for w in reading.words if w.stem in ours.nouns for name in known.get(w.folded, ())}
    other = {
        name
        for r in fact.readings
        for w in r.words
        if w.stem in theirs.nouns
        for name in known.get(w.folded, ())
    }
    if "people" in theirs.nouns or "peopl" in theirs.nouns or not mine or not other:
        return True
    return bool(mine & other) or any(
        a in measures().broader.get(b, ()) or b in measures().broader.get(a, ())
        for a in mine
        for b in other
        if "people" not in (a, b)
    )


def is_equal(ours: Amount, theirs: Amount) -> bool:
    """Tell whether two quantities are the same number of the same unit."""
    if ours.unit != theirs.unit:
        return False
    if ours.high is not None or theirs.high is not None:
        return (ours.low, ours.high) == (theirs.low, theirs.high)
    if ours.low == theirs.low:
        return True
    same_unit = ours.number and theirs.number and abs(ours.low / ours.number - theirs.low / theirs.number) < 1e-9
    tolerance = 1e-9 if same_unit else 0.02
    return abs(ours.low - theirs.low) <= tolerance * max(ours.low, theirs.low)


def _is_other_unit(ours: Amount, theirs: Amount) -> bool:
    """Tell whether two quantities have one number, but of another unit."""
    same = ours.number == theirs.number and ours.high is None and theirs.high is None
    return same and abs(ours.low - theirs.low) > 0.02 * theirs.low


_UPWARD = ("more-than", "at-least")
_SAME_HEDGE = 1.1
"""How far apart two numbers can be that are hedged by the same word."""


def _is_allowed(ours: Amount, theirs: Amount) -> bool:
    """Tell whether two quantities that are not equal can both be right, as they are hedged."""
    if ours.unit != theirs.unit or _is_other_unit(ours, theirs):
        return False
    if ours.qualifier in _UPWARD and theirs.qualifier in _UPWARD:
        return ours.low <= 1.25 * theirs.low and theirs.low <= 3 * ours.low
    alike = ours.qualifier == theirs.qualifier not in ("exact", "range")
    if alike and ours.high is None and theirs.high is None:
        return max(ours.low, theirs.low) <= _SAME_HEDGE * min(ours.low, theirs.low)
    low, high = allow(ours)
    least, most = allow(theirs)
    return low <= most and least <= high


def _compare_amounts(reading: Reading, fact: Fact) -> Iterator[Part]:
    for ours in reading.amounts:
        comparable = [a for a in fact.amounts if _count_same(ours, a, reading, fact)]
        state: State = "missing"
        sourced = ""
        if any(is_equal(ours, theirs) for theirs in comparable):
            state = "agrees"
            sourced = next(a.text for a in comparable if is_equal(ours, a))
        elif any(_is_allowed(ours, theirs) for theirs in comparable):
            state = "allowed"
        elif alike := [a for a in comparable if _counts_alike(ours, a, reading, fact)]:
            state = "differs"
            near = [a for a in alike if a.number == ours.number] or alike
            sourced = near[0].text
        yield Part(ours.start, ours.end, "amount", ours.text, state, 3.0, sourced)


# Dates.


def _widen(span: Span) -> Span:
    """Return a span with the month before and after it, where it is rough."""
    if not span.is_rough or span.first == EARLIEST:
        return span
    first = span.first - (8900 if span.first // 100 % 100 == 1 else 100)
    last = span.last + (8900 if span.last // 100 % 100 == 12 else 100)
    return span._replace(first=first, last=last)


def _overlaps(moment: Moment, span: Span) -> bool:
    if moment.has_year:
        if moment.relation == "by" and not span.is_stated:
            return span.first <= moment.last and moment.last // 10000 - span.first // 10000 <= 1
        return moment.first <= span.last and span.first <= moment.last
    if span.first == EARLIEST or span.last - span.first > 10000:
        return False
    first, last = span.first % 10000, span.last % 10000
    return moment.first <= last and first <= moment.last if first <= last else True


def _days(span: Span) -> int:
    return Moment(0, 0, span.first, span.last).days if span.first > EARLIEST else 10**6


def _describe_span(span: Span) -> str:
    from isiscli.dates import describe_date

    year, month, day = span.first // 10000, span.first // 100 % 100, span.first % 100
    if span.first == span.last:
        return describe_date(f"{year:04}-{month:02}-{day:02}")
    if span.first // 100 == span.last // 100:
        return describe_date(f"{year:04}-{month:02}")
    if span.first // 10000 == span.last // 10000 and _days(span) > 300:
        return f"{year}"
    if span.last - span.first > 80000:
        return f"the {year}s"
    last = span.last // 100
    return describe_date(f"{year:04}-{month:02}/{last // 100:04}-{last % 100:02}")


_PRECISE = 366
"""Days of a date that can single out a happening, at most."""


def _compare_moments(reading: Reading, fact: Fact) -> Iterator[Part]:
    for moment in reading.moments:
        state, sourced = _compare_moment(moment, fact)
        if state != "agrees" and reading.is_voiced(moment.start, moment.end):
            state = "allowed" if state == "differs" else state
        yield Part(
            moment.start, moment.end, "date", reading.text[moment.start : moment.end],
            state, 2.5, sourced, is_precise=moment.days <= _PRECISE,
        )


_WIDE = 80
"""Days of a date that takes in too much to be that of the fact by itself."""


def _compare_moment(moment: Moment, fact: Fact) -> tuple[State, str]:
    near = [span for span in fact.spans if _overlaps(moment, span)]
    if near:
        closest = min(map(_days, near))
        fits = moment.days * 3 >= closest or closest <= 1
        quoted = [span for span in fact.spans if span.is_quoted]
        if quoted and moment.days > _WIDE and not any(_overlaps(moment, span) for span in quoted):
            fits = False
        return ("agrees" if fits else "allowed"), ""
    if any(_overlaps(moment, _widen(span)) for span in fact.spans):
        return "allowed", ""
    stated = [s for s in fact.spans if s.is_quoted and s.first > EARLIEST and s.last < 99990000]
    if moment.has_year:
        ahead = moment.first > fact.published
        stated = [s for s in stated if not ahead or s.last // 100 > fact.published // 100]
        if moment.relation == "since":
            stated = [s for s in stated if s.last < moment.first]
    if not stated:
        return "missing", ""
    return "differs", _describe_span(min(stated, key=_days))


# Names.


def _has_name(ours: Name, reading: Reading, fact: Fact) -> bool:
    """Tell whether a fact has a name, that of its speaker only where something is said."""
    if ours.keys & fact.keys or ours.keys & fact.regions:
        return reading.is_spoken or not ours.keys <= fact.only_voices
    if _GENERIC in ours.keys and any(key.startswith(_GENERIC) for key in fact.keys):
        return True
    key = squeeze(ours.text)
    return len(key) > 3 and key in fact.squeezed


_ACTORS = frozenset(("group", "body", "place", "name"))


def _can_replace(ours: Name, theirs: Name) -> bool:
    """Tell whether two names are of one sort, so that one can stand for the other by mistake."""
    if ours.sort == theirs.sort:
        return True
    if "person" in (ours.sort, theirs.sort):
        return "name" in (ours.sort, theirs.sort)
    if {ours.sort, theirs.sort} == {"body", "group"}:
        return ours.keys.isdisjoint(_MEDIA)
    return ours.sort in _ACTORS and theirs.sort in _ACTORS


_MEDIA = frozenset(("body/twitter", "body/facebook", "body/youtube", "body/telegram"))


_PARALLEL = 3
"""How alike two names must stand to be in each other's place: a word beside them, and a sort."""


def _context(reading: Reading, name: Name) -> tuple[str, str]:
    before = [word.folded for word in reading.words if word.end <= name.start]
    after = [word.stem for word in reading.words if word.start >= name.end]
    return (before[-1] if before else "", after[0] if after else "")


def _find_counterpart(ours: Name, reading: Reading, fact: Fact) -> tuple[int, Name] | None:
    """Return the name of the fact in whose place the assertion has another, and how alike they stand."""
    mentioned = {key for name in reading.names for key in name.keys}
    own = _context(reading, ours)
    best: tuple[int, Name] | None = None
    for text in fact.readings:
        for theirs in text.names:
            if theirs.keys & mentioned or not _can_replace(ours, theirs):
                continue
            if theirs.keys & fact.voices:
                continue
            if any(_GENERIC in n.keys for n in reading.names) and _GENERIC in theirs.keys:
                continue
            before, after = _context(text, theirs)
            score = 2 * (before == own[0] != "") + 2 * (after == own[1] != "")
            if _GENERIC in ours.keys and not score:
                continue
            score += (ours.sort == theirs.sort) + (ours.is_adjective == theirs.is_adjective)
            if best is None or score > best[0]:
                best = score, theirs
    return best


def _find_owner(ours: Name, reading: Reading, fact: Fact) -> Name | None:
    """Return the name that the fact has before the same word, where it is another.

    "The Islamic State affiliate" is not "the al-Qaeda affiliate", whoever else is named.
    """
    after = [n for n in reading.content if reading.words[n].start >= ours.end]
    if not after or reading.words[after[0]].start - ours.end > 3:
        return None
    if reading.words[after[0]].folded.endswith("ed"):
        return None  # a verb, whose subject the name is
    head = reading.words[after[0]].stem
    found: Name | None = None
    for text in fact.readings:
        for number in text.content:
            if text.words[number].stem != head:
                continue
            owner = next((n for n in text.names if 0 <= text.words[number].start - n.end <= 3), None)
            if owner is None or owner.keys & ours.keys or not _can_replace(ours, owner):
                return None
            if _GENERIC in ours.keys and any(key.startswith(_GENERIC) for key in owner.keys):
                return None
            found = found or owner
    return found


def _compare_names(reading: Reading, fact: Fact, weigh: Callable[[str], float]) -> Iterator[Part]:
    for name in reading.names:
        generic = _GENERIC in name.keys
        weight = 0.5 if generic else max(weigh(w.folded) for w in reading.words if name.start <= w.start < name.end)
        state: State = "missing"
        sourced = ""
        is_parallel = False
        mentioned = {key for other in reading.names for key in other.keys}
        if _has_name(name, reading, fact):
            state = "agrees"
            owner = _find_owner(name, reading, fact)
            if owner and not owner.keys & mentioned and not owner.keys & fact.voices:
                state, sourced, is_parallel = "differs", owner.text, True
        elif found := _find_counterpart(name, reading, fact):
            state, sourced, is_parallel = "differs", found[1].text, found[0] >= _PARALLEL
        if reading.is_voiced(name.start, name.end) and state != "agrees":
            if name.sort != "place":
                yield Part(name.start, name.end, "voice", name.text, "missing", 0.0)
            continue
        is_person = name.sort == "person" and not name.keys & fact.voices
        yield Part(
            name.start, name.end, "name", name.text, state, weight, sourced, generic,
            is_parallel, is_person,
        )


_GATHERINGS = frozenset(
    "ministerial meeting communiqué talks gathering conference summit briefing".split()
)


def _sets_scene(name: Name, reading: Reading) -> bool:
    """Tell whether a place is only where something was said."""
    if reading.is_voiced(name.start, name.end):
        return True
    after = [word.text.casefold() for word in reading.words if word.start >= name.end]
    return bool(after) and after[0] in _GATHERINGS


def _find_near(part: Part, reading: Reading, fact: Fact, scene: Scene) -> Part:
    """Return a part that the fact lacks as near, where another fact of its paragraph has it."""
    if part.state not in ("missing", "hinted", "differs"):
        return part
    is_near = False
    if part.sort == "word":
        number = next(n for n in reading.content if reading.words[n].start == part.start)
        labels = reading.labels.get(number, frozenset())
        is_near = reading.words[number].stem in scene.stems or any(
            label in scene.labels for label in labels if label[0] == "same"
        )
    elif part.sort == "name":
        name = next(n for n in reading.names if n.start == part.start)
        staged = bool(name.keys & fact.stage)
        if part.state == "differs" and not staged and (part.is_parallel or name.sort == "person"):
            return part
        is_near = name.sort == "place" and bool(
            name.keys & scene.keys or name.keys & scene.regions or name.keys & fact.stage
        )
    elif part.sort == "amount" and part.state == "missing":
        ours = next(a for a in reading.amounts if a.start == part.start)
        is_near = any(
            is_equal(ours, theirs) and (not ours.nouns or not set(ours.nouns).isdisjoint(theirs.nouns))
            for theirs in scene.amounts
        )
    if not is_near:
        return part
    staged = part.sort == "name" and bool(name.keys & fact.stage) and _sets_scene(name, reading)
    return part._replace(state="near", sourced="", is_staged=staged)


def compare(
    reading: Reading, fact: Fact, scene: Scene, weigh: Callable[[str], float], context: Reading | None = None
) -> Comparison:
    """Return an assertion beside a fact, each of its parts compared.

    `context` is what an assertion refers back to: what of it the fact has speaks for the fact.
    """
    parts = [
        *_compare_names(reading, fact, weigh),
        *_compare_moments(reading, fact),
        *_compare_amounts(reading, fact),
        *_compare_directions(reading, fact),
        *_compare_weekdays(reading, fact),
        *_compare_words(reading, fact, weigh),
    ]
    parts = [_find_near(part, reading, fact, scene) for part in sorted(parts)]
    parts += _compare_modifiers(reading, fact, parts)
    recalled = 0.0
    if context is not None:
        back = [*_compare_names(context, fact, weigh), *_compare_words(context, fact, weigh)]
        recalled = sum(
            0.5 * part.weight
            for part in back
            if part.state == "agrees" and part.said not in reading.text
        )
    return Comparison(fact, parts, recalled, _mention(reading, fact, weigh, context))


def list_likely(
    reading: Reading, facts: Sequence[Fact], weigh: Callable[[str], float], context: Reading | None
) -> list[Fact]:
    """Return the facts that share most with an assertion at first sight, likeliest first."""
    words = [
        (weigh(text.words[n].folded), text.words[n].stem, text.labels.get(n, frozenset()))
        for text in [reading] + ([context] if context else [])
        for n in text.content
    ]
    names = [name.keys for name in reading.names]
    numbers = {amount.number for amount in reading.amounts}
    units = {amount.unit for amount in reading.amounts} - {"count"}

    def rate(fact: Fact) -> float:
        shared = sum(
            weight
            for weight, stem, labels in words
            if stem in fact.stems or not labels.isdisjoint(fact.labels)
        )
        shared += sum(0.4 * weight for weight, stem, _ in words if stem in fact.hints)
        shared += 2.0 * any(amount.number in numbers for amount in fact.amounts)
        shared += any(amount.unit in units for amount in fact.amounts)
        return shared + sum(2.0 for keys in names if keys & fact.keys or keys & fact.regions)

    return sorted(facts, key=rate, reverse=True)[:LIKELY]


LIKELY = 20
"""Facts that an assertion is compared with part by part."""


def _mention(
    reading: Reading, fact: Fact, weigh: Callable[[str], float], context: Reading | None
) -> float:
    """Return the share of the words of a fact, 0 to 1, that an assertion and its context have.

    That of the text of the fact that has most of its words there counts.
    """
    ours = [reading] + ([context] if context else [])
    stems = {word.stem for text in ours for word in text.words}
    labels = {label for text in ours for listed in text.labels.values() for label in listed if label[0] != "role"}
    best = 0.0
    for text in fact.readings:
        total = shared = 0.0
        for number in text.content:
            weight = weigh(text.words[number].folded)
            total += weight
            if text.words[number].stem in stems or not labels.isdisjoint(text.labels.get(number, ())):
                shared += weight
        if total:
            best = max(best, shared / total)
    return best
