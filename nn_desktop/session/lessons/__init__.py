"""Lessons beside the session: which there are, the open one, and how far somebody is."""
