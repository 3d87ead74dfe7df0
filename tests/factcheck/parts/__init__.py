"""Test the reading of a text into its parts."""
