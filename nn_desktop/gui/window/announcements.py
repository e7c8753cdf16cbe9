"""What the window says aloud through a screen reader when something else than the focus has changed.

A label that is about one thing is announced where it is set, as the result of a training.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
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
        self._experiment = session.experiment
        self._row_messages = self._name("rowsMessageLabel")
        self._was_playing = False
        session.experiment_changed.connect(self._tell_change)
        session.inputs_chosen.connect(self._tell_prediction)
        session.activity_changed.connect(self._tell_end_of_play)

    def _tell_change(self) -> None:
        before, self._experiment = self._experiment, self._session.experiment
        announce(self._panels, "rows", changed_rows(before, self._experiment))
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


def changed_rows(before: Experiment, now: Experiment) -> str:
    """Say which rows are others than before; nothing if none is."""
    old, new = before.training_set, now.training_set
    if len(old) != len(new):
        return tr("The table has {count} rows.").format(count=number_format.count(len(new)))
    differs = ((old.inputs != new.inputs).any(axis=1) | (old.targets != new.targets)).nonzero()[0]
    if len(differs) == 0:
        return ""
    if len(differs) > 1:
        return tr("{count} rows are changed.").format(count=number_format.count(len(differs)))
    row = int(differs[0])
    return tr("Row {number}: {question}, target {target}").format(
        number=number_format.count(row + 1),
        question=" ".join(str(int(each)) for each in new.inputs[row]),
        target=number_format.plain(float(new.targets[row])),
    )
