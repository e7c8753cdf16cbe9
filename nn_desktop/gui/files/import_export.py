"""What the File menu does with other programs' files: rows in and out, and all that can be taken along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QProgressDialog

from nn_desktop.core.files.csv_import import CsvError, rows_from_file
from nn_desktop.core.files.exports import (
    PLAIN,
    CsvForm,
    answers_to_csv,
    history_to_csv,
    rows_to_csv,
    spreadsheet_form,
)
from nn_desktop.core.rows.table_limits import LARGEST_FILE_BYTES
from nn_desktop.core.rows.values import ReadRows
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.files.dialogs import asks, first_folder, warn, with_suffix
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.files.problems import UnusableFileError, opening_problem, shown_name
from nn_desktop.session.files.reading import read_bytes
from nn_desktop.session.files.saving import SaveError, save_bytes
from nn_desktop.session.session import Session

# While a run is written, the window is looked after this often.
_LINES_AT_ONCE = 500
# A shorter run needs no box, which would only flash.
_LINES_WITHOUT_BOX = 5_000


class _CancelledError(Exception):
    """The person in front of the window does not want to wait any more."""


class TransferCommands(QObject):
    """Imports and exports.

    Args:
        window: the dialogs belong to it.
        session: whose rows and runs.
        preferences: remember where a file was chosen last.
        open_path: opens what was chosen for import, which may be a document.
        plot_picture: returns the loss plot as a file of a kind, "png" or "svg".
        program: returns the Python program as it is shown.

    Signals:
        program_exported: the Python program was written to a file.
    """

    program_exported = Signal()

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        preferences: PreferencesStore,
        open_path: Callable[[Path], None],
        plot_picture: Callable[[str], bytes],
        program: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._preferences = preferences
        self._open_path = open_path
        self._plot_picture = plot_picture
        self._program = program

    def import_rows(self) -> None:
        """Ask for a CSV file and take its rows."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Import rows"),
            first_folder(self._preferences),
            tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
        )
        if name:
            self._preferences.remember_folder(Path(name))
            self._open_path(Path(name))

    def import_path(self, path: Path) -> None:
        """Take the rows of a CSV file: all of them, or none and a list of what is wrong."""
        name = shown_name(path)
        rows: ReadRows | None = None
        try:
            rows = rows_from_file(read_bytes(path, LARGEST_FILE_BYTES), name)
        except CsvError as wrong:
            if self._accepts(wrong):
                rows = wrong.refusal.offer
        except (OSError, ValueError, UnusableFileError) as wrong:
            text = tr("{name} was not imported. {problem}")
            warn(self._window, text.format(name=name, problem=opening_problem(wrong)))
        if rows:
            self._session.change_rows(tr_later("import rows"), rows.training_set)
            self._session.say(f"{name}: {rows.said}")

    def _accepts(self, wrong: CsvError) -> bool:
        """Say why a file is refused, and return whether what is offered instead is accepted."""
        if not wrong.refusal.offer:
            warn(self._window, str(wrong))
            return False
        return asks(self._window, str(wrong.refusal))

    def export_rows(self) -> None:
        """Write the rows as CSV."""
        rows = self._session.experiment.training_set
        self._export_table("rows.csv", lambda form: rows_to_csv(rows, form))

    def export_answers(self) -> None:
        """Write the eight answers as CSV."""
        run = self._session.shown_run
        self._export_table(
            "answers.csv", lambda form: answers_to_csv(run.history.experiment, run.answers, form)
        )

    def export_history(self) -> None:
        """Write the loss and the weights over time as CSV."""
        self._export_table("run.csv", self._run_text)

    def export_program(self) -> None:
        """Write the experiment as a Python program."""
        is_written = self.export_file("network.py", lambda: self._program().encode("ascii"))
        if is_written:
            self.program_exported.emit()

    def export_picture(self) -> None:
        """Write the loss plot as PNG."""
        self.export_file("loss.png", lambda: self._plot_picture("png"))

    def export_drawing(self) -> None:
        """Write the loss plot as SVG."""
        self.export_file("loss.svg", lambda: self._plot_picture("svg"))

    def _export_table(self, suggestion: str, text: Callable[[CsvForm], str]) -> None:
        """Ask for a name, and for whom the table is: for a spreadsheet, or plain for programs."""
        spreadsheet = spreadsheet_form()
        if spreadsheet.separator == ";":
            kind = tr("For a spreadsheet: semicolons and decimal commas (*.csv)")
        else:
            kind = tr("For a spreadsheet: commas and decimal points (*.csv)")
        plain_kind = tr("Plain, the same in every language (*.csv)")
        forms = {kind: spreadsheet, plain_kind: PLAIN}
        is_plain = self._preferences.current.table_form == "plain"
        path, chosen = self._ask_for_name(suggestion, ";;".join(forms), plain_kind if is_plain else kind)
        if path:
            form = forms.get(chosen, PLAIN if is_plain else spreadsheet)
            self._preferences.change(table_form="plain" if form is PLAIN else "spreadsheet")
            self._write(path, lambda: form.encoded(text(form)))

    def export_file(self, suggestion: str, content: Callable[[], bytes]) -> bool:
        """Ask for a name and write a file; return whether it is written."""
        path, _ = self._ask_for_name(suggestion, f"*{Path(suggestion).suffix}")
        return path is not None and self._write(path, content)

    def _ask_for_name(self, suggestion: str, kinds: str, kind: str = "") -> tuple[Path | None, str]:
        """Return where to write, None for nowhere, and the kind of file that was chosen."""
        name, chosen = QFileDialog.getSaveFileName(
            self._window, tr("Export"), str(Path(first_folder(self._preferences)) / suggestion), kinds, kind
        )
        if not name:
            return None, chosen
        typed = Path(name)
        path = typed if typed.suffix else with_suffix(self._window, typed, Path(suggestion).suffix)
        if path is not None:
            self._preferences.remember_folder(path)
        return path, chosen

    def _write(self, path: Path, content: Callable[[], bytes]) -> bool:
        try:
            save_bytes(path, content())
        except _CancelledError:
            self._session.say(tr("Nothing was written."))
        except SaveError as wrong:
            self._session.say("")  # "Written to" would be about an earlier one
            warn(self._window, str(wrong))
        else:
            self._session.say(tr("Written to {name}.").format(name=shown_name(path)))
            return True
        return False

    def _run_text(self, form: CsvForm) -> str:
        """Return the run as CSV. A hundred thousand iterations take seconds: then a box can cancel it.

        Raises:
            _CancelledError: Cancel was pressed.
        """
        box = QProgressDialog(tr("Writing the run…"), tr("Cancel"), 0, 0, self._window)
        box.setObjectName("waitingDialog")
        box.setWindowTitle(tr("NN Desktop"))
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setMinimumDuration(2**31 - 1)  # it is shown below, and not by itself
        lines: list[str] = []
        for line in history_to_csv(self._session.history, form):
            lines.append(line)
            if len(lines) > _LINES_WITHOUT_BOX and len(lines) % _LINES_AT_ONCE == 0:
                box.show()
                QApplication.processEvents()
                if box.wasCanceled():
                    break
        is_cancelled = box.wasCanceled()
        box.hide()
        box.deleteLater()
        if is_cancelled:
            raise _CancelledError
        return "".join(lines)
