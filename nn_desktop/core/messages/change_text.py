"""What was changed from one experiment to the next: in the names of runs, and read aloud."""

from nn_desktop.core.messages.wording import row_text, short_number
from nn_desktop.core.network.activations import ACTIVATIONS
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import count_text, plain_number, tr

_MOST_TARGETS = 8


def first_text(experiment: Experiment) -> str:
    """Return what the first of several runs is called, from which nothing was changed: "sigmoid, rate 1"."""
    settings = experiment.settings
    rate = tr("rate {rate}").format(rate=plain_number(settings.learning_rate))
    return f"{ACTIVATIONS[settings.activation].title}, {rate}"


def change_text(experiment: Experiment, before: Experiment) -> str:
    """Return what was changed from one experiment to the next: "rate 0.1, row 2: 1 1 1 → 0"."""
    parts = []
    without_rows = before.with_rows(experiment.training_set)
    if not without_rows.is_same_run_as(experiment):
        parts.append(difference_text(experiment, without_rows))
    if experiment.training_set != before.training_set:
        parts.append(_rows_change_text(experiment.training_set, before.training_set))
    return ", ".join(parts) or tr("the same")


def difference_text(experiment: Experiment, other: Experiment) -> str:
    """Return how `experiment` differs from `other`: "rate 0.1", "with bias, other rows"."""
    mine, theirs = experiment.settings, other.settings
    parts = []
    if mine.learning_rate != theirs.learning_rate:
        parts.append(tr("rate {rate}").format(rate=plain_number(mine.learning_rate)))
    if mine.activation != theirs.activation:
        parts.append(ACTIVATIONS[mine.activation].title)
    if mine.bias != theirs.bias:
        parts.append(tr("with bias") if mine.bias else tr("without bias"))
    if mine.hidden_neurons != theirs.hidden_neurons:
        parts.append(_hidden_text(mine.hidden_neurons))
    if mine.seed != theirs.seed:
        parts.append(tr("seed {seed}").format(seed=mine.seed))
    if experiment.own_weights != other.own_weights:
        parts.append(tr("random start") if experiment.own_weights is None else tr("own start"))
    if experiment.training_set != other.training_set:
        parts.append(tr("other rows"))
    return ", ".join(parts) or tr("the same")


def spoken_rows_change(rows: TrainingSet, before: TrainingSet) -> str:
    """Return which rows are others than before, as it is read aloud; nothing if none is."""
    if len(rows) != len(before):
        return tr("The table has {count} rows.").format(count=count_text(len(rows)))
    changed = _changed_rows(rows, before)
    if len(changed) == 1:
        row = rows.row(changed[0])
        return tr("Row {number}: {question}, target {target}").format(
            number=count_text(changed[0] + 1),
            question=" ".join(map(str, row.inputs)),
            target=plain_number(row.target),
        )
    return tr("{count} rows are changed.").format(count=count_text(len(changed))) if changed else ""


def _changed_rows(rows: TrainingSet, before: TrainingSet) -> list[int]:
    """Return the numbers of the rows that are others than before, among as many."""
    differs = (rows.corners() != before.corners()) | (rows.targets != before.targets)
    changed: list[int] = differs.nonzero()[0].tolist()
    return changed


def _rows_change_text(rows: TrainingSet, before: TrainingSet) -> str:
    if len(rows) == len(before):
        changed = _changed_rows(rows, before)
        if len(changed) == 1:
            text = tr("row {number}: {row}")
            return text.format(number=count_text(changed[0] + 1), row=row_text(rows.row(changed[0])))
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


def _hidden_text(hidden_neurons: int) -> str:
    if hidden_neurons == 0:
        return tr("no hidden neurons")
    if hidden_neurons == 1:
        return tr("1 hidden neuron")
    return tr("{count} hidden neurons").format(count=hidden_neurons)
