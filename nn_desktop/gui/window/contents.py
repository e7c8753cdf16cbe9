"""What the window holds: the panels, the menus, and the document. It owns no logic."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QMainWindow, QMenuBar, QWidget

from nn_desktop.core.lessons.lesson import TABS
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.gui.files.dialogs import choose_one
from nn_desktop.gui.files.file_commands import FileCommands
from nn_desktop.gui.files.import_export import TransferCommands
from nn_desktop.gui.lessons.panel import LessonPanel
from nn_desktop.gui.look.focus_ring import FocusRing
from nn_desktop.gui.plot.picture import plot_picture
from nn_desktop.gui.window.announcements import Announcements
from nn_desktop.gui.window.edit_commands import EditCommands
from nn_desktop.gui.window.explanations import explain_parts, explained_parts
from nn_desktop.gui.window.help_commands import HelpCommands
from nn_desktop.gui.window.lesson_commands import LessonCommands
from nn_desktop.gui.window.menus import Commands, add_menus
from nn_desktop.gui.window.panels.layout import Panels
from nn_desktop.gui.window.panels.panel_keys import LeftKeys, PanelJumps, give_mnemonics
from nn_desktop.gui.window.view_commands import ViewCommands
from nn_desktop.session.autosave import Autosave
from nn_desktop.session.examples import read_examples
from nn_desktop.session.files.folders import lesson_folders
from nn_desktop.session.files.lesson_progress import LessonProgressStore
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.files.recovery import RecoveryStore
from nn_desktop.session.lessons.guide import LessonGuide
from nn_desktop.session.open_document import OpenDocument
from nn_desktop.session.session import Session


class Contents(QObject):
    """Puts the panels into the window and gives the menus what they do.

    Args:
        window: what is filled.
        session: what is shown.
        preferences: what is remembered from one start to the next.
        recovery: where unsaved work is kept; None if it is not.
        progress: how far somebody is in lessons; None if that is forgotten at the end.
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        preferences: PreferencesStore,
        recovery: RecoveryStore | None,
        progress: LessonProgressStore | None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.session = session
        self._preferences = preferences
        self._recovery = recovery
        self._document = document = OpenDocument(session, window)
        self._guide = guide = LessonGuide(session, progress or LessonProgressStore(None), window)
        self.autosave = None
        if recovery is not None:
            self.autosave = Autosave(recovery, session, document, self._with_typing, guide.own_rows)
        self.files = FileCommands(
            window,
            session,
            document,
            preferences,
            self._import_path,
            self._open_lesson,
            guide.own_rows,
        )
        self._focus_ring = FocusRing(window)
        self._build()
        document.changed.connect(self._offer_training_again)
        self._panels.training.train_button.setFocus()

    def open_path(self, path: Path) -> None:
        """Open a document, or take the rows of a table."""
        self._finish_typing()
        self.files.open_path(path)

    def open_one(self, paths: Sequence[Path]) -> None:
        """Open one of the files that were dropped on the window, or named on the command line."""
        self.open_path(choose_one(self._window, paths))

    def paste_text(self, text: str) -> None:
        """Take the rows of a text that was dropped on the window."""
        self._finish_typing()
        self._panels.data.rows.paste_text(text)

    def offer_recovered_work(self) -> None:
        """At the start: ask about the work of programs that were killed."""
        if self._recovery is not None and self.autosave is not None:
            self.files.offer_recovered(self._recovery, self.autosave)

    def close(self, place: bytes, *, asks: bool = True) -> bool:
        """If the window may go, end everything that runs. Return whether it may.

        If anything goes wrong in here, the window stays, and its work is kept from then on as before.

        Args:
            place: where the window is, which is remembered.
            asks: whether to ask about unsaved work. Otherwise it is kept for the next start, and only asked
                about if it cannot be kept.
        """
        self._finish_typing()
        try:
            is_kept = not asks and self.autosave is not None and self.autosave.keep_for_next_start()
            if not is_kept and not self.files.may_lose_work():
                return False
            self._preferences.change(lesson_share=self._panels.left.lesson_share, window_geometry=place)
            if self.autosave is not None and not is_kept:
                self.autosave.close()
            self.files.close()
            # A thread that is still running when the program ends would abort it.
            self.session.close()
            self._focus_ring.stop()
        except BaseException:
            if self.autosave is not None:
                self.autosave.go_on()
            raise
        return True

    def change_language(self) -> None:
        """Build everything that shows words anew. The session, the document and the window itself stay."""
        self._finish_typing()
        before, focus = self._panels, self._window.focusWidget()
        focus_name = "" if focus is None else focus.objectName()  # it may be gone a few lines below
        for commands in (self.view, self._transfers, self._lessons, self._help):
            commands.deleteLater()
        self._window.setLocale(QLocale())
        self._build()
        self._panels.arrange_like(before)
        part = self._panels.findChild(QWidget, focus_name) if focus_name else None
        if isinstance(part, QWidget):
            part.setFocus()
        self.files.refresh_title()
        self.session.say("")  # it was said in the other language

    def _build(self) -> None:
        """Make the panels and the menus, in the language that is spoken now."""
        window, session = self._window, self.session
        self._examples = read_examples()
        lessons = LessonPanel(self._guide, lesson_folders(), self._bring_to_sight)
        self._panels = panels = Panels(session, self._examples, lessons, window)
        panels.left.set_lesson_share(self._preferences.current.lesson_share)
        # At once in its size, and not in Qt's first one: in so little room panels would be folded away.
        panels.resize(window.size())
        window.setCentralWidget(panels)
        if (layout := window.layout()) is not None:
            layout.activate()
        self._connect()
        self.view = ViewCommands(window, panels.training.plot, self._preferences)
        self.view.language_changed.connect(self.change_language)
        self.view.motion_changed.connect(panels.inside.step.refresh_motion)
        panels.inside.step.refresh_motion()
        picture = partial(plot_picture, panels.training.plot)
        self._transfers = TransferCommands(
            window,
            session,
            self._preferences,
            self.files.open_path,
            plot_picture=picture,
            program=panels.inside.program.program,
        )
        self._lessons = LessonCommands(
            window, session, self._guide, panels, self._transfers, self._preferences
        )
        self._help = HelpCommands(window)
        LeftKeys(panels, session)
        Announcements(panels, session)
        # The old one cannot be emptied here: it may be one of its entries that calls this.
        window.setMenuBar(QMenuBar())
        add_menus(window, self._commands(), self._finish_typing)
        give_mnemonics(window.menuBar(), panels)
        explain_parts(panels)
        lessons.explain_parts(explained_parts(panels))

    def _connect(self) -> None:
        """Let panels hear of each other what is not the session's to tell."""
        panels = self._panels
        # What is being typed counts as typed when Train is pressed, and is kept like other work.
        panels.training.takes_typing.connect(panels.data.table.finish_typing)
        panels.training.results.first_step_wanted.connect(partial(panels.inside.show_tab, TABS[0]))
        panels.training.takes_typing.connect(panels.prediction.finish_typing)
        for refused in (panels.data.table.refused, panels.prediction.diagram.refused):
            refused.connect(panels.training.note_refusal)
        panels.training.results.training_again_wanted.connect(self._document.repeat_training)
        panels.prediction.diagram.weight_pointed.connect(panels.training.plot.show_weight)
        self._offer_training_again()
        panels.inside.program.set_form(self._preferences.current.program_form)
        panels.inside.program.form_chosen.connect(lambda form: self._preferences.change(program_form=form))
        if self.autosave is not None:
            for part in (panels.data.table, panels.training.settings):
                part.typed.connect(self.autosave.note_typing)

    def _commands(self) -> Commands:
        rows = self._panels.data.rows
        return Commands(
            close=self._window.close,
            session=self.session,
            files=self.files,
            open_path=self.open_path,
            edit=EditCommands(self._window.menuBar(), rows, self.session, self._finish_typing),
            rows=rows,
            training=self._panels.training,
            transfers=self._transfers,
            view=self.view,
            lessons=self._lessons,
            help=self._help,
            jumps=PanelJumps(self._panels, self._panels.in_order, self._panels.arrangement.reveal),
            compare=self._panels.inside.choose_run_to_compare,
            examples=self._examples,
            preferences=self._preferences,
        )

    def _offer_training_again(self) -> None:
        self._panels.training.results.offer_training_again(self._document.put_off > 0)

    def _with_typing(self) -> Experiment:
        """What the experiment would be if what is being typed were finished now."""
        experiment = self.session.experiment.with_rows(self._panels.data.table.with_typing())
        return experiment.with_settings(self._panels.training.settings.with_typing())

    def _import_path(self, path: Path) -> None:
        # Another language has other commands.
        self._transfers.import_path(path)

    def _bring_to_sight(self, name: str) -> QWidget | None:
        return self._panels.bring_to_sight(name)

    def _open_lesson(self, path: Path) -> None:
        self._lessons.open_file(path)

    def _finish_typing(self) -> None:
        self._panels.data.table.finish_typing()
        self._panels.training.finish_typing()
