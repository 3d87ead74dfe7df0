"""Compile packs into SQLite, and answer questions from it."""
