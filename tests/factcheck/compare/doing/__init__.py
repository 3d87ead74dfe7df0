"""Tests of who is compared with whom."""
