"""The window: puts the panels into their places and gives the menus what they do."""
