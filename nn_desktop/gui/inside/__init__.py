"""Look inside: one step in numbers, and the Python program."""
