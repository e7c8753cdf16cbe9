"""What can be known about the eight questions without training."""
