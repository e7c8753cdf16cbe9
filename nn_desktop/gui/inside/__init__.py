"""Look inside: one step in numbers, two runs side by side, and the Python program."""
