"""Describe the JSON contract as a JSON Schema."""

from typing import Any

import msgspec

from isiscli.model import STRUCTS, Match


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
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What isiscli --json prints: one array of records",
        "type": "array",
        "items": {"oneOf": [{"$ref": f"#/$defs/{s.__name__}"} for s in STRUCTS.values()]},
        "$defs": components,
    }
    text = msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"
    # Python's anchors in the words of JSON Schema's regular expressions (ECMA-262).
    return text.replace("\\\\A", "^").replace("\\\\Z", "$")
