"""No Qt object is left to Python's garbage collector, which may run in the thread that trains."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.gui.conftest import english_again, open_window, session, student, window
from tests.gui.student import Student
from tests.reliability.window.qt_garbage import looked_through

__all__ = ["english_again", "open_window", "session", "student", "window"]


def choose(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()
    # What deletes itself later does so here; in the program, when the event loop comes round again.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def test_earlier_runs_and_another_language_leave_no_qt_object_as_garbage(
    student: Student, window: MainWindow, session: Session, english_again: None
) -> None:
    student.set_number("iterationsSpinBox", "50")
    with looked_through() as found:
        for rate in (0.5, 0.25, 2.0):
            session.change_setting("rate", "learning_rate", rate)
            student.train()
        session.clear_earlier_runs()
        student.settle()
        for language in ("de", "en"):
            choose(window, f"{language}LanguageAction")
            student.settle()
    assert found == {}
