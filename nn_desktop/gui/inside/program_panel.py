"""The experiment as a Python program, to take along."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.files.python_program import ProgramForm, program_text
from nn_desktop.core.translation import tr
from nn_desktop.gui.look.fields import leave_wheel_to_page
from nn_desktop.gui.look.theme import GAP, code_font
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.session.session import Session


class ProgramPanel(QWidget):
    """Shows the program for the run and iteration that the window shows.

    Attributes:
        form: the box that says how it is written.

    Signals:
        copied: it was copied.
        form_chosen: somebody wants it written in another form; its name.
    """

    copied = Signal()
    form_chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("programPanel")
        self.setAccessibleName(tr("Python program"))
        self._session = session
        self._throttle = Throttle(session, self._refresh, self)
        self._text = QPlainTextEdit()
        self._text.setObjectName("programText")
        self._text.setAccessibleName(tr("Python program"))
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setTabChangesFocus(True)
        self._text.setFont(code_font(self))
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.timeout.connect(lambda: self._text.setFont(code_font(self)))
        hint = QLabel(tr("Runs with plain NumPy and gives the same weights to the last bit."))
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        copy_button = QPushButton(tr("Copy"))
        copy_button.setObjectName("copyProgramButton")
        copy_button.clicked.connect(self.copy)
        self.form = self._form_box()
        top = QHBoxLayout()
        top.addWidget(hint, 1)
        top.addWidget(self.form)
        top.addWidget(copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addLayout(top)
        layout.addWidget(self._text, 1)
        session.cursor_moved.connect(self._refresh_soon)

    def _form_box(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("programFormComboBox")
        box.setAccessibleName(tr("Form of the program"))
        box.setToolTip(
            tr(
                "Short, with all eight answers; or as in the workshop, with its functions, "
                "and it asks for three inputs."
            )
        )
        box.setAccessibleDescription(box.toolTip())
        box.addItem(tr("Short"), ProgramForm.SHORT)
        box.addItem(tr("As in the workshop"), ProgramForm.WORKSHOP)
        leave_wheel_to_page(box)
        box.currentIndexChanged.connect(self._refresh)
        box.activated.connect(lambda place: self.form_chosen.emit(box.itemData(place).value))
        return box

    def set_form(self, name: str) -> None:
        """Write it in one of the forms: "short" or "workshop"."""
        self.form.setCurrentIndex(list(ProgramForm).index(ProgramForm(name)))

    def arrange_like(self, other: "ProgramPanel") -> None:
        """Show the form that another of these panels shows, which goes."""
        self.form.setCurrentIndex(other.form.currentIndex())

    def program(self) -> str:
        """Return the program as it is shown."""
        run, form = self._session.shown_run, self.form.currentData()
        return program_text(run.history.experiment, run.cursor, run.weights, form)

    def copy(self) -> None:
        """Put the program on the clipboard."""
        QGuiApplication.clipboard().setText(self.program())
        self._session.say(tr("The program is on the clipboard."))
        self.copied.emit()

    def _refresh_soon(self) -> None:
        # Only while somebody looks: the text changes with every iteration.
        if self.isVisible():
            self._throttle.ask()

    def _refresh(self) -> None:
        program = self.program()
        if program != self._text.toPlainText():
            place = self._text.verticalScrollBar().value()
            self._text.setPlainText(program)
            self._text.verticalScrollBar().setValue(place)

    @called_by_qt()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_look_timer"):
            # A moment later, as in `Panel`.
            self._look_timer.start(0)

    @called_by_qt()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
