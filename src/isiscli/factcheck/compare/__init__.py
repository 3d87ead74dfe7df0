"""Compare an assertion with a fact, part by part."""
