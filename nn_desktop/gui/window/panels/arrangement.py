"""Where the panels stand: in three columns; on a small screen in two or one, as many as have room."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr
from nn_desktop.gui.look.key_splitter import KeySplitter
from nn_desktop.gui.look.panel import NarrowButton, Panel
from nn_desktop.gui.look.theme import GAP
from nn_desktop.gui.training.training_panel import TrainingPanel

_THREE, _TWO, _ONE = 3, 2, 1
_MOST = 2**24  # in pixels, as Qt has it
# In pixels: so much has room for the table and a card, one above the other.
_HIGH_ENOUGH = 650
_LEFT_STRETCH, _MIDDLE_STRETCH, _RIGHT_STRETCH = 24, 49, 27  # the widths of three columns, to each other
# The heights of what stands in the middle, to each other.
_STRETCH = {"data": 4, "training": 5, "answers": 4, "inside": 3}


class Arrangement(QWidget):
    """The panels.

    They stand in three columns, or where those are too wide in two or one. What has no room in the height of
    its column is folded away: a row of buttons above it says which panels are shown, and brings the others.
    In two low columns an open lesson has the left one for itself: so a card is read without scrolling.

    Args:
        columns: the left one, with the training data above the lessons; and the middle one.
        data, lessons, training, inside: the panels there.
        right: the prediction, and all eight answers.
        parent: what it fills.
    """

    def __init__(
        self,
        columns: tuple[KeySplitter, KeySplitter],
        *,
        data: Panel,
        lessons: Panel,
        training: TrainingPanel,
        right: tuple[Panel, Panel],
        inside: Panel,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._left, self._middle = columns
        self._data, self._lessons, self._answers = data, lessons, right
        self._training = training
        # It ends where the window does: where the window scrolls, too, the buttons of a lesson are in sight.
        # Not by a height of its own: a splitter goes back to that of its parts.
        self._left_room = QWidget()
        room = QVBoxLayout(self._left_room)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self._left)
        self._right = QWidget()
        self._rows: dict[str, QWidget] = {
            "data": self._left_room,
            "training": training,
            "answers": self._right,
            "inside": inside,
        }
        self._right_rows = dict(zip(("prediction", "cube"), right, strict=True))
        self._newest = ["training", "answers", "data", "inside", "prediction", "cube"]
        self._columns, self._is_lesson_alone = 0, False
        self._lay_out()
        self._room = QSize()
        # A moment later, when what changes has found the size that it needs.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._arrange)

    def _lay_out(self) -> None:
        self._add_switches()
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(GAP, GAP, GAP, GAP)
        self._whole.setSpacing(GAP)
        self._column = QVBoxLayout()
        self._column.addStretch(0)
        self._whole.addLayout(self._column)
        middle = QVBoxLayout()
        middle.setSpacing(GAP)
        middle.addWidget(self._switches)
        middle.addWidget(self._middle, 1)
        self._whole.addLayout(middle, _MIDDLE_STRETCH)
        self._answers_box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._right)
        self._answers_box.setContentsMargins(0, 0, 0, 0)
        self._answers_box.setSpacing(GAP)
        self._answers_box.addWidget(self._right_switches)
        for panel, stretch in zip(self._answers, (5, 6), strict=True):
            self._answers_box.addWidget(panel, stretch)
        # First in one column, in the order of the Tab key; from there to the others.
        self._use_columns(_ONE, is_lesson_alone=False)
        self._use_columns(_THREE, is_lesson_alone=False)

    def _add_switches(self) -> None:
        self._buttons = {
            "data": self._make_button("showDataButton", "data", tr("Training data")),
            "training": self._make_button("showTrainingButton", "training", tr("Training")),
            "answers": self._make_button("showPredictionButton", "answers", tr("Prediction and answers")),
            "inside": self._make_button("showInsideButton", "inside", tr("Look inside")),
        }
        self._right_buttons = {
            "prediction": self._make_button("showPredictionAloneButton", "prediction", tr("Prediction")),
            "cube": self._make_button("showCubeButton", "cube", tr("All eight answers")),
        }
        self._switches = _in_a_row("panelSwitches", self._buttons)
        self._right_switches = _in_a_row("answersSwitches", self._right_buttons)

    def _make_button(self, object_name: str, name: str, text: str) -> QPushButton:
        button = NarrowButton(text)
        button.setObjectName(object_name)
        button.setAccessibleName(text)
        button.setCheckable(True)
        sentence = tr("Show this panel. On a small screen another one makes room for it.")
        button.setToolTip(sentence)
        button.setAccessibleDescription(sentence)
        button.clicked.connect(lambda: self._bring(name))
        return button

    # What the window asks for.

    @property
    def newest(self) -> tuple[str, ...]:
        """The panels by name, first the one that was asked for last."""
        return tuple(self._newest)

    def arrange_like(self, newest: tuple[str, ...]) -> None:
        """Show the same panels as another arrangement, which goes."""
        self._newest = list(newest)
        self._arrange_soon()

    def fit(self, room: QSize) -> None:
        """Use this room, in pixels."""
        self._room = room
        self._arrange()

    def reveal(self, part: QWidget) -> None:
        """Show the panel that a part is in: it is the last that is folded away."""
        self._arrange()
        for name, row in (*self._rows.items(), *self._right_rows.items()):
            if row is part or row.isAncestorOf(part):
                self._bring(name)

    def _bring(self, name: str) -> None:
        self._newest.remove(name)
        self._newest.insert(0, name)
        self._arrange()

    # How it is done.

    def _arrange_soon(self) -> None:
        self._timer.start(0)

    def _arrange(self) -> None:
        if self._room.isEmpty():
            return
        for panel in (*self._rows.values(), *self._answers):
            layout = panel.layout()
            if layout is not None and not panel.isVisible():
                # Qt lays out only what can be seen. What is folded away would go on to wish for its old size.
                layout.activate()
        least = self._left.minimumSizeHint().height()
        self._left_room.setMaximumHeight(max(least, self._room.height() - 2 * GAP))
        columns = self._fitting_columns()
        is_lesson_alone = columns == _TWO and self._needs_column_for_lesson()
        if (columns, is_lesson_alone) != (self._columns, self._is_lesson_alone):
            self._use_columns(columns, is_lesson_alone=is_lesson_alone)
        self._show_what_fits()

    def _fitting_columns(self) -> int:
        left = [self._data.minimumSizeHint()]
        if not self._lessons.isHidden():
            left.append(self._lessons.minimumSizeHint())
        middle = [self._rows[name].minimumSizeHint() for name in ("training", "inside")]
        right = [panel.minimumSizeHint() for panel in self._answers]
        width, height = self._room.width() - 2 * GAP, self._room.height() - 2 * GAP
        if self._columns != _THREE:
            # There it is not as wide, and what it says takes more lines.
            middle_width = _middle_width(width, _widest(left), _widest(right))
            middle[0].setHeight(self._training.least_height(middle_width))
        columns = (left, middle, right)
        if _widest(left) + _widest(middle) + _widest(right) + 2 * GAP <= width:
            if all(_height(column) <= height for column in columns):
                return _THREE
            highest = max(part.height() for part in (*middle, *right))
            is_left_free = not self._needs_column_for_lesson() and _height(left) <= height
            if is_left_free and highest + GAP + self._switches.sizeHint().height() <= height:
                return _THREE
        if self._needs_column_for_lesson():
            left, middle = left[1:], [*middle, left[0]]
        beside = sum(part.width() for part in right) + GAP
        return _TWO if _widest(left) + max(_widest(middle), beside) + GAP <= width else _ONE

    def _needs_column_for_lesson(self) -> bool:
        return not self._lessons.isHidden() and self._room.height() < _HIGH_ENOUGH

    def _use_columns(self, columns: int, *, is_lesson_alone: bool) -> None:
        self._columns, self._is_lesson_alone = columns, is_lesson_alone
        is_three = columns == _THREE
        self._whole.setStretch(0, 0 if columns == _ONE else _LEFT_STRETCH)
        self._answers_box.setDirection(
            QBoxLayout.Direction.TopToBottom if is_three else QBoxLayout.Direction.LeftToRight
        )
        if is_three:
            self._whole.addWidget(self._right, _RIGHT_STRETCH)
        if columns != _ONE:
            self._column.insertWidget(0, self._left_room, 1)
        if not is_lesson_alone and self._left.indexOf(self._data) < 0:
            self._left.insertWidget(0, self._data)
        self._rows["data"] = self._data if is_lesson_alone else self._left_room
        for name in self._middle_names():
            row = self._rows[name]
            self._middle.addWidget(row)
            policy = row.sizePolicy()
            policy.setVerticalStretch(_STRETCH[name])
            row.setSizePolicy(policy)
        # Some of them were folded away.
        for part in (self._left_room, self._data, *self._rows.values()):
            part.show()
        # A screen reader's tree has them in the order in which they are raised: that of the workshop.
        others = [row for name, row in self._rows.items() if name != "data"]
        for part in (self._left_room, self._data, self._lessons, self._switches, self._middle, *others):
            part.raise_()

    def _middle_names(self) -> list[str]:
        if self._columns == _THREE:
            return ["training", "inside"]
        is_data_there = self._columns == _ONE or self._is_lesson_alone
        return [name for name in self._rows if is_data_there or name != "data"]

    def _show_what_fits(self) -> None:
        room = self._room.height() - 2 * GAP
        middle = {name: self._rows[name] for name in self._middle_names()}
        self._show_rows(middle, self._buttons, self._switches, room)
        # Only there they stand one above the other.
        room = room if self._columns == _THREE else _MOST
        self._show_rows(self._right_rows, self._right_buttons, self._right_switches, room)

    def _show_rows(
        self, rows: Mapping[str, QWidget], buttons: Mapping[str, QPushButton], switches: QWidget, room: int
    ) -> None:
        """Show those rows of a column that have room, and the buttons if those are not all."""
        heights = {name: row.minimumSizeHint().height() for name, row in rows.items()}
        shown = set(rows)
        is_crowded = sum(heights.values()) + (len(rows) - 1) * GAP > room
        if is_crowded:
            room -= switches.sizeHint().height() + GAP
            shown = _fitting([name for name in self._newest if name in rows], heights, room)
        switches.setVisible(is_crowded)
        for name, button in buttons.items():
            button.setVisible(name in rows)
            button.setChecked(name in shown)
        for name, row in rows.items():
            row.setVisible(name in shown)

    @called_by_qt(or_else=False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange_soon()
        return super().event(event)


def _middle_width(width: int, left: int, right: int) -> int:
    """Return how wide the middle one of three columns is at least, from the least of the others."""
    width -= 2 * GAP
    beside_left = (width - left) * _MIDDLE_STRETCH // (_MIDDLE_STRETCH + _RIGHT_STRETCH)
    beside_right = (width - right) * _MIDDLE_STRETCH // (_MIDDLE_STRETCH + _LEFT_STRETCH)
    return min(width * _MIDDLE_STRETCH // 100, beside_left, beside_right, width - left - right)


def _widest(parts: list[QSize]) -> int:
    return max(part.width() for part in parts)


def _height(parts: list[QSize]) -> int:
    """Return how high a column of these is."""
    return sum(part.height() + GAP for part in parts) - GAP


def _in_a_row(name: str, buttons: Mapping[str, QPushButton]) -> QWidget:
    """Return the buttons that say which panels of a column are shown, hidden as long as all are."""
    switches = QWidget()
    switches.setObjectName(name)
    switches.setAccessibleName(tr("Shown panels"))
    row = QHBoxLayout(switches)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    for button in buttons.values():
        row.addWidget(button)
    switches.hide()
    return switches


def _fitting(names: list[str], heights: Mapping[str, int], room: int) -> set[str]:
    """Return as many of the rows, from the first on, as there is room for; the first in any case."""
    shown = set[str]()
    for name in names:
        if shown and heights[name] > room:
            continue
        shown.add(name)
        room -= heights[name] + GAP
    return shown
