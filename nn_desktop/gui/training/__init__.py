"""2 Training: the buttons, the settings, the plot's panel, and what is said when a training ends."""
