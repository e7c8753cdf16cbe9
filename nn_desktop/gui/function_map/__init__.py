"""All 256 functions of three inputs, trained at once."""
