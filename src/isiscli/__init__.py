"""Look up what published documents say about ISIS, with the sentence behind every fact."""
