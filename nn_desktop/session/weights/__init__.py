"""What people do with the weights by hand."""
