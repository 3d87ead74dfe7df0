"""Test the reading and completing of command lines."""
