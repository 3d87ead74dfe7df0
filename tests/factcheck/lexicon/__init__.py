"""Test the lexicon that the check of a draft stands on."""
