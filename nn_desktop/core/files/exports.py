"""Numbers for other programs: a run over time, and the eight answers, as CSV.

Always with a decimal point and in full precision, whatever the language: these files are for programs.
"""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from nn_desktop.core.boolean.corner_reasons import corner_knowledge, reason_text
from nn_desktop.core.files.number_input import exact_text, is_number
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.network import Network
from nn_desktop.core.network.training_set import TrainingSet

# A spreadsheet takes a million rows; more than this nobody can plot there.
MOST_EXPORTED_ITERATIONS = 100_000
_FORMULA_STARTS = ("=", "+", "-", "@")


def rows_to_csv(rows: TrainingSet) -> str:
    """Return the rows with their targets; reading it gives exactly the same rows."""
    lines = [_line(["Input 1", "Input 2", "Input 3", "Target"])]
    for inputs, target in zip(rows.inputs.tolist(), rows.targets.tolist(), strict=True):
        lines.append(_line([*inputs, exact_text(target)]))
    return "".join(lines)


def weight_names(network: Network) -> tuple[str, ...]:
    """Return a name for each of the flat weights: "weight input 1 to neuron", "weight bias to neuron"."""
    names = []
    hidden = network.hidden_neurons
    for number, (rows, columns) in enumerate(network.shapes):
        sources = [f"input {row + 1}" if number == 0 else f"hidden {row + 1}" for row in range(rows)]
        if network.bias:
            sources[-1] = "bias"
        last = number == len(network.shapes) - 1
        targets = ["output" if hidden else "neuron"] if last else [f"hidden {c + 1}" for c in range(columns)]
        names += [f"weight {source} to {target}" for source in sources for target in targets]
    return tuple(names)


def history_to_csv(history: History) -> Iterator[str]:
    """Yield the lines of a table: iteration, loss and every weight.

    A run of more than `MOST_EXPORTED_ITERATIONS` gives every second, fourth … iteration and the last.
    Long work is a generator: the caller may look after its window between two lines.
    """
    every = 1
    while history.iterations // every > MOST_EXPORTED_ITERATIONS:
        every *= 2
    yield _line(["iteration", "loss", *weight_names(history.network)])
    iterations = list(range(0, history.iterations + 1, every))
    if iterations[-1] != history.iterations:
        iterations.append(history.iterations)
    for iteration in iterations:
        weights = history.weights_at(iteration)
        yield _line([iteration, repr(history.loss_of(weights)), *map(repr, map(float, weights))])


def answers_to_csv(experiment: Experiment, answers: Array) -> str:
    """Return the eight questions with their answers and the reasons for them.

    Args:
        experiment: the run's.
        answers: (8,), in the order of the questions.
    """
    knowledge = corner_knowledge(experiment)
    lines = [_line(["input 1", "input 2", "input 3", "answer", "reason"])]
    for corner, inputs in enumerate(CORNERS):
        reason = reason_text(knowledge[corner])
        lines.append(_line([*inputs, repr(float(answers[corner])), escaped_text(reason)]))
    return "".join(lines)


def escaped_text(text: str) -> str:
    """Return a text for a cell of an export so that no spreadsheet takes it for a formula.

    What starts with = + - or @ gets an apostrophe in front, the spreadsheets' own sign for a text.
    Numbers are left as they are: -1 is no formula.
    """
    if not text.lstrip().startswith(_FORMULA_STARTS) or is_number(text):
        return text
    return f"'{text}"


def _line(cells: Sequence[object]) -> str:
    text = StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue()
