"""An experiment written out as a program of its own, in the style of the workshop.

Whoever has Python and NumPy can run it, read it at a glance and change it. It does the arithmetic of
`Network.learn_once`, operation by operation, so it arrives at the same weights to the last bit, and it
says whether it did. (Where it does not: on the oldest processors a product of two vectors depends on where
in memory they begin.)

A document may come from anybody, and here it becomes code. So nothing of it gets into the program but
numbers, and those only as Python writes them (`repr`).
"""

from collections.abc import Iterable
from enum import Enum
from textwrap import wrap

import numpy as np

from nn_desktop.core.files.program_pieces import (
    activation_function,
    hidden_seen,
    learning_lines,
    ones_function,
    weights_lines,
)
from nn_desktop.core.files.workshop_program import activation_lines, question_lines, training_lines
from nn_desktop.core.network.activations import SIGMOID, Array
from nn_desktop.core.network.corners import CORNERS, INPUTS
from nn_desktop.core.network.experiment import Experiment

# What the program says in the end.
SAME_BITS = "These are the weights of NN Desktop, to the last bit."
SAME_DIGITS = "These are the weights of NN Desktop, to eight digits."
DIFFERENT = "These weights differ from those of NN Desktop."

# As wide as the window has room for on a projector.
_WIDTH = 74
# The slope of a sigmoid ends at sums of a few dozen. Only leaps take it from there to -709, where exp
# overflows. A search through thousands of networks found none with steps shorter than 240.
_LONGEST_CALM_STEP = 100.0
# No sum or product of a few of these overflows.
_LARGEST_CALM_WEIGHT = 1e100


class ProgramForm(Enum):
    """How a program is written."""

    SHORT = "short"
    WORKSHOP = "workshop"


def program_text(
    experiment: Experiment, iterations: int, weights: Array, form: ProgramForm = ProgramForm.SHORT
) -> str:
    """Return the program that trains like `experiment` and compares its weights with `weights`.

    Args:
        experiment: any; without rows, `iterations` has to be 0.
        iterations: how often the program goes through its loop.
        weights: (weights_count,), what NN Desktop has after as many iterations.
        form: as short as can be, with the answers to all questions; or in the workshop's functions, and it
            asks for the inputs in the end.
    """
    head = [_head(experiment, weights), _rows(experiment)]
    check = _check(experiment, weights)
    if form is ProgramForm.SHORT:
        functions = [*activation_function(experiment), *ones_function(experiment)]
        parts = [functions, _start(experiment), _loop(experiment, iterations)]
        sections = [*head, *parts, _answers(experiment, iterations), check]
    else:
        parts = [
            activation_lines(experiment),
            _start(experiment),
            ["", *training_lines(experiment, iterations)],
        ]
        shown = [*weights_lines(experiment, iterations), ""]
        sections = [*head, *parts, shown, check, question_lines(experiment)]
    return "".join(f"{line}\n" for section in sections for line in section)


def _head(experiment: Experiment, weights: Array) -> list[str]:
    # Python looks for a declaration of the encoding in the first two lines: they never change.
    lines = [
        "# An experiment of NN Desktop as a program. It needs Python and NumPy.",
        "import numpy as np",
        "from numpy import maximum as max  # max(0, x) takes arrays too",
        "",
    ]
    if _would_warn(experiment, weights):
        lines += ['np.seterr(all="ignore")  # No warnings about very large numbers.', ""]
    return lines


def _would_warn(experiment: Experiment, weights: Array) -> bool:
    """Whether NumPy would warn of numbers that are too large. In doubt, for the sigmoid, it would."""
    network, rows = experiment.network, experiment.training_set.folded()
    corners = np.array(CORNERS, dtype=np.float64)
    outputs = network.forward(weights, corners)
    if np.abs(weights).max() > _LARGEST_CALM_WEIGHT or not all(np.isfinite(each).all() for each in outputs):
        return True
    if network.activation is not SIGMOID:
        # While such a network trains, its numbers are finite: that is where the training ends.
        return False
    largest_error = 1.0 + float(np.abs(rows.means).max(initial=0.0))
    step = experiment.settings.learning_rate * float(rows.counts.sum()) * largest_error / 4
    has_overflown = any(bool(np.any(layer == 0)) for layer in outputs)
    return has_overflown or step > _LONGEST_CALM_STEP


def _rows(experiment: Experiment) -> list[str]:
    rows, bias = experiment.training_set.folded(), experiment.settings.bias
    counts = rows.counts[:, 0].tolist()
    lines = ["# Each row has three inputs and a target: the answer that it should get."]
    if rows.is_any_repeated:
        lines = [
            "# Rows with the same inputs get the same output, so they act together:",
            "# each question stands here once, with the mean of its targets, and",
            "# counts as often as the table has it.",
        ]
    if bias:
        lines += ["# The last column is an input that is always 1: its weight is the bias."]
    inputs = [repr([int(value) for value in row] + [1] * bias) for row in rows.inputs]
    if inputs:
        lines += _wrapped("inputs = np.array([", inputs, "], dtype=float)")
    else:
        lines += [f"inputs = np.zeros((0, {INPUTS + bias}))"]
    lines += _wrapped("targets = np.array([[", map(repr, rows.means[:, 0].tolist()), "]]).T")
    if rows.is_any_repeated:
        lines += _wrapped("counts = np.array([[", map(repr, counts), "]]).T")
    return [*lines, f"learning_rate = {float(experiment.settings.learning_rate)!r}", "", ""]


