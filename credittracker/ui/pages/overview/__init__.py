"""How am I doing, what moved, what comes next."""
