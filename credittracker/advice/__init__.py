"""What to do: reasons with tips, and why a limit is zero. Pure."""
