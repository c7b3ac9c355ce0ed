"""Why is this limit zero? Likely causes, the records behind them, and what can be done."""
