"""The acceptance tests open the same window as the tests of the window do."""

from tests.gui.conftest import american_numbers, boxes, light_theme, open_window, session, student, window

__all__ = ["american_numbers", "boxes", "light_theme", "open_window", "session", "student", "window"]
