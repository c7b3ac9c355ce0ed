"""The scam shield: ten questions about an offer or a call; nothing of it is kept."""
