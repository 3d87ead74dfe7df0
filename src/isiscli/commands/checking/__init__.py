"""Serve check: read drafts, ask the engine about them, fix them and report."""
