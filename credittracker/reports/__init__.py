"""The Book as tables and files for others."""
