"""A slider to scrub with, as under a film: it goes to where it is clicked, and is dragged on from there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget


class ScrubSlider(QSlider):
    """A horizontal one. Qt's own moves a page towards a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        groove, handle = (
            self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)
            for part in (QStyle.SubControl.SC_SliderGroove, QStyle.SubControl.SC_SliderHandle)
        )
        pressed = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not handle.contains(pressed):
            # The middle of the handle comes under the mouse.
            place = pressed.x() - groove.left() - handle.width() // 2
            room = groove.width() - handle.width()
            value = self.style().sliderValueFromPosition(
                self.minimum(), self.maximum(), place, room, option.upsideDown
            )
            self.setSliderPosition(value)
        # Now it is the handle that is pressed, and Qt does the rest.
        super().mousePressEvent(event)
