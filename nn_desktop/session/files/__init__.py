"""Safety on disk: saving, reading, locks, settings and recovery."""
