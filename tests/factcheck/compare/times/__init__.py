"""Tests of how dates are compared."""
