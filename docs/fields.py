"""Describe every key of the JSON contract: its type from the schema, its meaning from here."""

import json
from collections.abc import Iterator
from typing import Any, get_type_hints

import msgspec

from isiscli.findings import CAVEATS
from isiscli.found import Match
from isiscli.model import ROLES, STRUCTS
from isiscli.render.schema import render_check_schema, render_schema

MEANINGS = {
    "id": "Permanent name of the record, `kind/name`; the id of a source has no kind before it.",
    "kind": "What the record is.",
    "name": "Short name or title, for lists.",
    "statement": "The fact in our own words, in one sentence.",
    "aliases": "Other names of the same thing; each finds the record.",
    "keywords": "What people may type to find it; used by search alone.",
    "date": "As of when the fact holds, in EDTF.",
    "Event.date": "When it happened, in EDTF.",
    "Claim.date": "As of when the claim holds, in EDTF.",
    "quotes": "The words of the sources that carry the fact.",
    "Claim.quotes": "The words of the sources that carry the claim.",
    "Source.quotes": "The words of the document that carry its own particulars.",
    "inferred": "Fields that no quote carries, each with the basis on which they stand; `denial` "
    "and `quotes` say where our words or a quote leave a “not” out.",
    "match": "How the record answers a query; absent where nothing was asked.",
    "Member.type": "Whether the member is a nation or an institution.",
    "Member.region": "The region under which the State Department lists the member.",
    "Member.joined": "When the member joined, in EDTF; null where no source says so.",
    "Affiliate.role": "What the group is to ISIS; see [Roles](#roles).",
    "Affiliate.countries": "Where a source places the group.",
    "claims": "What the sources say about it, property by property.",
    "about": "Ids of the members, groups and people that the record is about.",
    "places": "Where it happened or holds.",
    "measure": "What is counted; figures that share a measure can be compared.",
    "Figure.value": "The quantity.",
    "Source.title": "Title of the document.",
    "Source.publisher": "Who published it.",
    "Source.authors": "Who wrote it, as far as the document says.",
    "Source.published": "When it was published, in EDTF.",
    "Source.url": "Where it is published.",
    "Source.sha256": "Checksum of the text file from which the quotes were taken.",
    "Quote.text": "The words themselves, verbatim; any run of white space is one space.",
    "Quote.source": "Id of the document.",
    "Quote.speaker": "Whose words they are, or who is cited for them.",
    "Quote.paragraph": "The paragraph of the source's text in which they stand, from 1.",
    "Quote.url": "The document's address, with a text fragment that opens the page at the quote.",
    "Claim.property": "What is said; see [Properties](#properties-of-claims).",
    "Claim.value": "Words, or the id of another record.",
    "Value.number": "The number, or the lower end of a range.",
    "Value.high": "The upper end of a range, else null.",
    "Value.unit": "What the number counts, in the plural; money is `USD`.",
    "Value.qualifier": "How exactly the number is meant; see [Qualifiers](#qualifiers).",
    "Match.how": "`exact`: by id, name or alias; `text`: by words; `fuzzy`: after a correction.",
    "Match.score": "How well it answers, at most 100; the best answer comes first.",
    "CheckedDraft.draft": "The draft as it was named; `<stdin>` for standard input.",
    "CheckedDraft.findings": "What was found, in the order of the text.",
    "CheckedDraft.summary": "How many findings have each verdict.",
    "Finding.line": "The line of the wrong words, or of the assertion, from 1.",
    "Finding.column": "Their column, from 1, in Unicode code points.",
    "Finding.end_line": "The line in which they end.",
    "Finding.end_column": "The column just after their last character.",
    "Finding.text": "The words themselves.",
    "Finding.sentence": "The sentence without markup; any white space is one space.",
    "Finding.verdict": "What the sources say of it.",
    "Finding.caveats": "What is to be said against what is supported; see [Caveats](#caveats).",
    "Finding.message": "What is wrong, or what to know, in one line.",
    "Finding.expected": "What the sources have in this place, else null.",
    "Finding.records": "Ids of the records that it was compared with, the best first.",
    "Finding.quotes": "The words of the sources that prove it.",
    "Finding.slots": "What was compared with what; only with `--explain`.",
    "Slot.name": "The part of the assertion.",
    "Slot.said": "What the draft has.",
    "Slot.sourced": "What the record has.",
    "Slot.agrees": "Whether the two agree.",
    "Summary.supported": "Findings that a source supports, with or without a caveat.",
    "Summary.contradicted": "Findings that a source contradicts.",
    "Summary.unverified": "Findings that no source settles.",
}
"""What each key means, by "Struct.key" where a key means different things, else by key."""

