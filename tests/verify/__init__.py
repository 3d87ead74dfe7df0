"""Test proving records against their quotes and against the texts of sources."""
