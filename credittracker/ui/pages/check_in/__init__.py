"""The month's check-in: bring in, confirm, result; and the check-ins kept."""
