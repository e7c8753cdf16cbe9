"""The numbers beside the rows of the training table."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.gui.look import number_format


class RowNumbers(QHeaderView):
    """The numbers beside the rows, as wide as the largest needs."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self.setSectionsClickable(True)

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        # Qt would ask for hundreds of numbers, whenever there are more or fewer rows.
        # As many as the model has: this may be asked before the header has heard of new ones.
        widest = number_format.count(10 ** len(str(self.model().rowCount())) - 1)
        return QSize(self.fontMetrics().horizontalAdvance(widest) + 14, 0)
