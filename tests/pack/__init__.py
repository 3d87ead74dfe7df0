"""Test reading, checking and writing packs."""
