"""The lesson itself: read corners, activations and network through experiment and history to training."""
