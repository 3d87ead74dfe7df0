"""Tests of who is said to belong to the coalition."""
