"""What is cut off, hidden or in the way of something else in a window, by its geometry."""

from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QTabBar,
    QTableWidget,
    QWidget,
)

from nn_desktop.gui.window.main_window import MainWindow


def room_for_text(box: QAbstractSpinBox | QComboBox) -> int:
    """How wide a box has to be for the text that it shows now."""
    option: QStyleOptionComplex
    if isinstance(box, QComboBox):
        text, option = box.currentText(), QStyleOptionComboBox()
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    else:
        text, option = box.text(), QStyleOptionSpinBox()
        control, part = QStyle.ComplexControl.CC_SpinBox, QStyle.SubControl.SC_SpinBoxEditField
    option.initFrom(box)
    field = box.style().subControlRect(control, option, part, box)
    return box.fontMetrics().horizontalAdvance(text) + box.width() - field.width()


def too_small(window: MainWindow) -> list[str]:
    """What is cut off: narrower or lower than it has to be, or outside of what it lies in."""
    found = []
    kinds = (QLabel, QPushButton, QCheckBox, QComboBox, QAbstractSpinBox, QTabBar, QAbstractButton)
    for part in window.findChildren(QWidget):
        parent = part.parentWidget()
        # The little arrows of a row of tabs are Qt's own.
        if (
            not isinstance(part, kinds)
            or not part.isVisible()
            or parent is None
            or isinstance(parent, QTabBar)
        ):
            continue
        name = f"{type(part).__name__} {part.objectName()} {getattr(part, 'text', str)()!r}"
        least = part.minimumSizeHint()
        if isinstance(part, (QAbstractSpinBox, QComboBox)):
            # They may be narrower than their longest text, but not than the one that they show.
            least.setWidth(0 if part.objectName() == "exampleComboBox" else room_for_text(part))
        elif isinstance(part, QLabel) and part.wordWrap():
            least.setHeight(part.heightForWidth(part.width()))
        elif isinstance(part, QLabel) and part.minimumSize() == part.maximumSize():
            # Qt keeps what such a label wished for, whatever becomes of its font.
            least = part.fontMetrics().size(0, part.text())
        if part.width() < least.width() or part.height() < least.height():
            found.append(f"{name} is {part.size().toTuple()} and needs {least.toTuple()}")
        if not parent.rect().contains(part.geometry()) and parent.objectName() != "qt_scrollarea_viewport":
            found.append(f"{name} at {part.geometry()} lies outside of its parent {parent.rect()}")
    return found


def scroll_bars(window: MainWindow) -> list[str]:
    """The scroll bars of the window that are shown."""
    area = window.findChild(QScrollArea, "windowScrollArea")
    assert area is not None
    bars = {"horizontal": area.horizontalScrollBar(), "vertical": area.verticalScrollBar()}
    return [name for name, bar in bars.items() if bar.isVisible()]


def overlapping(window: MainWindow) -> list[str]:
    """The texts and buttons that lie over each other."""
    kinds = (QLabel, QAbstractButton, QAbstractSpinBox, QComboBox, QTabBar)
    places = []
    for part in window.findChildren(QWidget):
        is_small = isinstance(part, kinds) and not isinstance(part.parentWidget(), (QTabBar, QComboBox))
        # A corner of the cube is a picture and a text, and may lie on another's ground.
        if is_small and part.isVisible() and not part.objectName().startswith("corner"):
            text = part.text() if isinstance(part, QLabel) else part.objectName()
            if text:
                # Without what is scrolled out of sight.
                seen = part.visibleRegion().boundingRect()
                places.append((text, QRect(part.mapTo(window, seen.topLeft()), seen.size())))
    return [
        f"{one!r} and {other!r}"
        for (one, place), (other, there) in combinations(places, 2)
        if place.intersects(there)
    ]


def elided(window: MainWindow) -> list[str]:
    """The titles of tabs and the words in tables that end with three dots."""
    found = []
    for tabs in window.findChildren(QTabBar):
        for place in range(tabs.count()):
            text = tabs.tabText(place)
            if tabs.isVisible() and tabs.tabRect(place).width() < tabs.fontMetrics().horizontalAdvance(text):
                found.append(text)
    for table in window.findChildren(QTableWidget):
        for row in range(table.rowCount() if table.isVisible() else 0):
            text = table.model().index(row, 0).data(Qt.ItemDataRole.DisplayRole)
            if table.sizeHintForColumn(0) > table.columnWidth(0) and text:
                found.append(f"{text} in {table.objectName()}")
    return found
