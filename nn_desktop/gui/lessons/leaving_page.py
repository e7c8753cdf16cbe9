"""What is asked when a lesson is closed: leaving one never costs work."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.look.theme import GAP
from nn_desktop.session.lessons.guide import LessonGuide


class LeavingPage(QWidget):
    """Offers the rows and settings that were there before the lesson.

    Args:
        guide: knows whether they are away still.
        bring_back: shows them again, and closes the lesson.
        keep: closes it with the lesson's rows in the table.
    """

    def __init__(self, guide: LessonGuide, bring_back: Callable[[], None], keep: Callable[[], None]) -> None:
        super().__init__()
        self._guide = guide
        self._keep = keep
        guide.progress_changed.connect(self._end_if_answered)
        text = QLabel(
            tr(
                "The table shows the rows of the lesson. Yours are kept: have them back now, or with Undo, "
                "step by step."
            )
        )
        text.setObjectName("lessonLeavingLabel")
        text.setWordWrap(True)
        self._bring_back = QPushButton(tr("Bring my rows back"))
        self._bring_back.setObjectName("lessonBringBackButton")
        self._bring_back.clicked.connect(bring_back)
        keep_button = QPushButton(tr("Go on with the lesson's rows"))
        keep_button.setObjectName("lessonKeepRowsButton")
        keep_button.clicked.connect(keep)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP)
        for part in (text, self._bring_back, keep_button):
            lines.addWidget(part)
        lines.addStretch(1)

    def focus_first(self) -> None:
        """Give the first button the focus."""
        self._bring_back.setFocus()

    def _end_if_answered(self) -> None:
        """Undo brings one's own rows back as well, and another document has no lesson's rows."""
        if self.isVisible() and not self._guide.own_rows.are_away:
            self._keep()
