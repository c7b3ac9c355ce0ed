"""Factors, card, score, explanation, receipt. Pure."""
