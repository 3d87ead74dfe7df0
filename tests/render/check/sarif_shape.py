"""Describe the part of SARIF 2.1.0 that a check writes, strictly, as a JSON Schema."""

from typing import Any

Shape = dict[str, Any]


def _object(required: dict[str, Shape], **optional: Shape) -> Shape:
    """Return an object with these keys and no others."""
    return {
        "type": "object",
        "required": list(required),
        "properties": required | optional,
        "additionalProperties": False,
    }


def _array(items: Shape, **more: Any) -> Shape:
    return {"type": "array", "items": items, **more}


_TEXT: Shape = {"type": "string", "minLength": 1}
_POSITION: Shape = {"type": "integer", "minimum": 1}
_MESSAGE = _object({"text": _TEXT})
_LEVEL: Shape = {"enum": ["none", "note", "warning", "error"]}

# RFC 3986: characters of a path as they are or percent-encoded, after a scheme or without any.
_URI: Shape = {"type": "string", "pattern": r"^(file://)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"}
_ARTIFACT = _object({"uri": _URI})
_REGION = dict.fromkeys(("startLine", "startColumn", "endLine", "endColumn"), _POSITION)

_RULE = _object(
    {
        "id": {"type": "string", "pattern": "^[a-z-]+$"},
        "shortDescription": _MESSAGE,
        "fullDescription": _MESSAGE,
        "help": _MESSAGE,
        "defaultConfiguration": _object({"level": _LEVEL}),
    }
)

_PLACE = _object(
    {
        "physicalLocation": _object(
            {"artifactLocation": _ARTIFACT, "region": _object(_REGION | {"snippet": _MESSAGE})}
        )
    }
)

_FIX = _object(
    {
        "description": _MESSAGE,
        "artifactChanges": _array(
            _object(
                {
                    "artifactLocation": _ARTIFACT,
                    "replacements": _array(
                        _object({"deletedRegion": _object(_REGION)}, insertedContent=_MESSAGE),
                        minItems=1,
                    ),
                }
            ),
            minItems=1,
        ),
    }
)

_RESULT: Shape = {
    **_object(
        {
            "ruleId": _TEXT,
            "ruleIndex": {"type": "integer", "minimum": 0},
            "kind": {"enum": ["pass", "open", "fail"]},
            "level": _LEVEL,
            "message": _MESSAGE,
            "locations": _array(_PLACE, minItems=1, maxItems=1),
            "partialFingerprints": _object(
                {"isiscliFinding/v1": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}
            ),
            "fixes": _array(_FIX),
            "properties": {"type": "object"},
        }
    ),
    # 3.27.9: only what fails has a level.
    "if": {"properties": {"kind": {"const": "fail"}}},
    "then": {"properties": {"level": {"enum": ["note", "warning", "error"]}}},
    "else": {"properties": {"level": {"const": "none"}}},
}

SHAPE: Shape = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **_object(
        {
            "$schema": {"type": "string", "pattern": "^https://.*/sarif-schema-2[.]1[.]0[.]json$"},
            "version": {"const": "2.1.0"},
            "runs": _array(
                _object(
                    {
                        "tool": _object(
                            {
                                "driver": _object(
                                    {
                                        "name": {"const": "isiscli"},
                                        "version": _TEXT,
                                        "rules": _array(_RULE, uniqueItems=True),
                                    }
                                )
                            }
                        ),
                        "columnKind": {"const": "unicodeCodePoints"},
                        "artifacts": _array(_object({"location": _ARTIFACT}), uniqueItems=True),
                        "invocations": _array(
                            _object(
                                {
                                    "executionSuccessful": {"type": "boolean"},
                                    "toolExecutionNotifications": _array(
                                        _object({"level": _LEVEL, "message": _MESSAGE})
                                    ),
                                }
                            ),
                            minItems=1,
                            maxItems=1,
                        ),
                        "results": _array(_RESULT),
                    }
                ),
                minItems=1,
                maxItems=1,
            ),
        }
    ),
}
"""Every key that is written is in the standard (OASIS, SARIF 2.1.0); no other key passes."""
