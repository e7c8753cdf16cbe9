"""Which line of one step somebody looks at."""
