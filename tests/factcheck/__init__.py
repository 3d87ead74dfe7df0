"""Test checking a draft."""
