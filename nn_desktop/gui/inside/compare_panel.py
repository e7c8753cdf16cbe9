"""Compare: the run that is shown and an earlier one, side by side at the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.network.history import History
from nn_desktop.core.network.runs import EarlierRun
from nn_desktop.core.translation import tr
from nn_desktop.gui.inside.compare_text import (
    OTHER_SIDE,
    ComparedLine,
    RunNumbers,
    compared_experiments,
    compared_numbers,
)
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.fields import DottedBox, leave_wheel_to_page
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.gui.look.theme import GAP, small_font
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.session.session import Session

# Above and below a line, together.
_AROUND_LINE = 4
# Of the name of a run in the box. Of a longer one its tip says the rest.
_MOST_LETTERS = 45
_WHAT, _MINE, _OTHER, _MARK = range(4)


class ComparePanel(QWidget):
    """The tab. Which earlier run it is, is chosen in its box, in the plot or in its legend."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("comparePanel")
        self.setAccessibleName(tr("Compare"))
        self._session = session
        self._throttle = Throttle(session, self._refresh, self)
        self._runs: tuple[EarlierRun, ...] = ()
        self._wanted: EarlierRun | None = None
        self._state = QLabel()
        self._state.setObjectName("compareStateLabel")
        self._state.setWordWrap(True)
        self._box = DottedBox()
        self._box.setObjectName("compareComboBox")
        self._box.setAccessibleName(tr("Compare with"))
        self._box.setAccessibleDescription(
            tr("The earlier run to compare with. A click on its curve chooses it too.")
        )
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        leave_wheel_to_page(self._box)
        self._experiments = _table("compareExperimentsTable", tr("Settings and rows"))
        self._numbers = _table("compareNumbersTable", tr("Loss, answers and weights"))
        self._lay_out()
        self._box.currentIndexChanged.connect(self._refresh)
        self._box.activated.connect(lambda place: self.compare_with(self._runs[place]))
        session.history_changed.connect(self._refresh_runs)
        session.cursor_moved.connect(self._refresh_soon)
        session.hidden.changed.connect(self._refresh)
        self._refresh_runs()

    def _lay_out(self) -> None:
        top, self._tables = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._state, 1)
        top.addWidget(self._box)
        self._tables.setSpacing(GAP // 2)
        self._tables.addWidget(self._experiments)
        self._tables.addWidget(self._numbers)
        self._tables.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addLayout(top)
        layout.addLayout(self._tables, 1)

    def set_look(self) -> None:
        """Set the fonts, and how wide the box may become."""
        self._box.setMaximumWidth(_MOST_LETTERS * self.fontMetrics().averageCharWidth())
        for table in (self._experiments, self._numbers):
            table.setFont(small_font(self))
            # By a style sheet, because the window's takes away fonts that are set otherwise.
            size = f"{small_font(self).pointSizeF():.1f}pt"
            table.horizontalHeader().setStyleSheet(f"QHeaderView::section {{ font-size: {size}; }}")
        self._refresh()

    def compare_with(self, run: EarlierRun) -> None:
        """Compare with one of the earlier runs."""
        self._wanted = run
        for place, each in enumerate(self._runs):
            if each.experiment.is_same_run_as(run.experiment):
                self._box.setCurrentIndex(place)

    def arrange_like(self, other: "ComparePanel") -> None:
        """Compare with the run that another of these panels compares with, which goes."""
        if other.wanted is not None:
            self.compare_with(other.wanted)

    def take_focus(self) -> None:
        """Let the keys choose the run."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def wanted(self) -> EarlierRun | None:
        """The run that somebody has chosen, which may be gone; None before that."""
        return self._wanted

    @property
    def chosen(self) -> EarlierRun | None:
        """The run to compare with; None as long as there is none."""
        place = self._box.currentIndex()
        return self._runs[place] if 0 <= place < len(self._runs) else None

    def _refresh_runs(self) -> None:
        runs = tuple(reversed(self._session.shown_run.earlier_runs))
        if runs == self._runs:
            self._refresh_soon()
            return
        self._runs = runs
        self._box.blockSignals(True)
        self._box.clear()
        self._box.addItems([self._session.shown_run.names.name(run.experiment) for run in runs])
        self._box.blockSignals(False)
        self._box.setCurrentIndex(0 if runs else -1)
        # The newest, as long as nobody has chosen another.
        if self._wanted is not None:
            self.compare_with(self._wanted)
        self._refresh()

    def _refresh_soon(self) -> None:
        if self.isVisible():
            self._throttle.ask()

    def _refresh(self) -> None:
        # The name in full: there may be room for its beginning alone.
        words = (self._box.currentText(), self._box.accessibleDescription())
        self._box.setToolTip("\n".join(filter(None, words)))
        if not self.isVisible():
            return
        run = self.chosen
        for part in (self._experiments, self._numbers, self._box):
            part.setVisible(run is not None)
        if run is None:
            self._state.setText(
                tr(
                    "There is no earlier run yet. Train, change rows or settings, and train again: both runs "
                    "then stand here side by side."
                )
            )
            return
        self._show_runs(run)

    def _show_runs(self, run: EarlierRun) -> None:
        shown = self._session.shown_run
        there = min(shown.cursor, run.history.iterations)
        names, mine = shown.names, shown.history.experiment
        text = tr("{run}, at iteration {iteration}, beside")
        if there < shown.cursor:
            text = tr("{run}, at iteration {iteration}, beside the end ({end}) of")
        iteration, end = number_format.count(shown.cursor), number_format.count(there)
        run_name = shown.name or shown.short_name
        self._state.setText(text.format(run=run_name, iteration=iteration, end=end))
        heads = (shown.short_name, names.short_name(run.experiment))
        _fill(self._experiments, compared_experiments(mine, run.experiment), heads)
        numbers = RunNumbers(shown.network, shown.loss, shown.answers, shown.weights)
        lines = compared_numbers(numbers, _numbers_of(run.history, there))
        if "answers" in self._session.hidden.parts:
            lines = [_hidden(line) if line.is_answer else line for line in lines]
        _fill(self._numbers, lines, heads)
        for table in (self._experiments, self._numbers):
            # Each as wide as it needs, as far as there is room.
            needed = sum(table.sizeHintForColumn(column) for column in range(table.columnCount()))
            self._tables.setStretchFactor(table, needed)
            # And on a large screen no wider: the eye has to find from a name to its numbers.
            table.setMaximumWidth(needed * 4 // 3 + table.verticalScrollBar().sizeHint().width())

    @called_by_qt()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()


def _numbers_of(history: History, iteration: int) -> RunNumbers:
    weights = history.weights_at(iteration)
    answers = history.network.answers(weights)
    return RunNumbers(history.network, history.loss_of(weights), answers, weights)


def _hidden(line: ComparedLine) -> ComparedLine:
    return ComparedLine(line.what, QUESTION_MARK, QUESTION_MARK)


def _table(name: str, title: str) -> QTableWidget:
    table = QTableWidget(0, 4)
    table.setObjectName(name)
    table.setAccessibleName(title)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    _name_columns(table, (tr("this run"), tr("earlier run")))
    heads = table.horizontalHeader()
    heads.setMinimumSectionSize(0)
    heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    # If anything has to be cut, then not the numbers.
    heads.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
    return table


def _name_columns(table: QTableWidget, heads: tuple[str, str]) -> None:
    """Write the names of the runs above their columns; those of the others are only for screen readers."""
    table.setHorizontalHeaderLabels(["", *heads, ""])
    for column, name in zip(range(4), (tr("What"), *heads, tr("Difference")), strict=True):
        head = table.horizontalHeaderItem(column)
        if head is not None:
            head.setData(Qt.ItemDataRole.AccessibleTextRole, name)


def _fill(table: QTableWidget, lines: Sequence[ComparedLine], heads: tuple[str, str]) -> None:
    """Show the lines; where nothing but numbers changed, everything else stays: the selection, too."""
    _name_columns(table, heads)
    chosen = colours(table)
    table.verticalHeader().setMinimumSectionSize(0)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _AROUND_LINE)
    table.horizontalHeader().setFixedHeight(table.fontMetrics().height() + _AROUND_LINE)
    table.setRowCount(len(lines))
    for row, line in enumerate(lines):
        for column, text in enumerate((line.what, line.mine, line.other, line.mark)):
            item = table.item(row, column)
            if item is None:
                item = QTableWidgetItem()
                table.setItem(row, column, item)
            if item.text() != text:
                item.setText(text)
            # What is the same stands back.
            colour = QColor(chosen.text if line.mark else chosen.muted)
            if item.foreground().color() != colour:
                item.setForeground(colour)
        _describe(table, row, line)


def _difference_text(mark: str) -> str:
    if mark == OTHER_SIDE:
        return tr("different, and on the other side of 0.5")
    return tr("different") if mark else tr("the same")


def _describe(table: QTableWidget, row: int, line: ComparedLine) -> None:
    words = _difference_text(line.mark)
    mark = table.item(row, _MARK)
    if mark is not None:
        mark.setToolTip(words if line.mark else "")
    if line.mine == QUESTION_MARK:
        words = hidden_words()
    item = table.item(row, _WHAT)
    if item is not None:
        item.setToolTip("\n".join(filter(None, (line.what, line.details))))
        text = tr("{what}: {mine}, earlier {other}: {words}")
        said = text.format(what=line.what, mine=line.mine, other=line.other, words=words)
        said = f"{said}. {line.details}" if line.details else said
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, said)
