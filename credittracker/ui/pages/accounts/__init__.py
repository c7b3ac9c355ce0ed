"""Accounts & loans: what is recorded, to look at, add to and correct."""
