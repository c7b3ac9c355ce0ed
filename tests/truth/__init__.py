"""The score proven on generated lives: see ``__main__``."""
