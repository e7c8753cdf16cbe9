"""What runs before and around the window: the application, errors, signals, and the checks."""
