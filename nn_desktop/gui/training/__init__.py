"""2 Training: the buttons, the settings, and the panel that the plot lies in."""
