"""Test how an assertion is compared with facts."""
