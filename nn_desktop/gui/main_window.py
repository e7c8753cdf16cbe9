"""The window: lays the panels out and hands the menus' wishes on. It owns no logic."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nn_desktop import __version__
from nn_desktop.core.translation import tr
from nn_desktop.gui.actions import add_menus
from nn_desktop.gui.answers_panel import AnswersPanel
from nn_desktop.gui.look_inside_panel import LookInsidePanel
from nn_desktop.gui.loss_plot import AxisMode
from nn_desktop.gui.prediction_panel import PredictionPanel
from nn_desktop.gui.theme import GAP, Appearance, apply_theme
from nn_desktop.gui.training_data_panel import TrainingDataPanel
from nn_desktop.gui.training_panel import TrainingPanel
from nn_desktop.session.examples import read_examples
from nn_desktop.session.session import Session

_WISHED_SIZE = QSize(1440, 860)
_ZOOM_STEP = 1.15
_MOST_ZOOM_STEPS = 8


class MainWindow(QMainWindow):
    """The one window."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("NN Desktop")
        self._session = session
        self._appearance = Appearance.SYSTEM
        self._zoom_steps = 0
        self._data = TrainingDataPanel(session, read_examples())
        self._training = TrainingPanel(session)
        self._prediction = PredictionPanel(session)
        self._answers = AnswersPanel(session)
        self._inside = LookInsidePanel(session)
        self._lay_out()
        self._actions = add_menus(self, self)
        self._connect_undo()
        self._training.train_button.setFocus()
        self._clamp_to_screen()

    def _lay_out(self) -> None:
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.addWidget(self._training)
        middle.addWidget(self._inside)
        middle.setStretchFactor(0, 5)
        middle.setStretchFactor(1, 3)
        middle.setChildrenCollapsible(False)
        middle.setHandleWidth(GAP)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addWidget(self._prediction, 5)
        right.addWidget(self._answers, 6)
        content = QWidget()
        layout = QHBoxLayout(content)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self._data, 24)
        layout.addWidget(middle, 49)
        layout.addLayout(right, 27)
        # On a screen that is too small for the panels, they scroll.
        scroll = QScrollArea()
        scroll.setObjectName("windowScrollArea")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(content)
        self.setCentralWidget(scroll)

    def _connect_undo(self) -> None:
        self._session.undo_stack.indexChanged.connect(self._refresh_undo)
        self._refresh_undo()

    def _refresh_undo(self) -> None:
        stack = self._session.undo_stack
        undo, redo = self._actions["undoAction"], self._actions["redoAction"]
        undo.setText(tr("&Undo {change}").format(change=stack.undoText()).strip())
        redo.setText(tr("&Redo {change}").format(change=stack.redoText()).strip())
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())

    def _clamp_to_screen(self) -> None:
        self.resize(_WISHED_SIZE.boundedTo(self.screen().availableSize()))

    def show_error(self, text: str) -> None:
        """Show a sentence about something that went wrong, without stopping anything."""
        self._session.say(text)

    # What the menus ask for.

    def quit(self) -> None:
        """Close the window, and with it the program."""
        self.close()

    def undo(self) -> None:
        """Take the last change of rows or settings back."""
        self._session.undo_stack.undo()

    def redo(self) -> None:
        """Make the last change that was taken back again."""
        self._session.undo_stack.redo()

    def add_row(self) -> None:
        """Add a row to the table."""
        self._data.add_row()

    def delete_rows(self) -> None:
        """Delete the selected rows of the table."""
        self._data.delete_rows()

    def train_or_stop(self) -> None:
        """Train, or stop training."""
        self._data.table.finish_typing()
        self._training.train_or_stop()

    def step(self) -> None:
        """Show the next iteration."""
        self._session.step()

    def step_back(self) -> None:
        """Show the iteration before."""
        self._session.step_back()

    def play_or_pause(self) -> None:
        """Let the cursor move along the run, or stop it."""
        self._training.play_or_pause()

    def reset(self) -> None:
        """Go back to the starting weights."""
        self._session.reset()

    def clear_earlier_runs(self) -> None:
        """Forget the dashed curves."""
        self._session.clear_earlier_runs()

    def zoom_by(self, steps: int) -> None:
        """Make everything larger or smaller."""
        self._zoom_steps = max(-3, min(_MOST_ZOOM_STEPS, self._zoom_steps + steps))
        self._apply_theme()

    def zoom_normal(self) -> None:
        """Make everything as large as it was."""
        self._zoom_steps = 0
        self._apply_theme()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def set_appearance(self, appearance: Appearance) -> None:
        """Use light or dark colours."""
        self._appearance = appearance
        self._apply_theme()

    def set_axis_mode(self, axis: str, mode: AxisMode) -> None:
        """Choose the scale of an axis of the plot."""
        self._training.plot.set_mode(axis, mode)

    def show_about(self) -> None:
        """Say what this program is."""
        QMessageBox.about(
            self,
            tr("About NN Desktop"),
            tr(
                "NN Desktop {version}\n\nA neural network from scratch that you can watch, rewind and take "
                "apart. Every number that it shows is the real arithmetic."
            ).format(version=__version__),
        )

    def _apply_theme(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, self._appearance, _ZOOM_STEP**self._zoom_steps)

    def closeEvent(self, event: QCloseEvent) -> None:
        # A thread that is still running when the program ends would abort it.
        self._session.close()
        super().closeEvent(event)
