"""One ring around what has the focus, the same everywhere, so that the keyboard can be followed by eye."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QMenuBar, QTabBar, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.gui.look.colours import colours

RING_WIDTH = 2
_GAP = 1  # between the ring and what is in it
_ROUND = 4
# They only borrow the focus, and show themselves where it is.
_MENUS = (QMenu, QMenuBar)
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
    QEvent.Type.EnabledChange,
}


class _Watcher(QObject):
    """Notices that parts move. Parts may go at any time: then Qt forgets that they were watched.

    Signals:
        moved: one of them has another place or size, or may have.
    """

    moved = Signal()

    @called_by_qt(or_else=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self.moved.emit()
        return False


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
        self._is_over = False
        self._watcher = _Watcher(self)
        # After everything that moves together has moved.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.hide()

    def stop(self) -> None:
        """Follow the focus no longer: a window that goes takes it from its parts when it is half gone."""
        self._is_over = True
        self.hide()

    def place(self) -> None:
        """Lie around what has the focus now, as far as it can be seen."""
        if self._is_over:
            return
        # Asked each time: a card of a lesson goes with what has the focus in it, and nobody is told.
        focused = QApplication.focusWidget()
        if isinstance(focused, _MENUS):
            return
        if focused is not None and not self._window.isAncestorOf(focused):
            focused = None
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
        if self._is_over or isinstance(new, _MENUS):
            return
        self._watcher.deleteLater()
        self._watcher = _Watcher(self)
        self._watcher.moved.connect(self._place_soon)
        # A window that is being deleted takes the focus from its parts. So without a part it is left alone.
        part = new if new is not None and self._window.isAncestorOf(new) else None
        if part is not None:
            # The style would draw frames of its own around what has got the focus by a key.
            self._window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, on=False)
        if isinstance(part, QAbstractItemView):
            self._follow_current(part)
        elif isinstance(part, QTabBar):
            part.currentChanged.connect(self._place_soon, Qt.ConnectionType.UniqueConnection)
        while part is not None and part is not self._window:
            part.installEventFilter(self._watcher)
            part = part.parentWidget()
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

    @called_by_qt()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours(self).focus), RING_WIDTH))
        half = RING_WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _ROUND, _ROUND)
