"""Invented people whose Books show every screen alive, as if it were always today."""
