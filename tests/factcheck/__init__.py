"""Test checking a draft against the facts of a store."""
