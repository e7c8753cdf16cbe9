"""One ring around what has the focus, the same everywhere, so that the keyboard can be followed by eye."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QMenuBar, QTabBar, QWidget
from shiboken6 import isValid

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.gui.look.colours import colours

RING_WIDTH = 2
_GAP = 1  # between the ring and what is in it
_ROUND = 4
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
    QEvent.Type.EnabledChange,
}


class FocusRing(QWidget):
    """The ring. It lies above everything, takes no clicks, and follows the focus through one window.

    In tables and lists it is around the current cell, in tabs around the open one.

    Args:
        window: in which it follows the focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._focused: QWidget | None = None
        self._watched: list[QWidget] = []
        # After everything that moves together has moved.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.hide()

    def place(self) -> None:
        """Lie around what has the focus now, as far as it can be seen."""
        # A card of a lesson goes with what has the focus in it, and nobody is told.
        focused = self._focused if isValid(self._focused) else None
        area = QRect() if focused is None else self._visible_area(focused)
        if area.isEmpty() or focused is None or not focused.isVisible():
            self.hide()
            return
        around = RING_WIDTH + _GAP
        outer = area.adjusted(-around, -around, around, around) & self._window.rect()
        self.setGeometry(outer)
        inner = self.rect().adjusted(around, around, -around, -around)
        self.setMask(QRegion(self.rect()) - QRegion(inner.adjusted(1, 1, -1, -1)))
        self.show()
        self.raise_()
        self.update()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, (QMenu, QMenuBar)):
            return  # a menu only borrows the focus, and shows where it is
        window = self._window
        for each in filter(isValid, self._watched):
            each.removeEventFilter(self)
        self._watched = []
        self._focused = new if new is not None and window.isAncestorOf(new) else None
        part = self._focused
        while part is not None and part is not window:
            part.installEventFilter(self)
            self._watched.append(part)
            part = part.parentWidget()
        if isinstance(self._focused, QAbstractItemView):
            self._follow_current(self._focused)
        elif isinstance(self._focused, QTabBar):
            self._focused.currentChanged.connect(self._place_soon, Qt.ConnectionType.UniqueConnection)
        self.place()

    def _follow_current(self, view: QAbstractItemView) -> None:
        once = Qt.ConnectionType.UniqueConnection
        view.selectionModel().currentChanged.connect(self._place_soon, once)
        for bar in (view.verticalScrollBar(), view.horizontalScrollBar()):
            bar.valueChanged.connect(self._place_soon, once)

    def _place_soon(self, *_: object) -> None:
        self._timer.start(0)

    def _visible_area(self, focused: QWidget) -> QRect:
        """The rectangle to ring, in the window, without what is scrolled out of sight."""
        part: QWidget = focused
        inside = focused.rect()
        if isinstance(focused, QAbstractItemView) and focused.currentIndex().isValid():
            inside, part = focused.visualRect(focused.currentIndex()), focused.viewport()
            inside &= part.rect()
        elif isinstance(focused, QTabBar):
            inside = focused.tabRect(focused.currentIndex()) & focused.rect()
        window = self._window
        area = QRect(part.mapTo(window, inside.topLeft()), inside.size())
        above: QWidget | None = part.parentWidget()
        while above is not None and above is not window:
            area &= QRect(above.mapTo(window, above.rect().topLeft()), above.size())
            above = above.parentWidget()
        return area

    @called_by_qt(or_else=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place_soon()
        return False

    @called_by_qt()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours(self).text), RING_WIDTH))
        half = RING_WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _ROUND, _ROUND)
