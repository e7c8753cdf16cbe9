"""Every sentence about rows and runs."""
