"""What the File menu does with other programs' files: rows in and out, and all that can be taken along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QDir, QIODevice, QObject, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox

from nn_desktop.core.csv_text import CsvError, CsvRows, rows_from_text, rows_to_csv
from nn_desktop.core.document_json import LARGEST_DOCUMENT_BYTES
from nn_desktop.core.exports import answers_to_csv, history_to_csv
from nn_desktop.core.python_program import program_text
from nn_desktop.core.translation import tr
from nn_desktop.gui.loss_plot import LossPlot
from nn_desktop.session.file_reading import read_bytes
from nn_desktop.session.files import SaveError, save_bytes
from nn_desktop.session.session import Session


class TransferCommands(QObject):
    """Imports and exports.

    Args:
        window: the dialogs belong to it.
        session: whose rows and runs.
        plot: for its picture.
    """

    def __init__(self, window: QMainWindow, session: Session, plot: LossPlot) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._plot = plot

    def import_rows(self) -> None:
        """Ask for a CSV file and take its rows."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import rows"), QDir.homePath(), tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        )
        if name:
            self.import_path(Path(name))

    def import_path(self, path: Path) -> None:
        """Take the rows of a CSV file: all of them, or none and a list of what is wrong."""
        try:
            rows = rows_from_text(read_bytes(path, LARGEST_DOCUMENT_BYTES), path.name)
        except CsvError as wrong:
            QMessageBox.warning(self._window, tr("Import rows"), str(wrong))
        except Exception as wrong:  # noqa: BLE001 - whatever the disk says, it is said in a sentence
            text = tr("{name} cannot be read: {problem}").format(name=path.name, problem=wrong)
            QMessageBox.warning(self._window, tr("Import rows"), text)
        else:
            self._session.change_rows(tr("import rows"), rows.training_set)
            self._session.say(_summary(rows, path.name))

    def export_rows(self) -> None:
        """Write the rows as CSV."""
        self._export("rows.csv", lambda: rows_to_csv(self._session.experiment.training_set).encode("utf-8"))

    def export_answers(self) -> None:
        """Write the eight answers as CSV."""
        session = self._session
        self._export(
            "answers.csv",
            lambda: answers_to_csv(session.history.experiment, session.answers).encode("utf-8"),
        )

    def export_history(self) -> None:
        """Write the loss and the weights over time as CSV."""
        self._export("run.csv", lambda: "".join(history_to_csv(self._session.history)).encode("utf-8"))

    def export_program(self) -> None:
        """Write the experiment as a Python program."""
        session = self._session
        self._export(
            "network.py",
            lambda: program_text(session.history.experiment, session.cursor, session.weights).encode("ascii"),
        )

    def export_picture(self) -> None:
        """Write the loss plot as PNG."""
        self._export("loss.png", self._png)

    def export_drawing(self) -> None:
        """Write the loss plot as SVG."""
        self._export("loss.svg", self._svg)

    def _export(self, suggestion: str, content: Callable[[], bytes]) -> None:
        suffix = Path(suggestion).suffix
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export"), str(Path(QDir.homePath()) / suggestion), f"*{suffix}"
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix else path.with_name(path.name + suffix)
        try:
            save_bytes(path, content())
        except SaveError as wrong:
            QMessageBox.warning(self._window, tr("Export"), str(wrong))
        else:
            self._session.say(tr("Written to {name}.").format(name=path.name))

    def _png(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._plot.grab().save(buffer, "PNG")
        return bytes(buffer.data().data())

    def _svg(self) -> bytes:
        canvas = self._plot.canvas
        if canvas is None:
            return b""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        size: QSize = canvas.size()
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(self._plot.accessibleName())
        generator.setDescription(self._plot.accessibleDescription())
        painter = QPainter(generator)
        canvas.render(painter)
        painter.end()
        return bytes(buffer.data().data())


def _summary(rows: CsvRows, name: str) -> str:
    separators = {",": tr("commas"), ";": tr("semicolons"), "\t": tr("tabs")}
    text = tr("{count:,} rows from {name}, separated by {separator}.").format(
        count=len(rows.training_set), name=name, separator=separators.get(rows.delimiter, rows.delimiter)
    )
    if rows.has_header:
        text += " " + tr("The first line was taken for headings.")
    if rows.blank_lines:
        text += " " + tr("Blank lines left out: {count:,}.").format(count=rows.blank_lines)
    return text
