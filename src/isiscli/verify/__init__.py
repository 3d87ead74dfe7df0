"""Prove a fact base: every quote against its source, every value against its quote."""
