"""The table of *One step in numbers*: its lines are chosen by mouse and keys, its numbers read one by one."""

from math import ceil

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.inside.step_model import StepModel
from nn_desktop.gui.inside.step_rows import table_rows
from nn_desktop.gui.inside.step_text import CodeLine
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.keys import Key
from nn_desktop.gui.look.theme import code_font, small_font
from nn_desktop.session.session import Session

STEP_KEYS = (
    Key(tr_later("Up and Down"), tr_later("Choose a line: the diagram shows its numbers")),
    Key(tr_later("Left and Right"), tr_later("From number to number, each with all its digits")),
    Key(tr_later("Space"), tr_later("Play through the lines, or stop there")),
    Key(tr_later("Escape"), tr_later("Choose no line")),
)
_FEWEST_COLUMNS = 4
# Left of a number, and left and right of the text of a cell.
_PADDING = 8
# A number of usual width: columns are never narrower, so that they stand still.
_USUAL = "+0.0000"
_Flag = QItemSelectionModel.SelectionFlag


class StepTable(QTableView):
    """The table.

    Args:
        session: whose chosen line it shows and changes.

    Signals:
        number_shown: the keyboard is at a number, or no more; its sentence, or nothing.
        play_wanted: somebody wants the lines to be played, or to stop.
    """

    number_shown = Signal(str)
    play_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("stepTable")
        self.setAccessibleName(tr("Lines of the step"))
        self._session = session
        self._model = StepModel(self)
        self._lines: tuple[CodeLine, ...] = ()
        self._corner: tuple[str, ...] = ("",)
        self._reserved = 0
        self._is_following = False
        self.setModel(self._model)
        self._set_up()
        self._add_copying()
        self.verticalScrollBar().valueChanged.connect(self._model.show_heads_of)
        self.selectionModel().selectionChanged.connect(self._choose_selected)
        self.selectionModel().currentChanged.connect(self.tell_number)
        session.chosen_line.changed.connect(self.follow_line)
        self.set_look()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setSectionsClickable(False)
        heads.setHighlightSections(False)
        heads.setMinimumSectionSize(0)
        self.setCornerButtonEnabled(False)

    def _add_copying(self) -> None:
        for name, text, run in (
            ("copyNumberAction", tr("Copy with all digits"), self.copy),
            ("copyStepAction", tr("Copy the whole step"), self.copy_all),
        ):
            action = QAction(text, self)
            action.setObjectName(name)
            action.triggered.connect(run)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def set_look(self) -> None:
        """Use the fonts and colours that there are now."""
        self._model.set_look(colours(self), code_font(self), small_font(self))
        self.arrange()

    def show_lines(self, lines: tuple[CodeLine, ...], corner: tuple[str, ...]) -> None:
        """Show a step.

        Args:
            lines: of code.
            corner: what stands above them, and the same shorter.
        """
        self._lines, self._corner = lines, corner
        self.arrange()
        self.tell_number()

    def arrange(self) -> None:
        """Have the code and its numbers beside each other as far as there is room."""
        height = self._row_height
        self.verticalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setFixedHeight(self._heads_height)
        room = self.maximumViewportSize()
        count = self._fill(room.width())
        if count * height > room.height():
            self._fill(room.width() - self.verticalScrollBar().sizeHint().width())
        self.follow_line()

    def height_with_rows(self, count: int) -> int:
        """Return how high it is if so many rows are seen below the heads."""
        return self._heads_height + count * self._row_height

    @property
    def _row_height(self) -> int:
        # Code and digits have no letters with anything above them.
        return _line_height(code_font(self)) - 1

    @property
    def _heads_height(self) -> int:
        return 2 * _line_height(small_font(self)) + 1

    @property
    def code_width(self) -> int:
        """How wide the column of the code is."""
        return self.horizontalHeader().sectionSize(0)

    def reserve_corner(self, width: int) -> None:
        """Keep so much of the room above the code for others, if there is as much beside a short text."""
        if width != self._reserved:
            self._reserved = width
            self.arrange()

    @property
    def has_corner_room(self) -> bool:
        """Whether what is reserved is there."""
        return any(self._fits_corner(text, self.code_width - self._reserved) for text in self._corner)

    def _corner_text(self, room: int) -> str:
        """Return the longest text for above the code that leaves room for what is reserved, if it can."""
        rooms = (room - self._reserved, room)
        found = (text for each in rooms for text in self._corner if self._fits_corner(text, each))
        return next(found, self._corner[-1])

    def _corner_width(self) -> int:
        """How wide the corner is with its longest text and what is reserved."""
        metrics = QFontMetricsF(small_font(self))
        return self._reserved + max(_width(metrics, line) for line in self._corner[0].split("\n"))

    def _fits_corner(self, text: str, room: int) -> bool:
        metrics = QFontMetricsF(small_font(self))
        return all(_width(metrics, line) <= room for line in text.split("\n"))

    def copy(self) -> None:
        """Copy the number at which the keyboard is, with all its digits; or its line."""
        index = self.currentIndex()
        if index.isValid():
            text = self._model.copied_number(index) or self._model.text_of_row(index.row())
            QGuiApplication.clipboard().setText(text)

    def copy_all(self) -> None:
        """Copy all lines with their heads, for a table program."""
        QGuiApplication.clipboard().setText(self._model.text_of_all())

    def tell_number(self) -> None:
        """Say the number at which the keyboard is."""
        index = self.currentIndex()
        is_at_number = self.hasFocus() and index.isValid() and self._model.full_number(index) != ""
        self.number_shown.emit(self._model.full_text(index) if is_at_number else "")

    def follow_line(self) -> None:
        """Mark the line that is chosen, and have it in sight."""
        line = self._session.chosen_line.line
        self._model.mark(line)
        places = [
            place for place, row in enumerate(self._model.rows) if row.line.line == line and not row.is_head
        ]
        self._is_following = True
        if line is None or not places:
            self.selectionModel().clearSelection()
        elif self.currentIndex().row() not in places or not self.selectionModel().hasSelection():
            column = max(0, self.currentIndex().column())
            index = self._model.index(places[0], column)
            index = index if self._model.flags(index) else self._model.index(places[0], 0)
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
            self.scrollTo(self._model.index(places[-1], 0))
            self.scrollTo(self._model.index(places[0], 0))
        self._is_following = False

    def _fill(self, room: int) -> int:
        """Fill a room so wide, and return how many rows it takes."""
        metrics = QFontMetricsF(code_font(self))
        texts = {text for line in self._lines for numbers in line.texts for text in numbers}
        # With zeros for all digits there are only a few different ones.
        widest = {number_format.with_zeros(text) for text in {*texts, _USUAL}}
        narrow = max(_width(metrics, text) for text in widest)
        columns = max(_FEWEST_COLUMNS, *(len(line.heads) for line in self._lines[:1])) if self._lines else 0
        single = [line for line in self._lines if len(line.numbers) == 1]
        codes = max((_width(metrics, line.code) for line in single), default=0)
        label = max(0, room - columns * narrow)
        rows = table_rows(self._lines, columns, are_beside=codes <= label)
        beside = max((_width(metrics, row.label) for row in rows if not row.is_wide), default=0)
        wanted = max(beside, min(label, self._corner_width()))
        # On a large screen the numbers keep near to their code, and some distance from each other.
        most = max(self._head_width(), 2 * narrow)
        wide = max(narrow, min(most, (room - wanted) // columns)) if columns else narrow
        left = max(0, room - columns * wide)
        if self._model.show_rows(rows, self._corner_text(left)):
            self.clearSpans()
            for place, row in enumerate(rows):
                if row.is_wide and columns:
                    self.setSpan(place, 0, 1, columns + 1)
        heads = self.horizontalHeader()
        for column in range(1, self._model.columnCount()):
            heads.resizeSection(column, wide)
        heads.resizeSection(0, left)
        return len(rows)

    def _head_width(self) -> int:
        metrics = QFontMetricsF(small_font(self))
        texts = {text for line in self._lines for head in line.heads for text in (head.title, head.below)}
        return max((_width(metrics, text) for text in texts), default=0) + _PADDING

    def _choose_selected(self, selected: QItemSelection, _: QItemSelection) -> None:
        if not self._is_following and not selected.isEmpty():
            self._session.chosen_line.choose(self._model.rows[selected.indexes()[0].row()].line.line)

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen, lines = self._session.chosen_line, {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in lines:
            chosen.move(lines[key])
        elif key == Qt.Key.Key_Space:
            self.play_wanted.emit()
        elif key == Qt.Key.Key_Escape and chosen.line is not None:
            chosen.choose(None)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._move_along(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _move_along(self, step: int) -> None:
        """Go to the next cell that shows anything, in the order of reading."""
        count, columns = self._model.rowCount(), self._model.columnCount()
        current = self.currentIndex()
        place = current.row() * columns + current.column() + step if current.isValid() else 0
        while 0 <= place < count * columns:
            index = self._model.index(place // columns, place % columns)
            if self._model.flags(index):
                self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
                self.scrollTo(index)
                return
            place += step

    @called_by_qt()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.tell_number()

    @called_by_qt()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.tell_number()

    @called_by_qt()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()


def _width(metrics: QFontMetricsF, text: str) -> int:
    return ceil(metrics.horizontalAdvance(text)) + _PADDING


def _line_height(font: QFont) -> int:
    return ceil(QFontMetricsF(font).height())
