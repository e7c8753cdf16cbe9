"""The loss plot: curves, cursor, axes and legend."""
