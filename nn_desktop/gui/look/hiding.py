"""How parts of the window look as long as somebody has to think first."""

from nn_desktop.core.translation import tr

QUESTION_MARK = "?"
"""Stands in place of what is hidden."""


def hidden_words() -> str:
    """Return what a screen reader says in place of what is hidden."""
    return tr("hidden: think first")
