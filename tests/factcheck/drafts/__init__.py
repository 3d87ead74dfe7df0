"""Test the reading of drafts."""
