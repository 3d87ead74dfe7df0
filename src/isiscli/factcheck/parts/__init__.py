"""Read a text into its parts: words, dates, quantities, names, negations."""
