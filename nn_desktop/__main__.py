"""`python -m nn_desktop` starts the program."""

import sys

from nn_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
