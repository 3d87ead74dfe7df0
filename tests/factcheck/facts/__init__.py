"""Test the facts that an assertion is compared with."""
