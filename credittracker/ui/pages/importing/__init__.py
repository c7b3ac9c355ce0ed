"""Importing: bills in, checked row by row, and out again as one step."""
