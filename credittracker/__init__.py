"""CreditTracker: an offline log of a person's credit, what it says, and what to do next."""

__version__ = "0.1.0"
