"""A picture that Qt paints without asking Python.

What Python paints, it paints with its interpreter, and a training needs that at the same time: thirty times a
second the one would have to wait for the other. So Python only changes the items of a scene, in a fraction of
the time, and Qt paints them in C++ beside the training.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)


class QuietView(QGraphicsView):
    """A scene in which one unit is one pixel, all over a picture of what seldom changes.

    It takes neither the mouse nor the keys, and speaks to nobody: that is what its parent does.

    Signals:
        outgrown: it has another size, or the screen has other pixels; the picture does not fit any more.

    Args:
        parent: what this covers.
    """

    outgrown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # One that we have made ourselves: PySide need not find out what it is.
        self._surface = QWidget()
        self.setViewport(self._surface)
        self._surface.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setInteractive(False)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Whoever changes an item knows what must be painted again, and says so himself: one rectangle.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(scene)
        self._picture = QGraphicsPixmapItem()
        self._picture.setZValue(-1)
        scene.addItem(self._picture)
        self._draw: Callable[[], None] | None = None
        self._before_painting = _BeforePainting(self)

    @property
    def surface(self) -> QWidget:
        """The widget that is painted on."""
        return self._surface

    def set_picture(self, picture: QPixmap) -> None:
        """Put another picture behind everything. It is seen when that is painted next."""
        self._picture.setPixmap(picture)

    def draw_before_painting(self, draw: Callable[[], None]) -> None:
        """Have the items set right when they are painted next, or by `draw_now` before that."""
        self._draw = draw
        # Installed only while it is needed: without it painting asks Python nothing.
        self._surface.installEventFilter(self._before_painting)
        self._surface.update()

    def draw_now(self) -> None:
        """Do what `draw_before_painting` was asked for, if anything was: now Python is at it anyway."""
        if self._draw is not None:
            self._draw()
            # What asked for another drawing meanwhile has got it.
            self._draw = None
            self._surface.removeEventFilter(self._before_painting)

    def draw_onto(self, painter: QPainter) -> None:
        """Draw everything but the picture with another painter, for example into a file."""
        self.draw_now()
        area = QRectF(self.rect())
        self._picture.setVisible(False)
        self.scene().render(painter, area, area)
        self._picture.setVisible(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scene().setSceneRect(QRectF(self.rect()))
        self.outgrown.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.outgrown.emit()
        return super().event(event)


class _BeforePainting(QObject):
    """Has a view draw what it has put off, while it is installed on its surface."""

    def __init__(self, view: QuietView) -> None:
        super().__init__(view)
        self._view = view

    def eventFilter(self, _surface: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._view.draw_now()
        return False
