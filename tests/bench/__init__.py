"""Timings, never judged by a test: ``make bench`` prints each beside its yardstick."""
