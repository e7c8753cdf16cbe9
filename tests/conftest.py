"""Set before anything imports NumPy or Qt: one BLAS thread, as in the program, and no display."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
