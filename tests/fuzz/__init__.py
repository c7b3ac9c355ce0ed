"""Fuzzing guided by coverage, for as long as one likes; no part of the test suite."""
