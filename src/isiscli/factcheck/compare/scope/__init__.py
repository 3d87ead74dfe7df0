"""Compare whom, and how many of them, a claim is of: all or some, men or women, only these."""
