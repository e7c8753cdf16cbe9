"""What is trained and what is shown of it: a run, its trip through time, the map and the trials."""
