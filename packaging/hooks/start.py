"""Where the frozen program begins."""

from nn_desktop.app import run

run()
