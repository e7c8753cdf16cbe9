"""What is said about a number that was typed into a field."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QToolTip

from nn_desktop.core.translation import tr
from nn_desktop.session.session import Session


class NumberMessage(QObject):
    """Says it below the field and in the window's line; it goes when another number is typed.

    Args:
        session: that tells the window.
        box: the field, which has its accessible name.
    """

    def __init__(self, session: Session, box: QSpinBox | QDoubleSpinBox) -> None:
        super().__init__(box)
        self._session, self._box = session, box
        self._said = ""
        box.lineEdit().textEdited.connect(self._take_back)

    def say(self, sentence: str) -> None:
        """Say a sentence about what was typed."""
        box = self._box
        self._said = tr("{setting}: {sentence}").format(setting=box.accessibleName(), sentence=sentence)
        self._session.say(self._said)
        QToolTip.showText(box.mapToGlobal(QPoint(0, box.height())), self._said, box)

    def _take_back(self) -> None:
        if self._said and self._session.message == self._said:
            self._session.say("")
        self._said = ""
