"""How much memory this process needs."""

import ctypes
import gc
import os
import sys
from pathlib import Path

from PySide6.QtGui import QPixmapCache


def megabytes() -> float:
    """What is needed now; 0 where the system does not say.

    The C library keeps what was freed, in pieces between what is in use, and that grows for a while. Qt keeps
    pictures of what it has drawn, up to a limit (64 MB here, see canvas.py); each widget has its own, and
    those of widgets that are gone stay until it is full. Both are given back first, so that only what
    somebody still holds is counted.
    """
    gc.collect()
    QPixmapCache.clear()
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "malloc_trim"):
        library.malloc_trim(0)
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
