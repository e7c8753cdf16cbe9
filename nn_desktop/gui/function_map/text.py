"""What the map says in words. Short: the picture is what is looked at."""

import numpy as np

from nn_desktop.core.boolean.function_map import FunctionMap, agreeing_functions
from nn_desktop.core.boolean.functions import answer_at, count_of_ones, learnable, neuron_family
from nn_desktop.core.messages.function_names import function_words, truth_table_text
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours


def count_text(function_map: FunctionMap | None, iteration: int) -> str:
    """How many functions are right at an iteration."""
    if function_map is None:
        return tr("256 functions, none trained yet")
    count = int(function_map.right_at(iteration).sum())
    text = tr("{count} of 256 learned by iteration {iteration}")
    if function_map.is_origin_stuck:
        text = tr("0 of 256 learned ({count} half blue) by iteration {iteration}")
    return text.format(count=count, iteration=number_format.count(iteration))


def note_text(function_map: FunctionMap | None, settings: Settings) -> str:
    """What to know about this map."""
    if function_map is None:
        return tr("Each cell is one way to answer all eight questions.")
    if function_map.settings != settings:
        return tr("The settings have changed since. Train all 256 again.")
    if function_map.is_origin_stuck:
        return tr("Half blue: right but for 0 0 0, which needs a bias.")
    if settings.hidden_neurons:
        return tr("Another seed may learn others.")
    most = len(learnable(neuron_family(settings.network)))
    return tr("One neuron learns {most} at most, hidden neurons more.").format(most=most)


def note_explanation(function_map: FunctionMap | None) -> str:
    """Why that is so, at greater length; or nothing."""
    if function_map is None or not function_map.is_origin_stuck:
        return ""
    return tr(
        "Without a bias, a neuron answers exactly 0.5 to 0 0 0, whatever its weights are: neither 0 nor 1. "
        "So no function is right at all eight questions. Half blue means right at the other seven."
    )


def ones_text(function_map: FunctionMap, iteration: int) -> str:
    """How many functions are right, for each count of ones."""
    counts = [0] * 9
    for function in np.flatnonzero(function_map.right_at(iteration)).tolist():
        counts[count_of_ones(function)] += 1
    text = tr("With 0 to 8 ones: {counts}")
    if function_map.is_origin_stuck:
        text = tr("With 0 to 8 ones: {counts} half blue")
    return text.format(counts=", ".join(map(str, counts)))


def marks_text(function_map: FunctionMap | None, iteration: int, rows: TrainingSet) -> str:
    """How many functions agree with the rows of the table, and how many of those are learned."""
    agreeing = agreeing_functions(rows)
    count = int(agreeing.sum())
    if not count:
        return tr("No function agrees with your rows.")
    if function_map is None:
        return tr("▪ agrees with your rows: {count}").format(count=count)
    learned = int(np.sum(agreeing & function_map.right_at(iteration)))
    text = tr("▪ agrees with your rows: {count}, learned: {learned}")
    if function_map.is_origin_stuck:
        text = tr("▪ agrees with your rows: {count}, half blue: {learned}")
    return text.format(count=count, learned=learned)


def state_text(function_map: FunctionMap | None, function: int, iteration: int) -> str:
    """Whether a function is learned at an iteration, and since when; nothing before any run."""
    if function_map is None:
        return ""
    if not function_map.right_at(iteration)[function]:
        return tr("not learned")
    since = function_map.right_since(function)
    if since is None or since > iteration:
        text = tr("right now, not for good")
    else:
        text = tr("learned at iteration {iteration}").format(iteration=number_format.count(since))
    return tr("{text}, but for 0 0 0").format(text=text) if function_map.is_origin_stuck else text


def function_title(function: int) -> str:
    """The function's number and words."""
    return tr("Function {number}: {words}").format(number=function, words=function_words(function))


def function_description(function: int, state: str, *, marked: bool) -> str:
    """All about a function in one line, for those who listen."""
    parts = [function_title(function), truth_table_text(function), state]
    if marked:
        parts.append(tr("agrees with the rows of the table"))
    return "; ".join(part for part in parts if part)


def titled_state(function: int, state: str) -> str:
    """The function's words, and whether it is learned."""
    return f"{function_title(function)} ({state})" if state else function_title(function)


def truth_table_html(function: int, colours: Colours) -> str:
    """The truth table on two lines."""
    muted = f"style='padding-right:8px; color:{colours.muted}'"
    questions = "".join(f"<td {muted}><small>{''.join(map(str, corner))}</small></td>" for corner in CORNERS)
    answers = "".join(
        f"<td style='padding-right:8px' align='center'><b>{answer_at(function, corner)}</b></td>"
        for corner in range(8)
    )
    return f"<table cellspacing='0' cellpadding='0'><tr>{questions}</tr><tr>{answers}</tr></table>"
