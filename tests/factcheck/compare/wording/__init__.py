"""Tests of how words are compared."""
