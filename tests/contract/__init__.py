"""Tests of what other programs rely on: shapes, statuses and streams."""
