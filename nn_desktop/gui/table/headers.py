"""The names above the columns of the training table, and the numbers beside its rows."""

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.theme import small_font


class ColumnNames(QHeaderView):
    """The names of the columns, which share the width of the table.

    Made when the table has its model.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHighlightSections(False)
        # A header asks at each repaint whether whole columns are selected, and walks along all rows for it.
        self.setModel(table.model())
        self.setSelectionModel(QItemSelectionModel(table.model(), self))

    def fit(self) -> None:
        """Make each column as wide as the longest name: in some languages that is longer than any number."""
        font = small_font(self._table)
        # By a style sheet, because the window's takes away fonts that are set otherwise.
        sheet = f"QHeaderView::section {{ font-size: {font.pointSizeF():.1f}pt; padding: 4px 0 }}"
        if sheet != self.styleSheet():  # every style that it inherits calls this
            self.setStyleSheet(sheet)
        model, metrics = self._table.model(), QFontMetrics(font)
        names = (model.headerData(column, self.orientation()) for column in range(model.columnCount()))
        self.setMinimumSectionSize(max(metrics.horizontalAdvance(name) for name in names))


class RowNumbers(QHeaderView):
    """The numbers beside the rows, as wide as the largest needs."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self.setSectionsClickable(True)
        # Fixed heights: Qt need not measure thousands of rows.
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        # Qt would ask for hundreds of numbers, whenever there are more or fewer rows.
        # As many as the model has: this may be asked before the header has heard of new ones.
        widest = number_format.count(10 ** len(str(self.model().rowCount())) - 1)
        return QSize(self.fontMetrics().horizontalAdvance(widest) + 14, 0)
