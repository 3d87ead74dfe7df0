"""Read the cells of a table as sentences."""
