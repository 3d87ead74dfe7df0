"""Test building stores."""
