"""Describe the JSON contract as a JSON Schema."""

from typing import Any

import msgspec

from isiscli.model import STRUCTS, Match, Quote

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def _describe_kind(components: dict[str, Any], name: str) -> None:
    """Let a record of this kind carry `match`, and hold `kind` to its own name."""
    properties = components[name]["properties"]
    properties["match"] = {"$ref": "#/$defs/Match"}
    optional = ("inferred", "match")
    components[name]["required"] = [key for key in properties if key not in optional]


def render_schema() -> str:
    """Return the schema of one array of records as indented JSON."""
    structs = [*STRUCTS.values(), Match]
    _, components = msgspec.json.schema_components(structs, ref_template="#/$defs/{name}")
    for struct in STRUCTS.values():
        _describe_kind(components, struct.__name__)
    for name in ("Quote", "Claim", "Value"):
        keys = components[name]["properties"]
        components[name]["required"] = [key for key in keys if key != "inferred"]
    schema = {
        "$schema": _DIALECT,
        "title": "What isiscli --json prints: one array of records",
        "type": "array",
        "items": {"oneOf": [{"$ref": f"#/$defs/{s.__name__}"} for s in STRUCTS.values()]},
        "$defs": components,
    }
    return _write_schema(schema)


def render_check_schema() -> str:
    """Return the schema of what a check prints, one draft or an array of several, as JSON."""
    from isiscli.render.check import shape

    structs = [shape.CheckedDraft, shape.Finding, shape.Slot, shape.Summary, Quote]
    _, components = msgspec.json.schema_components(structs, ref_template="#/$defs/{name}")
    components["Quote"]["required"] = list(components["Quote"]["properties"])
    draft = {"$ref": "#/$defs/CheckedDraft"}
    schema = {
        "$schema": _DIALECT,
        "title": "What isiscli check --json prints: one draft, or an array of several",
        "oneOf": [draft, {"type": "array", "items": draft}],
        "$defs": components,
    }
    return _write_schema(schema)


def _write_schema(schema: dict[str, Any]) -> str:
    text = msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"
    # Python's anchors in the words of JSON Schema's regular expressions (ECMA-262).
    return text.replace("\\\\A", "^").replace("\\\\Z", "$")
