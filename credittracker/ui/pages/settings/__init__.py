"""Settings: how it looks, where the book is, its copies, and what the app promises."""
