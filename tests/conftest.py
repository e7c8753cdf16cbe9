"""Set before anything imports NumPy or Qt: one BLAS thread, as in the program, and no display."""

import os
import tempfile
from pathlib import Path

from hypothesis import configuration, settings

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples on every machine, however slow it is, and no folder left behind in the checkout.
configuration.set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "nn_desktop_hypothesis")
settings.register_profile("everywhere", database=None, deadline=None, derandomize=True)
settings.load_profile("everywhere")
