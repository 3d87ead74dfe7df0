"""Tests of the code itself: what it loads, and how it is cut."""
