"""The personal credit report of the People's Bank of China, brief version."""