def _start(experiment: Experiment) -> list[str]:
    if experiment.own_weights is not None:
        return _own_start(experiment)
    lines = [
        "# The seed decides on the random weights at the start, between -1 and 1.",
        f"random = np.random.RandomState({int(experiment.settings.seed)!r})",
    ]
    network = experiment.network
    if not network.hidden_neurons:
        return [*lines, "weights = 2 * random.random_sample((inputs.shape[1], 1)) - 1", ""]
    hidden = int(network.hidden_neurons)
    count = "inputs.shape[1] - 1" if network.bias else "inputs.shape[1]"
    lines += [
        f"hidden_weights = 2 * random.random_sample(({count}, {hidden})) - 1",
        f"output_weights = 2 * random.random_sample(({hidden}, 1)) - 1",
    ]
    if network.bias:
        lines += [
            f"hidden_weights = np.vstack([hidden_weights, 2 * random.random_sample((1, {hidden})) - 1])",
            "output_weights = np.vstack([output_weights, 2 * random.random_sample((1, 1)) - 1])",
        ]
    return [*lines, ""]


def _own_start(experiment: Experiment) -> list[str]:
    """The weights that somebody has chosen: a line for each row of a layer, that of the bias last."""
    names = ("hidden_weights", "output_weights") if experiment.network.hidden_neurons else ("weights",)
    lines = ["# The weights at the start, chosen by hand."]
    for name, layer in zip(names, experiment.network.layers(experiment.starting_weights()), strict=True):
        lines += _wrapped(f"{name} = np.array([", map(repr, layer.tolist()), "])")
    return [*lines, ""]


def _loop(experiment: Experiment, iterations: int) -> list[str]:
    activation = experiment.network.activation
    outputs = [f"output = {activation.name}(inputs @ weights)"]
    if experiment.network.hidden_neurons:
        outputs = [
            f"hidden = {activation.name}(inputs @ hidden_weights)",
            f"output = {activation.name}({hidden_seen(experiment)} @ output_weights)",
        ]
    lines = learning_lines(
        experiment, lambda output: f"({activation.slope_formula.replace('output', output)})"
    )
    return [
        f"for iteration in range({int(iterations)!r}):",
        *(f"    {line}" for line in [*outputs, *lines]),
        "",
    ]


def _answers(experiment: Experiment, iterations: int) -> list[str]:
    network = experiment.network
    name = network.activation.name
    # As many inputs as the rows have: somebody may add a fourth.
    lines = ["questions = list(np.ndindex((2,) * inputs.shape[1]))"]
    if network.bias:
        lines = [
            "count = inputs.shape[1] - 1",
            "questions = [(*asked, 1) for asked in np.ndindex((2,) * count)]",
        ]
    lines += weights_lines(experiment, iterations)
    if network.hidden_neurons:
        lines += [
            f"hidden = {name}(np.array(questions, dtype=float) @ hidden_weights)",
            f"answers = {name}({hidden_seen(experiment)} @ output_weights)",
        ]
    else:
        lines += [f"answers = {name}(np.array(questions, dtype=float) @ weights)"]
    shown = "*question[:-1]" if network.bias else "*question"
    return [
        *lines,
        "for question, answer in zip(questions, answers.ravel().tolist()):",
        f'    print({shown}, "->", answer)',
        "",
    ]


def _check(experiment: Experiment, weights: Array) -> list[str]:
    trained = "weights.ravel()"
    if experiment.network.hidden_neurons:
        trained = "np.concatenate([hidden_weights.ravel(), output_weights.ravel()])"
    return [
        "# NN Desktop had these weights. Another computer may round differently.",
        *_wrapped("expected = np.array([", map(repr, weights.tolist()), "])"),
        f"trained = {trained}",
        "same_size = len(trained) == len(expected)",
        "if np.array_equal(trained, expected):",
        f'    print("{SAME_BITS}")',
        "elif same_size and np.allclose(trained, expected, rtol=1e-8, atol=1e-8):",
        f'    print("{SAME_DIGITS}")',
        "else:",
        f'    print("{DIFFERENT}")',
    ]


def _wrapped(start: str, items: Iterable[str], end: str) -> list[str]:
    """Return `start`, `items` with commas between them, and `end`, on as many lines as it takes."""
    # An item is never broken: its spaces hide behind a character that no number is written with.
    text = (
        start.replace(" ", "~") + ", ".join(item.replace(" ", "~") for item in items) + end.replace(" ", "~")
    )
    lines = wrap(
        text, _WIDTH, subsequent_indent=" " * len(start), break_long_words=False, break_on_hyphens=False
    )
    return [line.replace("~", " ") for line in lines]
