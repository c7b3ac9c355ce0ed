"""Repayments: what is due, what was paid, bills, failed debits and late marks."""
