"""What is recorded: records, money, dates, and the Book that holds them. Pure values only."""
