"""Turn records into text, one module a format."""
