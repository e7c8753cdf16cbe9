"""What changes while the program runs: one session, its undo stack and its files."""
