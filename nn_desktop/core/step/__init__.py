"""One step of learning, number by number; why a weight moves in it, and its path over a run."""
