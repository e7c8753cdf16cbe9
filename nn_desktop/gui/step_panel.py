"""One step in numbers: the workshop's own lines for the iteration at the cursor, with their numbers."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.step_text import step_html, step_plain_text
from nn_desktop.gui.theme import GAP, TEXT_MILLISECONDS, code_font, colours
from nn_desktop.session.session import Session


class StepPanel(QWidget):
    """The lines."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("stepPanel")
        self.setAccessibleName(tr("One step in numbers"))
        self._session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TEXT_MILLISECONDS)
        self._timer.timeout.connect(self._refresh)
        self._label = QLabel()
        self._label.setObjectName("stepText")
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP // 2, 0, 0)
        layout.addWidget(scroll)
        for signal in (session.cursor_moved, session.history_changed, session.inputs_chosen):
            signal.connect(self._refresh_soon)

    def _refresh_soon(self) -> None:
        """Write the text anew, but only while somebody looks, and seldom where it changes all the time."""
        if not self.isVisible():
            return
        if not self._session.is_training:
            self._refresh()
        elif not self._timer.isActive():
            self._timer.start()

    def _refresh(self) -> None:
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
