"""Answer look-ups: from words and filters to a page of records, or to what is said of a miss."""
