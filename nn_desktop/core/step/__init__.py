"""One step of learning, line by line."""
