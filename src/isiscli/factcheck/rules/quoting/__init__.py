"""Compare quotations with the quotes of the records, word for word."""
