"""What the lessons need of the window, and the window of the lessons: their panel, their links, hiding."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from nn_desktop.core.lessons.lesson_file import LessonError
from nn_desktop.core.translation import tr
from nn_desktop.gui.files.dialogs import asks, warn
from nn_desktop.gui.files.import_export import TransferCommands
from nn_desktop.gui.lessons.handout_html import HandoutForm
from nn_desktop.gui.lessons.handout_pdf import handout_pdf
from nn_desktop.gui.look.link_button import LinkButton
from nn_desktop.gui.window.panels.layout import Panels
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.hidden_parts import HiddenParts
from nn_desktop.session.lessons.collection import load_lesson
from nn_desktop.session.lessons.guide import LessonGuide
from nn_desktop.session.lessons.results import results_text
from nn_desktop.session.session import Session

_LESSON_ABOUT_TRAINING = 7


class LessonCommands(QObject):
    """Opens lessons, and tells the guide what only the window knows.

    Args:
        window: in which all this is.
        session: whose answers can be hidden.
        guide: goes through the lessons.
        panels: those of the window.
        transfers: writes files, perhaps the program that a lesson asks for.
        preferences: remember whether a lesson was ever opened, and somebody's own like documents.
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        guide: LessonGuide,
        panels: Panels,
        transfers: TransferCommands,
        preferences: PreferencesStore,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._guide = guide
        self._transfers = transfers
        self._preferences = preferences
        self.hidden: HiddenParts = session.hidden
        self.panel = panels.lessons
        inside = panels.inside
        inside.tab_shown.connect(guide.watch.note_tab)
        inside.program.copied.connect(guide.watch.note_copied_program)
        transfers.program_exported.connect(guide.watch.note_copied_program)
        guide.show_me.tab_wanted.connect(inside.show_tab)
        guide.show_me.copy_wanted.connect(inside.program.copy)
        self._hide_action: QAction | None = None
        self._session = session
        self._lesson_link = LinkButton("lessonLinkButton", "", self._follow_link)
        panels.training.add_link(self._lesson_link)
        self._lesson_link.setVisible(not preferences.current.has_opened_lesson)
        self.panel.opened.connect(self._note_opened)
        session.history_changed.connect(self._refresh_link)
        session.activity_changed.connect(self._refresh_link)
        self._refresh_link()

    def open_file(self, path: Path) -> None:
        """Open somebody's own lesson. If it is none, nothing changes."""
        try:
            lesson = load_lesson(path)
        except LessonError as wrong:
            warn(self._window, str(wrong))
        else:
            self._preferences.add_recent_file(path)
            self.panel.open_lesson(self.panel.collection.add_opened(lesson))

    def tick_hiding(self, action: QAction) -> None:
        """Tick a menu entry as long as the answers are hidden."""
        action.setCheckable(True)
        self._hide_action = action
        self.hidden.changed.connect(self._refresh_tick)
        self._refresh_tick()

    def _refresh_tick(self) -> None:
        if self._hide_action is not None:
            self._hide_action.setChecked(self.hidden.answers_are_hidden)

    def hide_or_show_answers(self) -> None:
        """Hide all answers, or show them again."""
        self.hidden.hide_answers(not self.hidden.answers_are_hidden)

    def save_handouts(self, form: HandoutForm) -> None:
        """Write a sheet of paper for each lesson that there is."""
        name = "handouts.pdf" if form is HandoutForm.LEARNERS else "handouts-teacher.pdf"
        self._transfers.export_file(
            name, partial(handout_pdf, self.panel.collection.all_lessons, self.panel.words, form)
        )

    def save_results(self) -> None:
        """Write what was thought, answered and done in the lessons."""
        self._transfers.export_file("results.txt", self._results)

    def start_over(self) -> None:
        """Forget what was thought, answered and done in the lessons."""
        if asks(self._window, tr("Delete all your answers and ticks, in all lessons?")):
            self.panel.start_over()

    def _results(self) -> bytes:
        return results_text(
            self.panel.collection.all_lessons, self._guide.progress_in, self.panel.words
        ).encode()

    @property
    def _linked_lesson(self) -> int:
        """The number of the lesson that is of use now: about the start, or about what training does."""
        return _LESSON_ABOUT_TRAINING if self._session.shown_run.trained is not None else 1

    def _follow_link(self) -> None:
        self.panel.open_numbered(self._linked_lesson)

    def _refresh_link(self) -> None:
        number = self._linked_lesson
        text = tr("New here? Lesson {number}") if number == 1 else tr("What happened there? Lesson {number}")
        if not self._lesson_link.isHidden() and not self._session.is_training:
            self._lesson_link.set_text(text.format(number=number))

    def _note_opened(self) -> None:
        self._lesson_link.hide()
        if not self._preferences.current.has_opened_lesson:
            self._preferences.change(has_opened_lesson=True)
