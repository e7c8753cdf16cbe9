"""`python -m nn_desktop` starts the program."""

from nn_desktop.app import run

if __name__ == "__main__":
    run()
