"""Read the records of a pack from its TOML and JSON Lines files."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, get_type_hints

import msgspec

from isiscli.errors import PackError
from isiscli.inert import show_line
from isiscli.model import STRUCTS, AnyRecord
from isiscli.pack.lines import NOT_JSON, decode_line, list_lines
from isiscli.pack.toml import load_toml
from isiscli.pack.words import WORDS

MAX_TOML_BYTES = 64 * 2**20
"""A TOML file is read whole; larger packs belong in JSON Lines, which are streamed."""


class Entry(NamedTuple):
    """A record with the place it was read from."""

    record: AnyRecord
    where: str


def list_files(pack: Path) -> list[Path]:
    """Return the record files of a pack in order of name.

    Raises PackError where `pack` is not a readable folder or holds no such file.
    """
    try:
        files = sorted(p for p in pack.iterdir() if p.suffix in (".toml", ".jsonl"))
        files = [path for path in files if path.name != WORDS]
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise PackError(
            [f"{pack}: {reason}; a pack is a folder of TOML or JSON Lines files"]
        ) from error
    if not files:
        raise PackError([f"{pack}: no .toml or .jsonl file; a pack is a folder of such files"])
    return files


def _field_faults(row: dict[str, Any], struct: type[AnyRecord]) -> Iterator[str]:
    hints = get_type_hints(struct, include_extras=True)
    for field in msgspec.structs.fields(struct):
        if field.encode_name not in row:
            if field.required:
                yield f"missing field '{field.encode_name}'"
            continue
        try:
            msgspec.convert(row[field.encode_name], hints[field.name])
        except msgspec.ValidationError as error:
            message, _, path = str(error).partition(" - at `$")
            yield f"{field.encode_name}{path.rstrip('`')}: {message}"
    for key in sorted(row.keys() - set(hints)):
        yield f"{key}: no such field in kind '{row['kind']}'"


def convert_row(row: object, where: str, faults: list[str]) -> Entry | None:
    """Return `row` as a record, or add each fault of each of its fields to `faults`."""
    if not isinstance(row, dict):
        faults.append(f"{where}: expected a table of fields")
        return None
    label = f"{where}: {show_line(str(row.get('id', '(no id)')))[:80]}"
    struct = STRUCTS.get(row["kind"]) if isinstance(row.get("kind"), str) else None
    if struct is None:
        faults.append(f"{label}: kind: expected one of {', '.join(STRUCTS)}")
        return None
    try:
        return Entry(msgspec.convert(row, struct), label)
    except msgspec.ValidationError:
        faults.extend(f"{label}: {show_line(fault)}" for fault in _field_faults(row, struct))
        return None


def _read_toml(path: Path, faults: list[str]) -> Iterator[Entry]:
    if path.stat().st_size > MAX_TOML_BYTES:
        limit = MAX_TOML_BYTES // 2**20
        faults.append(f"{path}: over {limit} MiB; write large packs as JSON Lines")
        return
    try:
        tables = load_toml(path)
    except (ValueError, RecursionError) as error:
        faults.append(f"{path}: not TOML: {show_line(str(error))}")
        return
    for kind, rows in tables.items():
        if kind not in STRUCTS or not isinstance(rows, list):
            expected = ", ".join(f"[[{name}]]" for name in STRUCTS)
            faults.append(f"{path}: {show_line(kind)}: expected tables {expected}")
            continue
        for row in rows:
            if isinstance(row, dict) and row.setdefault("kind", kind) != kind:
                name = show_line(str(row.get("id", "(no id)")))
                faults.append(f"{path}: {name}: kind: expected '{kind}', as its table says")
                continue
            entry = convert_row(row, str(path), faults)
            if entry:
                yield entry


def _read_line(line: bytes, where: str, faults: list[str]) -> Entry | None:
    """Return a line that is no record as it stands as one all the same, or say why it is none."""
    try:
        row = msgspec.json.decode(line, type=dict[str, Any])
    except NOT_JSON as error:
        faults.append(f"{where}: not a JSON object: {show_line(str(error))}")
        return None
    row.pop("match", None)
    return convert_row(row, where, faults)


def _read_lines(path: Path, faults: list[str]) -> Iterator[Entry]:
    for number, line in list_lines(path):
        where = f"{path}:{number}"
        record = decode_line(line)
        if record:
            yield Entry(record, f"{where}: {record.id[:80]}")
        elif entry := _read_line(line, where, faults):
            yield entry


def read_file(path: Path, faults: list[str]) -> Iterator[Entry]:
    """Yield the records of one file; what is wrong with the others goes to `faults`."""
    try:
        yield from (_read_toml if path.suffix == ".toml" else _read_lines)(path, faults)
    except OSError as error:
        faults.append(f"{path}: {error.strerror or 'cannot be read'}")
