"""Name what can go wrong, with the one line that the user reads."""

from collections.abc import Sequence


class IsiscliError(Exception):
    """Say in one line what went wrong, where, and what to do; the exit status is 2."""


class UsageError(IsiscliError):
    """An argument that cannot be used as given."""


class PackError(IsiscliError):
    """Every fault found in the packs, one line each."""

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


class DraftError(IsiscliError):
    """A draft that cannot be read, or not be written back."""


class StoreError(IsiscliError):
    """A store that cannot be built or read, even after it was rebuilt."""
