"""Load TOML files."""

import tomllib
from pathlib import Path
from typing import Any


def load_toml(path: Path) -> dict[str, Any]:
    """Return the tables of a TOML file, a byte order mark passed over.

    Raises ValueError where it is not TOML in UTF-8, RecursionError where it is nested too deep.
    """
    return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
