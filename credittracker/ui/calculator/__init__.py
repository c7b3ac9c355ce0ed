"""The calculator: what a loan costs, without any record."""
