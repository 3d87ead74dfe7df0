"""Tests of what a check looks like."""
