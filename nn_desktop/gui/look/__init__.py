"""How everything looks: colours, sizes, numbers as text, panels, and how often something may change."""
