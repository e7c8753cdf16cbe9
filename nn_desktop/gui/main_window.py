"""The window: lays the panels out and gives the menus what they do. It owns no logic."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QScrollArea, QSplitter, QVBoxLayout, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.actions import Commands, add_menus
from nn_desktop.gui.answers_panel import AnswersPanel
from nn_desktop.gui.file_commands import FileCommands
from nn_desktop.gui.look_inside_panel import LookInsidePanel
from nn_desktop.gui.prediction_panel import PredictionPanel
from nn_desktop.gui.recovery_offer import offer_recovered_work
from nn_desktop.gui.theme import GAP
from nn_desktop.gui.training_data_panel import TrainingDataPanel
from nn_desktop.gui.training_panel import TrainingPanel
from nn_desktop.gui.transfer_commands import TransferCommands
from nn_desktop.gui.view_commands import ViewCommands
from nn_desktop.gui.window_place import place_of, restore_place
from nn_desktop.session.examples import read_examples
from nn_desktop.session.preferences import PreferencesStore
from nn_desktop.session.recovery import RecoveryStore
from nn_desktop.session.session import Session
from nn_desktop.session.work import SUFFIX, Work
from nn_desktop.session.work_keeper import WorkKeeper


class MainWindow(QMainWindow):
    """The one window.

    Args:
        session: what it shows.
        preferences: what is remembered from one start to the next; None if nothing is.
        recovery: where unsaved work is kept; None if it is not.
    """

    def __init__(
        self,
        session: Session,
        preferences: PreferencesStore | None = None,
        recovery: RecoveryStore | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self._session = session
        self._training = TrainingPanel(session)
        self._examples = read_examples()
        self._data = TrainingDataPanel(session, self._examples)
        self._prediction = PredictionPanel(session)
        self._answers = AnswersPanel(session)
        self._inside = LookInsidePanel(session)
        self._lay_out()
        self._preferences = preferences or PreferencesStore(None)
        self._recovery = recovery
        work = Work(session, self)
        self._keeper = None if recovery is None else WorkKeeper(recovery, session, work)
        self.view = ViewCommands(self, self._training.plot, self._preferences)
        self.files = FileCommands(self, session, work, self._preferences)
        self._transfers = TransferCommands(self, session, self._training.plot)
        self._actions = add_menus(self, self._commands(), self._finish_typing)
        session.undo_stack.indexChanged.connect(self._refresh_undo)
        self._refresh_undo()
        self._training.train_button.setFocus()
        restore_place(self, self._preferences.current.window_geometry)

    def show_error(self, text: str) -> None:
        """Show a sentence about something that went wrong, without stopping anything."""
        self._session.say(text)

    def open_path(self, path: Path) -> None:
        """Open a document, or take the rows of any other file, from the command line or by a drop."""
        if path.suffix.lower() in {SUFFIX, ""}:
            self.files.open_path(path)
        else:
            self._transfers.import_path(path)

    def offer_recovered_work(self) -> None:
        """At the start: ask about the work of programs that were killed."""
        if self._recovery is not None and self._keeper is not None:
            offer_recovered_work(self, self._recovery, self.files, self._keeper)

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
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        # Nothing to stop at for the Tab key: what gets the focus is scrolled to by itself.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self.setCentralWidget(scroll)

    def _commands(self) -> Commands:
        return Commands(
            close=self.close,
            session=self._session,
            files=self.files,
            rows=self._data.rows,
            training=self._training,
            transfers=self._transfers,
            view=self.view,
            examples=self._examples,
            preferences=self._preferences,
        )

    def _finish_typing(self) -> None:
        self._data.table.finish_typing()
        self._training.finish_typing()

    def _refresh_undo(self) -> None:
        stack = self._session.undo_stack
        undo, redo = self._actions["undoAction"], self._actions["redoAction"]
        undo.setText(tr("&Undo {change}").format(change=stack.undoText()).strip())
        redo.setText(tr("&Redo {change}").format(change=stack.redoText()).strip())
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            # The program that it comes from waits until the drop is over, and not for our questions.
            QTimer.singleShot(0, self, lambda: self.open_path(paths[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._finish_typing()
        if not self.files.may_lose_work():
            event.ignore()
            return
        self.files.close()
        if self._keeper is not None:
            self._keeper.close()
        self._preferences.change(window_geometry=place_of(self))
        # A thread that is still running when the program ends would abort it.
        self._session.close()
        super().closeEvent(event)
