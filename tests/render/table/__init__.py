"""Tests of the screens that people see."""
