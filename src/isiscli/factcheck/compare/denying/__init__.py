"""Compare what is denied, affirmed, or only meant to be."""
