"""One step in numbers: the workshop's own lines for the iteration at the cursor, with their numbers."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.seldom import Seldom
from nn_desktop.gui.step_text import step_heading, step_plain_text, step_remarks, step_table
from nn_desktop.gui.theme import GAP, code_font
from nn_desktop.session.session import Session

# Of the size of all other text: the longest lines of a single neuron fit on a projector.
_CODE_SIZE = 0.88


class StepPanel(QWidget):
    """The lines."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("stepPanel")
        self.setAccessibleName(tr("One step in numbers"))
        self._session = session
        self._seldom = Seldom(session, self._refresh, self)
        self._heading = QLabel()
        self._heading.setObjectName("muted")
        self._remarks = QLabel()
        for label in (self._heading, self._remarks):
            label.setWordWrap(True)
        self._label = QLabel()
        self._label.setObjectName("stepText")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Only the lines scroll, where eight hidden neurons make them long.
        scroll = QScrollArea()
        scroll.setObjectName("stepScrollArea")
        scroll.setAccessibleName(tr("One step in numbers"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP // 2, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._heading)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._remarks)
        # Not in the middle of Qt's own changes: a moment later, as in `Panel`.
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.timeout.connect(self._set_font)
        self._set_font()
        for signal in (session.cursor_moved, session.history_changed, session.inputs_chosen):
            signal.connect(self._refresh_soon)

    def _refresh_soon(self) -> None:
        # Only while somebody looks: the text changes with every iteration.
        if self.isVisible():
            self._seldom.ask()

    def _refresh(self) -> None:
        self._heading.setText(step_heading(self._session))
        self._remarks.setText("\n".join(step_remarks(self._session)))
        self._label.setText(step_table(self._session))
        plain = step_plain_text(self._session)
        self._label.setAccessibleName(plain)
        self.setAccessibleDescription(plain)

    def _set_font(self) -> None:
        font = code_font(self)
        size = _CODE_SIZE * font.pointSizeF()
        # By a style sheet, because the window's takes away fonts that are set otherwise.
        self._label.setStyleSheet(f'font-family: "{font.family()}", monospace; font-size: {size:.1f}pt')

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_look_timer"):
            self._look_timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
