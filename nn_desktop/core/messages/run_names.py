"""Names for runs: a number, and what was changed when the run began. They stay what they are."""

from collections.abc import Collection
from dataclasses import dataclass

from nn_desktop.core.messages.wording import difference_text, row_text, short_number
from nn_desktop.core.network.activations import ACTIVATIONS
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import count_text, plain_number, tr

_MOST_TARGETS = 8


@dataclass(frozen=True)
class _Named:
    """A run that has a number, and the run before it; None before the first."""

    number: int
    experiment: Experiment
    before: Experiment | None

    @property
    def text(self) -> str:
        if self.before is None:
            words = _first_text(self.experiment)
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


def change_text(experiment: Experiment, before: Experiment) -> str:
    """Return what was changed from one experiment to the next: "rate 0.1, row 2: 1 1 1 → 0"."""
    parts = []
    without_rows = before.with_rows(experiment.training_set)
    if not without_rows.is_same_run_as(experiment):
        parts.append(difference_text(experiment, without_rows))
    if experiment.training_set != before.training_set:
        parts.append(_rows_change_text(experiment.training_set, before.training_set))
    return ", ".join(parts) or tr("the same")


def _first_text(experiment: Experiment) -> str:
    settings = experiment.settings
    rate = tr("rate {rate}").format(rate=plain_number(settings.learning_rate))
    return f"{ACTIVATIONS[settings.activation].title}, {rate}"


def _rows_change_text(rows: TrainingSet, before: TrainingSet) -> str:
    if len(rows) == len(before):
        changed = [number for number in range(len(rows)) if rows.row(number) != before.row(number)]
        if len(changed) == 1:
            number = changed[0]
            text = tr("row {number}: {row}")
            return text.format(number=count_text(number + 1), row=row_text(rows.row(number)))
    for longer, shorter, text in (
        (rows, before, tr("with {row}")),
        (before, rows, tr("without {row}")),
    ):
        if len(longer) == len(shorter) + 1:
            place = next((n for n in range(len(shorter)) if longer.row(n) != shorter.row(n)), len(shorter))
            if longer.without_rows([place]) == shorter:
                return text.format(row=row_text(longer.row(place)))
    if len(rows) > _MOST_TARGETS:
        return tr("{count} rows").format(count=count_text(len(rows)))
    targets = " ".join(short_number(float(target)) for target in rows.targets)
    return tr("targets {targets}").format(targets=targets)
