"""The lesson itself: read it from corners and activations through network, experiment and history to training."""
