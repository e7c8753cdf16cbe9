"""Where the frozen program begins."""

import sys

from nn_desktop.app import main

sys.exit(main())
