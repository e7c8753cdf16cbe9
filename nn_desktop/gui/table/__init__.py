"""1 Training data: the table of rows, and what is said about them."""
