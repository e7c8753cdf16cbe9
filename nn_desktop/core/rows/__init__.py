"""What texts say about rows: what is certain is taken and said, everything else is refused."""
