"""Tests of what every comparison stands on."""
