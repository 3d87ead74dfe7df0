"""Compare quantities: how many of what, and how far a hedge goes."""
