"""Search a store: read the words of a query, find the records that have them, and rank those."""
