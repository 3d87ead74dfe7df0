"""Tests of the rules that judge."""
