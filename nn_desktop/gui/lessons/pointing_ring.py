"""The ring around what a card is about. It takes no clicks, and goes with the next click or key."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.lessons import lesson
from nn_desktop.core.lessons.lesson import Action
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.gui.look.colours import colours

FindPart = Callable[[str], QWidget | None]
"""Brings the part of the window with an object name to where it is seen, and returns it, if there is one."""

# In pixels. The ring keeps off the letters that begin at a part's edge.
_WIDTH, _DISTANCE = 3, 2
_ENDINGS = {QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
_SETTINGS = {
    "bias": "biasCheckBox",
    "seed": "seedSpinBox",
    "learning_rate": "learningRateSpinBox",
    "activation": "activationComboBox",
    "hidden_neurons": "hiddenNeuronsSpinBox",
    "iterations": "iterationsSpinBox",
}


_CONTROLS: dict[type[Action], str] = {
    lesson.ShowExperiment: "trainingTable",
    lesson.ChangeRows: "trainingTable",
    lesson.ChooseInputs: "networkDiagram",
    lesson.Reset: "resetButton",
    lesson.Step: "stepButton",
    lesson.Train: "trainButton",
    lesson.MoveCursor: "lossPlot",
    lesson.ShowTab: "lookInsideTabs",
    lesson.CopyProgram: "copyProgramButton",
}


def control_of(action: Action) -> str:
    """Return the object name of the control with which a hand would do what "Show me" does."""
    if isinstance(action, lesson.ChangeSetting):
        return _SETTINGS.get(action.name, "")
    if isinstance(action, lesson.ChangeWeight):
        return "biasWeightEdit" if action.place == INPUTS else f"weight{action.place + 1}Edit"
    return _CONTROLS[type(action)]


class PointingRings(QObject):
    """Points at parts of the window, at several at once."""

    def __init__(self, find: FindPart, parent: QObject) -> None:
        super().__init__(parent)
        self._find = find
        self._rings: list[PointingRing] = []

    def point_at(self, names: Iterable[str]) -> list[str]:
        """Draw a ring around each of these parts that there is; return what screen readers call them."""
        self.clear()
        # All of them first: bringing one to sight may move another. Where there is not room for all, the
        # first ones stay in sight.
        parts = [self._find(name) for name in reversed(list(names))][::-1]
        self._rings = [PointingRing(part) for part in parts if part is not None and part.isVisible()]
        application = QApplication.instance()
        if self._rings and application is not None:
            application.installEventFilter(self)
        return [ring.part.accessibleName() for ring in self._rings if ring.part.accessibleName()]

    def clear(self) -> None:
        """Point at nothing."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        for ring in self._rings:
            ring.hide()
            ring.deleteLater()
        self._rings = []

    @called_by_qt(or_else=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDINGS:
            self.clear()
        elif event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            for ring in self._rings:
                if watched is ring.part:
                    ring.fit()
        return False


class PointingRing(QWidget):
    """One ring, over everything in the window."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part.window())
        self.setObjectName("pointingRing")
        self.part = part
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fit()
        self.show()
        self.raise_()

    def fit(self) -> None:
        """Lie around the part, wherever it is now."""
        window = self.part.window()
        corner = self.part.mapTo(window, QPoint(0, 0))
        out = _WIDTH + _DISTANCE
        around = self.part.rect().translated(corner).adjusted(-out, -out, out, out)
        self.setGeometry(around.intersected(window.rect()))

    @called_by_qt()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours(self).positive), _WIDTH))
        inset = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
