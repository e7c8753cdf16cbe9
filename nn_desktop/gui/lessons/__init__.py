"""Lessons beside the network: the card that is open, the list of all, and the words."""
