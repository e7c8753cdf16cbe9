"""What facts and their values are called in the sentences about conditions."""

from nn_desktop.core.lessons.facts import FACTS
from nn_desktop.core.lessons.lesson import FactValue
from nn_desktop.core.messages.wording import question_text
from nn_desktop.core.network.activations import ACTIVATIONS
from nn_desktop.core.translation import tr_later, tr_now

_QUANTITIES = {
    "seed": tr_later("The seed"),
    "learning_rate": tr_later("The learning rate"),
    "hidden_neurons": tr_later("The number of hidden neurons"),
    "iterations": tr_later("The number of iterations for one training"),
    "activation": tr_later("The activation"),
    "rows": tr_later("The number of rows"),
    "questions": tr_later("The number of different questions in the rows"),
    "open": tr_later("The number of questions that the rows leave open"),
    "cells_changed": tr_later("The number of changed cells"),
    "trained": tr_later("The number of trained iterations"),
    "cursor": tr_later("The iteration that is shown"),
    "chosen": tr_later("The chosen question"),
    "weights_spread": tr_later("The difference between the largest and the smallest weight"),
    "loss": tr_later("The loss"),
    "right": tr_later("The number of questions on the right side of 0.5"),
    "close": tr_later("The number of questions close to their target"),
    "function": tr_later("The list of all answers, 0 0 0 to 1 1 1,"),
    "sides_changed": tr_later("The number of answers that have changed sides"),
    "largest_difference": tr_later("The largest difference from the answers at the start"),
    "compared_runs": tr_later("The number of earlier runs in the plot"),
    "tab": tr_later("The open tab"),
    "answer": tr_later("The answer to the chosen question"),
    "sum": tr_later("The sum for the chosen question"),
    "slope": tr_later("The slope for the chosen question"),
    "error": tr_later("The error for the chosen question"),
    "delta": tr_later("The delta for the chosen question"),
}
_ABOUT_A_QUESTION = {
    "target": tr_later("The target for {question}"),
    "answer": tr_later("The answer to {question}"),
    "sum": tr_later("The sum for {question}"),
    "slope": tr_later("The slope for {question}"),
    "error": tr_later("The error for {question}"),
    "delta": tr_later("The delta for {question}"),
}
_ABOUT_A_WEIGHT = {
    "weight": (tr_later("Weight {number}"), tr_later("The weight of the bias")),
    "adjustment": (tr_later("The adjustment of weight {number}"), tr_later("The adjustment of the bias")),
}
_TABS = {
    "one_step": tr_later("One step in numbers"),
    "program": tr_later("Python program"),
    "functions": tr_later("All 256 functions"),
    "compare": tr_later("Compare"),
}
_STATES: dict[str, dict[FactValue, str]] = {
    "bias": {True: tr_later("The bias is on."), False: tr_later("The bias is off.")},
    "own_weights": {
        True: tr_later("The starting weights are typed by hand."),
        False: tr_later("The starting weights come from the seed."),
    },
    "targets_are_0_and_1": {
        True: tr_later("All targets are 0 or 1."),
        False: tr_later("Not all targets are 0 or 1."),
    },
    "rows_unchanged": {
        True: tr_later("The rows are those of the start."),
        False: tr_later("The rows are not those of the start."),
    },
    "settings_unchanged": {
        True: tr_later("The settings are those of the start."),
        False: tr_later("The settings are not those of the start."),
    },
    "fresh": {
        True: tr_later("What is shown belongs to these rows and settings."),
        False: tr_later("What is shown was trained with other rows or settings."),
    },
    "at_end": {
        True: tr_later("The last iteration is shown."),
        False: tr_later("An earlier iteration than the last is shown."),
    },
    "program_copied": {
        True: tr_later("The program was copied."),
        False: tr_later("The program was not copied yet."),
    },
    "learnable": {
        "yes": tr_later("One neuron can learn these rows."),
        "no": tr_later("One neuron cannot learn these rows."),
        "unknown": tr_later("It is not known whether one neuron can learn these rows."),
    },
    "only_changed": {
        "nothing": tr_later("Nothing is changed."),
        "several": tr_later("Several things are changed."),
        "bias": tr_later("Only the bias is changed."),
        "seed": tr_later("Only the seed is changed."),
        "learning_rate": tr_later("Only the learning rate is changed."),
        "activation": tr_later("Only the activation is changed."),
        "hidden_neurons": tr_later("Only the hidden neurons are changed."),
        "rows": tr_later("Only the rows are changed."),
        "starting_weights": tr_later("Only the starting weights are changed."),
    },
    "diagnosis": {
        "none": tr_later("Nothing has gone wrong in the training."),
        "diverged": tr_later("The numbers have grown beyond all bounds."),
        "saturated": tr_later("The network is stuck where its slope is almost 0."),
        "dead_relu": tr_later("The ReLU is dead."),
        "no_progress": tr_later("The loss is high and does not fall."),
        "stands_still": tr_later("No weight changes any more."),
        "swings": tr_later("The weights swing to and fro for ever."),
    },
}


def quantity_name(fact: str) -> str:
    """Return what a fact is called at the beginning of a sentence: "The answer to 1 0 1"."""
    name, place = fact.partition(".")[0], FACTS[fact].place
    if place is None:
        return tr_now(_QUANTITIES[name])
    if name in _ABOUT_A_QUESTION:
        return tr_now(_ABOUT_A_QUESTION[name]).format(question=question_text(place))
    of_an_input, of_the_bias = _ABOUT_A_WEIGHT[name]
    return tr_now(of_an_input).format(number=place + 1) if place < 3 else tr_now(of_the_bias)


def value_name(fact: str, value: str) -> str:
    """Return what a chosen word is called in the window: "tanh", "Python program"."""
    return tr_now(_TABS[value]) if fact == "tab" else ACTIVATIONS[value].title


def state_text(fact: str, value: FactValue) -> str:
    """Return the sentence that says that a state has this value; "" if the fact is a quantity."""
    return tr_now(_STATES[fact][value]) if fact in _STATES else ""
