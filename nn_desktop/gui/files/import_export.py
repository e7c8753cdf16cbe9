"""What the File menu does with other programs' files: rows in and out, and all that can be taken along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QDir, QIODevice, QObject, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox

from nn_desktop.core.files.csv_import import CsvError, CsvRows, rows_from_text, rows_to_csv
from nn_desktop.core.files.exports import answers_to_csv, history_to_csv
from nn_desktop.core.files.limits import LARGEST_FILE_BYTES
from nn_desktop.core.files.python_program import program_text
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.files.waiting import QUICK_BYTES, QUICK_ROWS, CancelledError, collected, done, wait_for
from nn_desktop.gui.plot.loss_plot import LossPlot
from nn_desktop.session.files.problems import UnusableFileError, opening_problem, shown_name
from nn_desktop.session.files.reading import read_bytes
from nn_desktop.session.files.saving import SaveError, save_bytes
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
            rows = self._read(path)
        except CancelledError:
            return
        except CsvError as wrong:
            self._warn(tr("Import rows"), str(wrong))
        except (OSError, ValueError, UnusableFileError) as wrong:
            text = tr("{name} was not imported. {problem}")
            self._warn(tr("Import rows"), text.format(name=shown_name(path), problem=opening_problem(wrong)))
        else:
            self._session.change_rows(tr_later("import rows"), rows.training_set)
            self._session.say(f"{shown_name(path)}: {rows.summary}")

    def _read(self, path: Path) -> CsvRows:
        def read() -> CsvRows:
            rows = rows_from_text(read_bytes(path, LARGEST_FILE_BYTES), shown_name(path))
            # The next thing that everybody asks for.
            rows.training_set.folded()
            return rows

        label = tr("Reading {name}…").format(name=shown_name(path))
        return done(self._window, label, read, takes_long=path.stat().st_size > QUICK_BYTES)

    def export_rows(self) -> None:
        """Write the rows as CSV."""
        rows = self._session.experiment.training_set

        def write() -> bytes:
            return rows_to_csv(rows).encode("utf-8")

        takes_long = len(rows) > QUICK_ROWS
        self._export(
            "rows.csv", lambda: done(self._window, tr("Writing the rows…"), write, takes_long=takes_long)
        )

    def export_answers(self) -> None:
        """Write the eight answers as CSV."""
        session = self._session
        self._export(
            "answers.csv",
            lambda: answers_to_csv(session.history.experiment, session.answers).encode("utf-8"),
        )

    def export_history(self) -> None:
        """Write the loss and the weights over time as CSV."""
        history = self._session.history
        self._export(
            "run.csv",
            lambda: collected(self._window, tr("Writing the run…"), history_to_csv(history)).encode("utf-8"),
        )

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
        if not path.suffix:
            # The dialog has asked about the name that was typed, not about this one.
            path = path.with_name(path.name + suffix)
            question = tr("{name} exists already. Replace it?").format(name=shown_name(path))
            button = QMessageBox.StandardButton
            if path.exists() and QMessageBox.question(self._window, tr("Export"), question) != button.Yes:
                return
        try:
            self._save(path, content())
        except CancelledError:
            self._session.say(tr("Nothing was written."))
        except SaveError as wrong:
            self._warn(tr("Export"), str(wrong))
        else:
            self._session.say(tr("Written to {name}.").format(name=shown_name(path)))

    def _save(self, path: Path, data: bytes) -> None:
        if len(data) <= QUICK_BYTES:
            save_bytes(path, data)
        else:
            label = tr("Saving {name}…").format(name=shown_name(path))
            wait_for(self._window, label, lambda: save_bytes(path, data), can_cancel=False)

    def _warn(self, title: str, sentence: str) -> None:
        QMessageBox.warning(self._window, title, sentence)

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
        canvas.paint(painter)
        painter.end()
        return bytes(buffer.data().data())
