"""The window: puts the panels into their places and gives the menus what they do. It owns no logic.

It is painted before there is anything in it. So what it holds is imported where it is put in, and not up
here: NumPy and the panels together take several times as long as a first look at the window.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenuBar

from nn_desktop.core.translation import tr, tr_now
from nn_desktop.gui.window.layout import WindowFrame
from nn_desktop.gui.window.opening_window import OpeningWindow
from nn_desktop.gui.window.placement import place_of, restore_place
from nn_desktop.session.files.preferences import PreferencesStore

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from nn_desktop.core.network.experiment import Experiment
    from nn_desktop.gui.window.menus import Commands
    from nn_desktop.session.autosave import DocumentAutosave
    from nn_desktop.session.files.recovery import RecoveryStore
    from nn_desktop.session.session import Session

PARTS = (
    "numpy.random",
    "nn_desktop.session.session",
    "nn_desktop.session.files.recovery",
    "nn_desktop.gui.training.training_panel",
    "nn_desktop.gui.plot.canvas",
    "nn_desktop.gui.answers.prediction_panel",
    "nn_desktop.gui.answers.answers_panel",
    "nn_desktop.gui.inside.look_inside_panel",
    "nn_desktop.gui.table.training_data_panel",
    "nn_desktop.gui.window.menus",
    "nn_desktop.session.autosave",
)
"""What takes long to import, in the order in which `MainWindow.fill` needs it."""


class MainWindow(OpeningWindow):
    """The one window.

    Args:
        session: what it shows. Without one the window is empty until it is filled.
        preferences: what is remembered from one start to the next; None if nothing is.
        recovery: where unsaved work is kept; None if it is not.
    """

    def __init__(
        self,
        session: "Session | None" = None,
        preferences: PreferencesStore | None = None,
        recovery: "RecoveryStore | None" = None,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("NN Desktop")
        self._preferences = preferences or PreferencesStore(None)
        self._frame = WindowFrame()
        self.setCentralWidget(self._frame)
        # The room for the menus: what lies below them must not move when they come.
        self.menuBar().addAction(" ")
        restore_place(self, self._preferences.current.window_geometry)
        if session is not None:
            for _ in self.fill(session, recovery):
                pass

    def fill(self, session: "Session", recovery: "RecoveryStore | None" = None) -> Iterator[str]:
        """Put in everything that the window holds, in steps none of which takes long.

        Yields:
            after each step, the name of the module that takes the next step longest to import.
        """
        from PySide6.QtCore import Qt

        self._session = session
        self._recovery = recovery
        self._keeper: DocumentAutosave | None = None
        # Nobody clicks on what is only half there.
        half_there = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        self._frame.setAttribute(half_there)
        yield from self._put_in_panels()
        yield "nn_desktop.session.autosave"
        self._begin_work()
        yield "nn_desktop.gui.window.menus"
        self._make_commands()
        self._training.train_button.setFocus()
        self.setAcceptDrops(True)
        self._frame.setAttribute(half_there, on=False)
        self.finish_filling()

    def show_error(self, text: str) -> None:
        """Show a sentence about something that went wrong, without stopping anything."""
        self._session.say(text)

    def open_path(self, path: Path) -> None:
        """Open a document, or take the rows of any other file, from the command line or by a drop."""
        from nn_desktop.session.open_document import SUFFIX

        self._finish_typing()
        if path.suffix.lower() in {SUFFIX, ""}:
            self.files.open_path(path)
        else:
            self._transfers.import_path(path)

    def offer_recovered_work(self) -> None:
        """At the start: ask about the work of programs that were killed."""
        from nn_desktop.gui.files.recovery_offer import offer_recovered_work

        if self._recovery is not None and self._keeper is not None:
            offer_recovered_work(self, self._recovery, self.files, self._keeper)

    def change_language(self) -> None:
        """Build everything that shows words anew. The session, the work and the window itself stay."""
        from PySide6.QtCore import QLocale

        from nn_desktop.gui.window.kept_view import KeptView

        self._finish_typing()
        kept = KeptView.of(self)
        for commands in (self.view, self._transfers):
            commands.deleteLater()
        self.setLocale(QLocale())
        self._frame = WindowFrame()
        self.setCentralWidget(self._frame)
        for _ in self._put_in_panels():
            pass
        self._watch_typing()
        self._make_commands()
        kept.restore(self)
        self.files.refresh_title()
        self._session.say_again()

    def _put_in_panels(self) -> Iterator[str]:
        """Make the panels, in the language that is spoken now.

        The Tab key goes round in this order. It begins at Train, and what comes before Train is the table.
        """
        yield "nn_desktop.gui.training.training_panel"
        from nn_desktop.gui.training.training_panel import TrainingPanel

        self._training = TrainingPanel(self._session)
        self._frame.put("training", self._training)
        yield "nn_desktop.gui.answers.prediction_panel"
        from nn_desktop.gui.answers.prediction_panel import PredictionPanel

        self._frame.put("prediction", PredictionPanel(self._session))
        yield "nn_desktop.gui.answers.answers_panel"
        from nn_desktop.gui.answers.answers_panel import AnswersPanel

        self._frame.put("answers", AnswersPanel(self._session))
        yield "nn_desktop.gui.inside.look_inside_panel"
        from nn_desktop.gui.inside.look_inside_panel import LookInsidePanel

        inside = LookInsidePanel()
        for _ in inside.fill(self._session):
            yield "nn_desktop.gui.inside.look_inside_panel"
        self._frame.put("inside", inside)
        yield "nn_desktop.gui.table.training_data_panel"
        from nn_desktop.gui.table.training_data_panel import TrainingDataPanel
        from nn_desktop.session.examples import read_examples

        self._examples = read_examples()
        self._data = TrainingDataPanel(self._session, self._examples)
        self._frame.put("data", self._data)

    def _begin_work(self) -> None:
        """What is in the window is a document from now on."""
        from nn_desktop.gui.files.file_commands import FileCommands
        from nn_desktop.session.autosave import DocumentAutosave
        from nn_desktop.session.open_document import OpenDocument

        work = OpenDocument(self._session, self)
        if self._recovery is not None:
            self._keeper = DocumentAutosave(self._recovery, self._session, work, self._typed)
        self._watch_typing()
        self.files = FileCommands(self, self._session, work, self._preferences)
        self._session.undo_stack.indexChanged.connect(self._refresh_undo)

    def _watch_typing(self) -> None:
        """What is being typed counts as typed when Train is pressed, and is kept like other work."""
        self._training.takes_typing.connect(self._data.table.finish_typing)
        if self._keeper is not None:
            for part in (self._data.table, self._training.settings):
                part.typed.connect(self._keeper.note_typing)

    def _make_commands(self) -> None:
        """Make the menus and what they do, in the language that is spoken now."""
        from nn_desktop.gui.files.import_export import TransferCommands
        from nn_desktop.gui.window.menus import add_menus
        from nn_desktop.gui.window.view_commands import ViewCommands

        self.view = ViewCommands(self, self._training.plot, self._preferences)
        self.view.language_changed.connect(self.change_language)
        self._transfers = TransferCommands(self, self._session, self._training.plot)
        # The old one cannot be emptied here: it may be one of its entries that calls this.
        self.setMenuBar(QMenuBar())
        self._actions = add_menus(self, self._commands(), self._finish_typing)
        self._refresh_undo()

    def _commands(self) -> "Commands":
        from nn_desktop.gui.window.menus import Commands

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

    def _typed(self) -> "Experiment":
        """What the experiment would be if what is being typed were finished now."""
        experiment = self._session.experiment.with_rows(self._data.table.with_typing())
        return experiment.with_settings(self._training.settings.with_typing())

    def _finish_typing(self) -> None:
        self._data.table.finish_typing()
        self._training.finish_typing()

    def _refresh_undo(self) -> None:
        stack = self._session.undo_stack
        undo, redo = self._actions["undoAction"], self._actions["redoAction"]
        undo.setText(tr("&Undo"))
        redo.setText(tr("&Redo"))
        if stack.canUndo():
            undo.setText(tr("&Undo {change}").format(change=tr_now(stack.undoText())))
        if stack.canRedo():
            redo.setText(tr("&Redo {change}").format(change=tr_now(stack.redoText())))
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        from nn_desktop.gui.files.dropped_files import open_dropped

        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            # The program that it comes from waits until the drop is over, and not for our questions.
            QTimer.singleShot(0, self, lambda: open_dropped(self, paths, self.open_path))

    def closeEvent(self, event: "QCloseEvent") -> None:
        if not self.is_filled:
            return
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
