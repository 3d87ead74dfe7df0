"""Build stores: turn records into rows, and write those of whole packs or of what has changed."""
