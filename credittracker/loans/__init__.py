"""Schedules, allocation of repayments, lateness, balances. Pure."""
