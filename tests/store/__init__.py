"""Test compiling a store and asking it."""
