"""One loan close up, inside the accounts page."""
