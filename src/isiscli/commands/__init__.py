"""One small module per command: parse, ask the store, return a result."""
