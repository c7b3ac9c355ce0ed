"""A look around the window, once, for whoever wants it."""
