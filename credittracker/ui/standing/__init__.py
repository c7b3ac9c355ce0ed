"""Cards that tell how the person stands: the score, what moved it, what is due."""
