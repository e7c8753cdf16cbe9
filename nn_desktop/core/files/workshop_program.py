"""The parts of an exported program as the workshop writes them: functions, and questions in the end."""

import numpy as np

from nn_desktop.core.network.experiment import Experiment


def activation_lines(experiment: Experiment) -> list[str]:
    """The activation and its derivative."""
    activation = experiment.network.activation
    lines = [
        f"def {activation.name}(x):",
        f"    return {activation.formula}",
        "",
        "",
        f"# The slope of {activation.name}: who takes another activation needs its own derivative.",
        f"# It takes the output of {activation.name}, not the sum before it.",
        f"def {activation.name}Derivative(output):",
        f"    return {activation.slope_formula}",
        "",
        "",
    ]
    if experiment.network.hidden_neurons and experiment.network.bias:
        lines += ["def with_ones(x):", "    return np.hstack([x, np.ones((len(x), 1))])", "", ""]
    return lines


def training_lines(experiment: Experiment, iterations: int) -> list[str]:
    """What the network answers, how it learns, and that it does."""
    return [*_base(experiment), "", "", *_train(experiment), "", "", f"train({int(iterations)!r})", ""]


def _base(experiment: Experiment) -> list[str]:
    name = experiment.network.activation.name
    if not experiment.network.hidden_neurons:
        return ["def base(inputs):", f"    return {name}(inputs @ weights)"]
    return [
        "def base(inputs):",
        f"    hidden = {name}(inputs @ hidden_weights)",
        f"    return hidden, {name}({_seen(experiment)} @ output_weights)",
    ]


def _train(experiment: Experiment) -> list[str]:
    network = experiment.network
    slope = f"{network.activation.name}Derivative"
    has_counts = np.any(experiment.training_set.folded().counts != 1)
    error = "counts * (targets - output)" if has_counts else "targets - output"
    if not network.hidden_neurons:
        return [
            "def train(iterations):",
            "    global weights",
            "    for iteration in range(iterations):",
            "        output = base(inputs)",
            f"        error = {error}",
            f"        weights += learning_rate * inputs.T @ (error * {slope}(output))",
        ]
    # The bias passes no error back: there is nothing before it that could learn.
    passing = f"output_weights[:{int(network.hidden_neurons)}]" if network.bias else "output_weights"
    return [
        "def train(iterations):",
        "    global hidden_weights, output_weights",
        "    for iteration in range(iterations):",
        "        hidden, output = base(inputs)",
        f"        error = {error}",
        f"        output_delta = error * {slope}(output)",
        f"        hidden_delta = output_delta @ {passing}.T * {slope}(hidden)",
        f"        output_weights += learning_rate * {_seen(experiment)}.T @ output_delta",
        "        hidden_weights += learning_rate * inputs.T @ hidden_delta",
    ]


def weights_lines(experiment: Experiment, iterations: int) -> list[str]:
    """Show the weights."""
    after = f"after iteration {int(iterations)!r}"
    if not experiment.network.hidden_neurons:
        return [f'print("Weights {after}:", weights.ravel().tolist())', ""]
    return [
        f'print("Hidden weights {after}:", hidden_weights.tolist())',
        f'print("Output weights {after}:", output_weights.ravel().tolist())',
        "",
    ]


def question_lines(experiment: Experiment) -> list[str]:
    """Ask for the inputs, as many as the rows have, and answer."""
    network = experiment.network
    count = "inputs.shape[1] - 1" if network.bias else "inputs.shape[1]"
    output = "base(np.array([question]))" + ("[1]" if network.hidden_neurons else "")
    lines = [
        "",
        "# Now ask it: 0 or 1 for each input.",
        f'question = [float(input(f"Input {{number + 1}}: ")) for number in range({count})]',
    ]
    if network.bias:
        lines += ["question += [1.0]"]
    return [*lines, f'print("Answer:", {output}.item())']


def _seen(experiment: Experiment) -> str:
    """What the output neuron sees of the hidden ones."""
    return "with_ones(hidden)" if experiment.network.bias else "hidden"
