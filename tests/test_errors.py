"""Test the errors that a user reads."""

import pytest

from isiscli.errors import IsiscliError, PackError, StoreError, UsageError


def test_a_pack_error_keeps_every_fault_as_a_line() -> None:
    """The faults are there one by one, and as the lines of the message."""
    error = PackError(["a.toml: one", "b.toml: two"])
    assert ("a.toml: one", "b.toml: two") == error.faults
    assert "a.toml: one\nb.toml: two" == str(error)


@pytest.mark.parametrize("kind", [UsageError, PackError, StoreError])
def test_every_error_is_one_that_the_command_line_reports(kind: type[Exception]) -> None:
    """All errors descend from the one that ends in exit status 2."""
    assert issubclass(kind, IsiscliError)
