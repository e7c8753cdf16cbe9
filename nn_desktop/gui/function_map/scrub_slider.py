"""A slider to scrub with, as under a film: it goes to where it is clicked, and is dragged on from there."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from nn_desktop.called_by_qt import called_by_qt

_GROOVE, _HANDLE = QStyle.SubControl.SC_SliderGroove, QStyle.SubControl.SC_SliderHandle


class ScrubSlider(QSlider):
    """A horizontal one. Qt's own moves a page towards a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    @called_by_qt()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        pressed = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self._part(_HANDLE).contains(pressed):
            self.setSliderPosition(self._value_at(pressed.x()))
            # Where there are few stops the handle may be beside the mouse, but it is what is dragged on.
            handle = self._part(_HANDLE)
            if not handle.contains(pressed):
                place = QPointF(handle.left() + handle.width() // 2, handle.center().y())
                event = QMouseEvent(
                    event.type(),
                    place,
                    self.mapToGlobal(place),
                    event.button(),
                    event.buttons(),
                    event.modifiers(),
                )
        super().mousePressEvent(event)

    def _value_at(self, x: int) -> int:
        """The value with which the middle of the handle comes nearest to the mouse."""
        groove, width = self._part(_GROOVE), self._part(_HANDLE).width()
        return self.style().sliderValueFromPosition(
            self.minimum(),
            self.maximum(),
            x - groove.left() - width // 2,
            groove.width() - width,
            self._option().upsideDown,
        )

    def _part(self, part: QStyle.SubControl) -> QRect:
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, self._option(), part, self)

    def _option(self) -> QStyleOptionSlider:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return option