QUALIFIERS = {
    "exact": "the source states the number without a hedge",
    "about": "“about”, “some”, “approximately”, “an estimated”",
    "nearly": "“nearly”, “almost”, “close to”",
    "more-than": "“more than”, “over”, “above”",
    "at-least": "“at least”, “no fewer than”",
    "less-than": "“fewer than”, “less than”, “under”",
    "up-to": "“up to”, “as many as”, “at most”",
    "range": "from `number` to `high`",
}
"""What each qualifier stands for."""

_HEAD = """\
# Fields

<!-- Written by docs/generate.py; the meanings stand in docs/fields.py. -->

Every key of every record that `--json` prints, in the order in which it is printed.
The same shape as a JSON Schema is in [schema.json](schema.json), or `isiscli schema`.
What `isiscli check --json` prints stands [further down](#checkeddraft); its schema is in
[check-schema.json](check-schema.json), or `isiscli schema check`.

Keys marked "no" under "always" are left out where they have nothing to say; all others are
always there. Dates are [EDTF](https://www.loc.gov/standards/datetime/), the Library of Congress's
form of ISO 8601-2: `2017-10`, `2015-06~` (about), `../2016-02` (by then), `2014-21` (spring 2014).
"""


def _describe_type(shape: dict[str, Any]) -> str:
    if "$ref" in shape:
        name = shape["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in shape:
        names = [_describe_type(option) for option in shape["anyOf"]]
        return " or ".join(n for n in names if not (n == "integer" and "number" in names))
    if "enum" in shape:
        return ", ".join(f"`{value}`" for value in shape["enum"])
    if shape["type"] == "array":
        return f"array of {_describe_type(shape['items'])}"
    if shape["type"] == "object":
        return "object of string by field"
    return str(shape["type"])


def _write_keys(name: str, keys: dict[str, Any], required: list[str]) -> Iterator[str]:
    yield "| key | type | always | meaning |\n| --- | --- | --- | --- |"
    for key, shape in keys.items():
        meaning = MEANINGS.get(f"{name}.{key}") or MEANINGS[key]
        always = "yes" if key in required else "no"
        yield f"| `{key}` | {_describe_type(shape)} | {always} | {meaning} |"


def _write_words(title: str, words: dict[str, str]) -> Iterator[str]:
    yield f"\n## {title}\n"
    yield from (f"- `{word}`: {meaning}" for word, meaning in words.items())


def list_properties(records: list[dict[str, Any]]) -> list[str]:
    """Return the properties that claims have, in order."""
    return sorted({claim["property"] for r in records for claim in r.get("claims", ())})


def _write_check() -> Iterator[str]:
    """Yield the sections on what a check prints."""
    definitions = json.loads(render_check_schema())["$defs"]
    for name in ("CheckedDraft", "Finding", "Slot", "Summary"):
        shape = definitions[name]
        yield f"\n## {name}\n\n{shape['description']}\n"
        yield from _write_keys(name, shape["properties"], shape["required"])
    yield from _write_words("Caveats", {str(word): text for word, text in CAVEATS.items()})


def write_fields(records: list[dict[str, Any]]) -> str:
    """Return the page of all fields.

    Raises KeyError for a key whose meaning is not written down.
    """
    definitions = json.loads(render_schema())["$defs"]
    lines = [_HEAD]
    for name in [*(struct.__name__ for struct in STRUCTS.values()), "Quote", "Claim", "Value"]:
        shape = definitions[name]
        lines += [f"\n## {name}\n", shape["description"] + "\n"]
        lines += _write_keys(name, shape["properties"], shape["required"])
    lines += ["\n## Match\n", "How a record answers a query.\n"]
    hints = get_type_hints(Match)
    lines += _write_keys("Match", {k: msgspec.json.schema(t) for k, t in hints.items()}, [*hints])
    lines += _write_words("Roles", ROLES)
    lines += _write_words("Qualifiers", QUALIFIERS)
    names = ", ".join(f"`{name}`" for name in list_properties(records))
    lines += ["\n## Properties of claims\n", f"The bundled base has {names}."]
    return "\n".join([*lines, *_write_check()]) + "\n"
