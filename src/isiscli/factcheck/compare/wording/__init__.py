"""Compare the other words: the same ones, their contraries, and what stands beside them."""
