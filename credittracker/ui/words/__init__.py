"""Words and number formats: what codes, amounts and dates are called in the person's language."""
