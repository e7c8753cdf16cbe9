"""Lessons: cards to go through beside the network, and what of the program's state they look at."""
