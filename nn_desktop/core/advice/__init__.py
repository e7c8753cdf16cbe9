"""What would help a training that failed: found by trying, never by guessing."""
