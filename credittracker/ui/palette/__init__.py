"""One line to type into: write down a payment, find a page, an account, a record, a thing to do."""
