"""The line of *One step in numbers* that somebody looks at, whose numbers the diagram shows then."""

from PySide6.QtCore import QObject, QTimer, Signal

from nn_desktop.core.step.one_step import StepLine, step_lines
from nn_desktop.session.run.shown_run import ShownRun

# How long each line is shown when all of them are played: long enough to read its numbers.
_PACE = 2000


class ChosenLine(QObject):
    """One of the lines, or none; and it plays through all of them.

    Args:
        shown_run: whose lines they are.
        parent: owns this.

    Signals:
        changed: another line is chosen, or none; or playing has begun or ended.
    """

    changed = Signal()

    def __init__(self, shown_run: ShownRun, parent: QObject) -> None:
        super().__init__(parent)
        self._shown_run = shown_run
        self._line: StepLine | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_PACE)
        self._timer.timeout.connect(self._play_on)

    @property
    def line(self) -> StepLine | None:
        """The chosen line; for a network without hidden neurons the one of its single neuron."""
        if self._line is None or self._line in self._lines:
            return self._line
        return StepLine(self._line.quantity)

    @property
    def is_playing(self) -> bool:
        """Whether the next line comes by itself."""
        return self._timer.isActive()

    @property
    def _lines(self) -> tuple[StepLine, ...]:
        return step_lines(self._shown_run.network)

    def choose(self, line: StepLine | None) -> None:
        """Choose a line, or none. Whoever does so plays no more."""
        if line != self.line or self.is_playing:
            self._timer.stop()
            self._line = line
            self.changed.emit()

    def move(self, step: int) -> None:
        """Choose the line so many below the chosen one, or above it; from none the first, or the last."""
        lines = self._lines
        if self.line is None:
            self.choose(lines[0] if step > 0 else lines[-1])
        else:
            place = lines.index(self.line) + step
            self.choose(lines[min(max(place, 0), len(lines) - 1)])

    def play(self) -> None:
        """Show one line after the other, from the chosen one on, or else all of them."""
        lines = self._lines
        if self.line in {None, lines[-1]}:
            self._line = lines[0]
        self._timer.start()
        self.changed.emit()

    def go_on(self) -> None:
        """Choose the next line, or the first again after the last."""
        if self.line == self._lines[-1]:
            self._line = None
        self.move(1)

    def set_pace(self, milliseconds: int) -> None:
        """Show each line so long when all of them are played."""
        self._timer.setInterval(milliseconds)

    def pause(self) -> None:
        """Stay at the line that is chosen."""
        if self.is_playing:
            self._timer.stop()
            self.changed.emit()

    def _play_on(self) -> None:
        lines = self._lines
        place = lines.index(self.line) + 1 if self.line is not None else 0
        self._line = lines[min(place, len(lines) - 1)]
        if self._line == lines[-1]:
            self._timer.stop()
        self.changed.emit()
