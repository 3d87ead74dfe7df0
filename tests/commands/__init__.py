"""Tests of the commands, through the command line alone."""
