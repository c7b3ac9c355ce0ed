"""What lies ahead: what time alone changes, and when."""
