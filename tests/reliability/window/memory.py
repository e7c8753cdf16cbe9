"""How much memory this process needs."""

import ctypes
import gc
import os
import sys
from pathlib import Path

from PySide6.QtGui import QPixmapCache


class _Counts(ctypes.Structure):
    """What glibc's mallinfo2 gives: numbers of bytes and of pieces."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def megabytes() -> float:
    """What somebody holds now: Qt, NumPy and, in a soak, Python; 0 where the C library does not count.

    Not what the system has given to the process: the C library keeps what was freed, in pieces between what
    is in use, and that grows by 50 MB and more while nothing is held any longer. Qt keeps pictures of what it
    has drawn, up to a limit (64 MB here, see canvas.py); each widget has its own, and those of widgets that
    are gone stay until it is full. They are given back first.
    """
    gc.collect()
    QPixmapCache.clear()
    if sys.platform != "linux" or not hasattr(library := ctypes.CDLL(None), "mallinfo2"):
        return 0.0
    library.mallinfo2.restype = _Counts
    counts = library.mallinfo2()
    return float(counts.uordblks + counts.hblkhd) / 2**20


def resident_megabytes() -> float:
    """What the system has given to the process, once all that is free was given back; 0 if it is silent."""
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "malloc_trim"):
        library.malloc_trim(0)
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
