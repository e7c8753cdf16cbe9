"""Where the panels stand in the window, and how the keys go from one to the next."""
