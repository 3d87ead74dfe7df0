"""Know what lies in a member of the closed list and is no member itself."""

import os
import tomllib

from isiscli.folding import squeeze
from isiscli.store.cache import BUNDLED

PARTS = os.path.join(BUNDLED, "roster", "parts.toml")
"""The parts of the members on the bundled list, which is the only closed one."""


def find_whole(part: str) -> str | None:
    """Return the id of the member that a part lies in, None for what is known as no part."""
    with open(PARTS, "rb") as file:
        parts = tomllib.load(file)["parts"]
    key = squeeze(part)
    wholes = (whole for whole, names in parts.items() if key in map(squeeze, names))
    return next((f"member/{whole}" for whole in wholes), None)
