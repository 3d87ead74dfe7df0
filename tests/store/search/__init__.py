"""Test searching a store."""
