"""Test what the look-ups share."""
