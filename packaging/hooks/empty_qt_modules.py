"""Runs in the frozen program before anything else: puts empty modules where pyqtgraph wants OpenGL.

pyqtgraph imports the two modules at its start, and uses them only when it is told to draw with OpenGL,
which we do not. The real ones weigh 9 MB. Whoever uses one all the same gets an AttributeError with its
name. And the programs that we start, a browser perhaps, shall find their own libraries and not ours.
"""

import os
import sys
from types import ModuleType


class _OpenGLWidgets(ModuleType):
    """`QOpenGLWidget` is the base class of two widgets that pyqtgraph defines and nobody makes."""

    def __getattr__(self, name: str) -> object:
        if name != "QOpenGLWidget":
            raise AttributeError(f"{self.__name__} is left out of this program, and with it {name}")
        from PySide6.QtWidgets import QWidget  # noqa: PLC0415 - the first window shall not wait for it

        self.QOpenGLWidget = type("QOpenGLWidget", (QWidget,), {})
        return self.QOpenGLWidget


sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")
sys.modules["PySide6.QtOpenGLWidgets"] = _OpenGLWidgets("PySide6.QtOpenGLWidgets")

if sys.platform == "linux":
    # The loader has read it by now; the original is kept by PyInstaller's starter.
    original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = original
