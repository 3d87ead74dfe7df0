"""Judge an assertion, each rule in a module of its own."""
