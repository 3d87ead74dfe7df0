"""Test what serves `check`."""
