"""Charts with axes. Matplotlib is loaded when the first one is shown, and only here."""
