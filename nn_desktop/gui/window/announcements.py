"""What the window says aloud through a screen reader when something else than the focus has changed.

A label that is about one thing is announced where it is set, as the result of a training.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from nn_desktop.core.messages.change_text import spoken_rows_change
from nn_desktop.gui.look.announcing import announce
from nn_desktop.session.session import Session


class Announcements(QObject):
    """Listens to the session, and reads from the panels what they say.

    Args:
        panels: all of them.
        session: what they show.
    """

    def __init__(self, panels: QWidget, session: Session) -> None:
        super().__init__(panels)
        self._panels = panels
        self._session = session
        self._rows = session.experiment.training_set
        self._row_messages = self._name("rowsMessageLabel")
        self._was_playing = False
        session.experiment_changed.connect(self._tell_change)
        session.inputs_chosen.connect(self._tell_prediction)
        session.activity_changed.connect(self._tell_end_of_play)

    def _tell_change(self) -> None:
        before, self._rows = self._rows, self._session.experiment.training_set
        announce(self._panels, "rows", spoken_rows_change(self._rows, before))
        messages_before, self._row_messages = self._row_messages, self._name("rowsMessageLabel")
        if self._row_messages != messages_before:
            announce(self._panels, "row messages", self._row_messages)

    def _tell_prediction(self) -> None:
        announce(self._panels, "prediction", self._name("predictionLabel"))

    def _tell_end_of_play(self) -> None:
        was_playing, self._was_playing = self._was_playing, self._session.is_playing
        if was_playing and not self._was_playing:
            announce(self._panels, "play", self._place())

    def _place(self) -> str:
        plot = self._panels.findChild(QWidget, "lossPlot")
        return plot.accessibleDescription() if isinstance(plot, QWidget) else ""

    def _name(self, name: str) -> str:
        label = self._panels.findChild(QLabel, name)
        return label.accessibleName() if isinstance(label, QLabel) else ""
