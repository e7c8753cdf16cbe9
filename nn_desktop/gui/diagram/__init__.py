"""The network, drawn live."""
