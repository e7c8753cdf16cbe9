"""What a person has arranged in the window, carried over when its panels are built anew.

Panels show what the session tells them, so new ones show the same by themselves. What is left is what the
session does not know: the tab, the selected cells, the sizes, the map, and where the keys go.
"""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QComboBox, QMainWindow, QScrollArea, QSplitter, QTabBar, QTableView, QWidget

from nn_desktop.gui.function_map.panel import FunctionMapPanel

AnyWidget = TypeVar("AnyWidget", bound=QWidget)

_Flag = QItemSelectionModel.SelectionFlag
_Ranges = tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True)
class KeptView:
    """How the window was arranged.

    Attributes:
        focus: the object name of what had the keys.
        sizes: of the parts of the splitter.
        tab: which one is in front.
        current: row and column of the current cell of the table.
        selected: the selected cells: top, left, bottom, right of each block.
        scrolled: how far the table and the window are scrolled down.
        map_order: which order of the functions is chosen.
        map_panel: where the map was computed.
    """

    focus: str
    sizes: tuple[int, ...]
    tab: int
    current: tuple[int, int]
    selected: _Ranges
    scrolled: tuple[int, int]
    map_order: int
    map_panel: FunctionMapPanel

    @classmethod
    def of(cls, window: QMainWindow) -> "KeptView":
        """Return how `window` is arranged now."""
        parts = _Parts.of(window)
        table = parts.table
        blocks = table.selectionModel().selection()
        ranges = (blocks.at(place) for place in range(blocks.count()))
        focus = window.focusWidget()
        return cls(
            focus=focus.objectName() if focus is not None else "",
            sizes=tuple(parts.splitter.sizes()),
            tab=parts.tabs.currentIndex(),
            current=(table.currentIndex().row(), table.currentIndex().column()),
            selected=tuple((each.top(), each.left(), each.bottom(), each.right()) for each in ranges),
            scrolled=(table.verticalScrollBar().value(), parts.scroll.verticalScrollBar().value()),
            map_order=parts.map_order.currentIndex(),
            map_panel=parts.map_panel,
        )

    def restore(self, window: QMainWindow) -> None:
        """Arrange the new parts of `window` like that."""
        parts = _Parts.of(window)
        parts.splitter.setSizes(list(self.sizes))
        parts.tabs.setCurrentIndex(self.tab)
        parts.map_order.setCurrentIndex(self.map_order)
        parts.map_panel.run.take_over(self.map_panel.run)
        table, model = parts.table, parts.table.model()
        selection = QItemSelection()
        for top, left, bottom, right in self.selected:
            selection.select(model.index(top, left), model.index(bottom, right))
        table.selectionModel().setCurrentIndex(model.index(*self.current), _Flag.NoUpdate)
        table.selectionModel().select(selection, _Flag.ClearAndSelect)
        table.verticalScrollBar().setValue(self.scrolled[0])
        parts.scroll.verticalScrollBar().setValue(self.scrolled[1])
        focus = parts.scroll.findChild(QWidget, self.focus) if self.focus else None
        if isinstance(focus, QWidget):
            focus.setFocus()


@dataclass(frozen=True)
class _Parts:
    """What can be arranged."""

    splitter: QSplitter
    tabs: QTabBar
    table: QTableView
    scroll: QScrollArea
    map_panel: FunctionMapPanel
    map_order: QComboBox

    @classmethod
    def of(cls, window: QMainWindow) -> "_Parts":
        # Inside the newest central widget: an old one is still there until Qt has time to delete it.
        scroll = window.centralWidget()
        assert isinstance(scroll, QScrollArea)  # noqa: S101 - for the type checker
        return cls(
            splitter=_part(scroll, QSplitter, "middleSplitter"),
            tabs=_part(scroll, QTabBar, "lookInsideTabs"),
            table=_part(scroll, QTableView, "trainingTable"),
            scroll=scroll,
            map_panel=_part(scroll, FunctionMapPanel, "functionMapPanel"),
            map_order=_part(scroll, QComboBox, "mapOrderComboBox"),
        )


def _part(parent: QWidget, kind: type[AnyWidget], name: str) -> AnyWidget:
    part = parent.findChild(kind, name)
    assert isinstance(part, kind), name  # noqa: S101 - it is a part of the window
    return part
