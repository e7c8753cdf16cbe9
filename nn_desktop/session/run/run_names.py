"""Names for runs: a number, and what was changed when the run began. They stay what they are."""

from collections.abc import Collection
from dataclasses import dataclass

from nn_desktop.core.messages.change_text import change_text, first_text
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import count_text, tr


@dataclass(frozen=True)
class _Named:
    """A run that has a number, and the run before it; None before the first."""

    number: int
    experiment: Experiment
    before: Experiment | None

    @property
    def text(self) -> str:
        if self.before is None:
            words = first_text(self.experiment)
        else:
            words = change_text(self.experiment, self.before)
        return tr("{number} · {change}").format(number=count_text(self.number), change=words)


class RunNames:
    """The names of the runs that there are: "1 · sigmoid, rate 1", "2 · rate 0.1"."""

    def __init__(self) -> None:
        self._named: list[_Named] = []
        self._count = 0

    def add(self, experiment: Experiment) -> None:
        """Name a run, unless it has a name already."""
        if self._find(experiment) is None:
            before = self._named[-1].experiment if self._named else None
            self._count += 1
            self._named.append(_Named(self._count, experiment, before))

    def keep(self, experiments: Collection[Experiment]) -> None:
        """Forget the names of all other runs. As long as one is left, no number is given again."""
        self._named = [
            named
            for named in self._named
            if any(each.is_same_run_as(named.experiment) for each in experiments)
        ]
        if not self._named:
            self._count = 0

    def name(self, experiment: Experiment, *, is_again: bool = False) -> str:
        """Return the name of a run; nothing if it has none yet.

        Args:
            experiment: which run.
            is_again: whether it is a repetition that has not come as far as the run itself, which is kept.
        """
        found = self._find(experiment)
        if found is not None and is_again:
            return tr("{number} · again").format(number=count_text(found.number))
        return "" if found is None else found.text

    def short_name(self, experiment: Experiment, *, is_again: bool = False) -> str:
        """Return the number of a run: "Run 2"; of one that has none yet, that it is this one."""
        found = self._find(experiment)
        if found is None:
            return tr("This run")
        text = tr("Run {number} again") if is_again else tr("Run {number}")
        return text.format(number=count_text(found.number))

    def _find(self, experiment: Experiment) -> _Named | None:
        return next((named for named in self._named if named.experiment.is_same_run_as(experiment)), None)
