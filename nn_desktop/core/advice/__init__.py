"""What would help a training that failed: trials of starts and rates, what they confirm, and the words."""
