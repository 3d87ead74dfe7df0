"""Tests of the facts themselves."""
