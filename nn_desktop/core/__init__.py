"""What the network is and does: pure functions over immutable values, NumPy and nothing else."""
