"""Read a draft into sentences, each character with its place in the text."""
