"""One step in numbers: the workshop's own lines for the iteration at the cursor, with their numbers."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.seldom import Seldom
from nn_desktop.gui.step_text import step_heading, step_html, step_plain_text, step_remarks
from nn_desktop.gui.theme import GAP, code_font, colours
from nn_desktop.session.session import Session


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
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Only the lines scroll, where eight hidden neurons make them long.
        scroll = QScrollArea()
        scroll.setObjectName("stepScrollArea")
        scroll.setAccessibleName(tr("One step in numbers"))
        scroll.setAccessibleName(tr("One step in numbers"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP // 2, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._heading)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._remarks)
        for signal in (session.cursor_moved, session.history_changed, session.inputs_chosen):
            signal.connect(self._refresh_soon)

    def _refresh_soon(self) -> None:
        # Only while somebody looks: the text changes with every iteration.
        if self.isVisible():
            self._seldom.ask()

    def _refresh(self) -> None:
        self._heading.setText(step_heading(self._session))
        self._remarks.setText("\n".join(step_remarks(self._session)))
        self._label.setText(step_html(self._session, colours(self), code_font(self)))
        plain = step_plain_text(self._session)
        self._label.setAccessibleName(plain)
        self.setAccessibleDescription(plain)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
        if event.type() in looks and hasattr(self, "_label"):
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
