"""What a person can do with a Book: no Qt, no SQL."""
