"""Compare who says something, and on whose behalf."""
