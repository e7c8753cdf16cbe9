"""The parts of an exported program as the workshop writes them: functions, and questions in the end."""

from nn_desktop.core.files.program_pieces import (
    activation_function,
    hidden_seen,
    learning_lines,
    ones_function,
)
from nn_desktop.core.network.experiment import Experiment


def activation_lines(experiment: Experiment) -> list[str]:
    """The activation and its derivative."""
    activation = experiment.network.activation
    return [
        *activation_function(experiment),
        f"# The slope of {activation.name}: who takes another activation needs its own derivative.",
        f"# It takes the output of {activation.name}, not the sum before it.",
        f"def {activation.name}Derivative(output):",
        f"    return {activation.slope_formula}",
        "",
        "",
        *ones_function(experiment),
    ]


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
        f"    return hidden, {name}({hidden_seen(experiment)} @ output_weights)",
    ]


def _train(experiment: Experiment) -> list[str]:
    has_hidden = experiment.network.hidden_neurons > 0
    derivative = f"{experiment.network.activation.name}Derivative"
    lines = learning_lines(experiment, lambda output: f"{derivative}({output})")
    return [
        "def train(iterations):",
        "    global hidden_weights, output_weights" if has_hidden else "    global weights",
        "    for iteration in range(iterations):",
        "        hidden, output = base(inputs)" if has_hidden else "        output = base(inputs)",
        *(f"        {line}" for line in lines),
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
