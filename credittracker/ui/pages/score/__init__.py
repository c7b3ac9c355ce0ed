"""Every point of the score: followed down to the records, and over time."""
