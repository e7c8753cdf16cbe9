"""The pieces that both forms of an exported program share: what a network computes, as lines of Python."""

from collections.abc import Callable

from nn_desktop.core.network.experiment import Experiment


def activation_function(experiment: Experiment) -> list[str]:
    """The activation as a function."""
    activation = experiment.network.activation
    return [f"def {activation.name}(x):", f"    return {activation.formula}", "", ""]


def ones_function(experiment: Experiment) -> list[str]:
    """What gives hidden outputs the bias's ones, if that is needed."""
    if experiment.network.hidden_neurons and experiment.network.bias:
        return ["def with_ones(x):", "    return np.hstack([x, np.ones((len(x), 1))])", "", ""]
    return []


def hidden_seen(experiment: Experiment) -> str:
    """What the output neuron sees of the hidden ones."""
    return "with_ones(hidden)" if experiment.network.bias else "hidden"


def learning_lines(experiment: Experiment, slope: Callable[[str], str]) -> list[str]:
    """One iteration of learning, when the outputs are known.

    Args:
        experiment: what learns.
        slope: how the program writes the slope of what it calls "output" or "hidden".
    """
    network = experiment.network
    is_any_repeated = experiment.training_set.folded().is_any_repeated
    error = "error = counts * (targets - output)" if is_any_repeated else "error = targets - output"
    if not network.hidden_neurons:
        return [error, f"weights += learning_rate * inputs.T @ (error * {slope('output')})"]
    # The bias passes no error back: there is nothing before it that could learn.
    passing = f"output_weights[:{int(network.hidden_neurons)}]" if network.bias else "output_weights"
    return [
        error,
        f"output_delta = error * {slope('output')}",
        f"hidden_delta = output_delta @ {passing}.T * {slope('hidden')}",
        f"output_weights += learning_rate * {hidden_seen(experiment)}.T @ output_delta",
        "hidden_weights += learning_rate * inputs.T @ hidden_delta",
    ]


def weights_lines(experiment: Experiment, iterations: int) -> list[str]:
    """Show the weights."""
    after = f"after iteration {int(iterations)!r}"
    if not experiment.network.hidden_neurons:
        return [f'print("Weights {after}:", weights.ravel().tolist())']
    return [
        f'print("Hidden weights {after}:", hidden_weights.tolist())',
        f'print("Output weights {after}:", output_weights.ravel().tolist())',
    ]
