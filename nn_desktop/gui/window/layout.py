"""The places of the window's panels: empty frames with their headings, until the panels come.

The window is painted like this first. So whatever is imported here keeps the person waiting, and Qt's
namespace `Qt` must not be: making its hundred enumerations takes a fifth of the time to the first paint.
"""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.look.panel import PanelFrame
from nn_desktop.gui.look.theme import GAP

_VERTICAL = 2  # Qt.Orientation.Vertical
_MIDDLE_HEIGHTS = (5, 3)  # of Training and Look inside, to each other
_LEAST_TABLE_WIDTH = 324
_ROW_HEIGHT = 26
_NO_FOCUS = 0  # Qt.FocusPolicy.NoFocus


class WindowFrame(QScrollArea):
    """What fills the window. On a screen that is too small for the panels, they scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("windowScrollArea")
        # Nothing to stop at for the Tab key: what gets the focus is scrolled to by itself.
        self.setProperty("focusPolicy", _NO_FOCUS)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._frames = {
            "data": PanelFrame(tr("Training data"), "1"),
            "training": PanelFrame(tr("Training"), "2"),
            "inside": PanelFrame(tr("Look inside")),
            "prediction": PanelFrame(tr("Prediction"), "3"),
            "answers": PanelFrame(tr("All eight answers")),
        }
        for frame in self._frames.values():
            frame.body.addStretch(1)
        # As wide, and with headings as high, as the panels will be: nothing jumps when they come.
        self._frames["data"].setMinimumWidth(_LEAST_TABLE_WIDTH)
        for place in ("data", "training", "inside"):
            self._frames[place].heading.setMinimumHeight(_ROW_HEIGHT)
        self._held: dict[str, QWidget] = dict(self._frames)
        self._middle = QSplitter()
        self._middle.setObjectName("middleSplitter")
        self._middle.setProperty("orientation", _VERTICAL)
        self._right = QVBoxLayout()
        self._content = QWidget()
        self._whole = QHBoxLayout(self._content)
        self._lay_out()
        # It fills its background, as Qt has it of itself and unlike the areas that scroll inside panels. So
        # nothing behind it paints along while a network trains.
        self.setWidget(self._content)

    def put(self, place: str, panel: QWidget) -> None:
        """Put a panel into its place: "data", "training", "inside", "prediction" or "answers"."""
        frame = self._held[place]
        self._held[place] = panel  # Qt does not keep a panel's Python part alive
        if frame.parent() is self._middle:
            self._middle.replaceWidget(self._middle.indexOf(frame), panel)
            if not self._middle.isVisible():
                # Else the new ones would begin with the heights that they wish for.
                self._middle.setSizes(_MIDDLE_HEIGHTS)
        else:
            self._whole.replaceWidget(frame, panel)
        frame.hide()
        frame.deleteLater()
        panel.show()

    def _lay_out(self) -> None:
        self._middle.addWidget(self._frames["training"])
        self._middle.addWidget(self._frames["inside"])
        for place, height in enumerate(_MIDDLE_HEIGHTS):
            self._middle.setStretchFactor(place, height)
        self._middle.setChildrenCollapsible(False)
        self._middle.setHandleWidth(GAP)
        self._right.setSpacing(GAP)
        self._right.addWidget(self._frames["prediction"], 5)
        self._right.addWidget(self._frames["answers"], 6)
        self._whole.setContentsMargins(GAP, GAP, GAP, GAP)
        self._whole.setSpacing(GAP)
        self._whole.addWidget(self._frames["data"], 24)
        self._whole.addWidget(self._middle, 49)
        self._whole.addLayout(self._right, 27)
