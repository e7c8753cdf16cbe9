"""The pieces that sentences are made of: numbers, lists, answers, runs and proofs in words."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.boolean.conflict import Conflict
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.network import Network
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.translation import count_text, local_number, plain_number, printable, tr

# The workshop calls 0.99 "close to 1" and 0.01 "close to 0"; a tenth is where we stop saying so.
CLOSE = 0.1
# No target is larger.
_WRITTEN_OUT = 1e9
_MOST_NAMED_ROWS = 6
_MOST_QUOTED_CHARACTERS = 40


def short_number(number: float) -> str:
    """Return `number` with the four digits that count, or with all that stand before the point."""
    if 1000 <= abs(number) <= _WRITTEN_OUT:
        return local_number(f"{number:.0f}")
    return plain_number(float(f"{number:.4g}"))


def capitalized(text: str) -> str:
    """Return `text` as a sentence begins. `str.capitalize` would make "Verdecktes neuron" of two nouns."""
    return text[:1].upper() + text[1:]


def list_text(names: Sequence[str]) -> str:
    """Return at least one name as a list: "1", "1 and 2", "1, 2 and 3"."""
    if len(names) == 1:
        return names[0]
    return tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def rows_text(rows: Sequence[int] | NDArray[np.intp]) -> str:
    """Return the numbers of rows as a list, "1, 2, 3, 4, 5 and 12 more".

    Args:
        rows: counted from 0, the most important ones first. The list counts from 1 and is sorted.
    """
    named = rows if len(rows) <= _MOST_NAMED_ROWS else rows[: _MOST_NAMED_ROWS - 1]
    names = [count_text(row + 1) for row in sorted(named)]
    if len(rows) > len(named):
        names.append(tr("{count} more").format(count=count_text(len(rows) - len(named))))
    return list_text(names)


def question_text(corner: int) -> str:
    """Return one of the eight questions as its three inputs: "0 1 1"."""
    return " ".join(str(value) for value in CORNERS[corner])


def row_text(row: Row) -> str:
    """Return a row as its inputs and its target: "0 0 1 → 0"."""
    return f"{' '.join(map(str, row.inputs))} → {short_number(row.target)}"


def asking_rows_text(training_set: TrainingSet, corner: int) -> tuple[str, str]:
    """Return which rows ask a question, and as what: "rows 1 and 3", "0 0 1 → 0.5"; at least one does."""
    rows = np.flatnonzero(training_set.corners() == corner)
    title = tr("row {number}") if len(rows) == 1 else tr("rows {number}")
    mean = Row(CORNERS[corner], float(training_set.targets[rows].mean()))
    return title.format(number=rows_text(rows)), row_text(mean)


def closeness_text(answer: float) -> str:
    """Return in words where `answer` lies: close to 0, close to 1, or neither."""
    if abs(answer - 1) <= CLOSE:
        return tr("close to 1")
    if abs(answer) <= CLOSE:
        return tr("close to 0")
    if answer > 1:
        return tr("above 1")
    if answer < 0:
        return tr("below 0")
    return tr("in between")


def quoted(text: str) -> str:
    """Return somebody else's text in quotation marks, fit to be shown inside one of our sentences.

    What comes from a file may be a megabyte long or full of line breaks and invisible characters. A
    message shows the start of it, and those characters by their names in Python.
    """
    safe = printable(text[:_MOST_QUOTED_CHARACTERS])
    return tr('"{text}"').format(text=f"{safe}…" if len(text) > _MOST_QUOTED_CHARACTERS else safe)


def proof_text(proof: Conflict, network: Network) -> str:
    """Return in words why a single neuron like `network` cannot do what `proof` speaks of."""
    if len(proof.ones) + len(proof.zeros) == 1:
        if network.activation.threshold == 0:
            return tr("0 0 0 weighs 0 with any weights, so its answer is always 0.5: neither 0 nor 1.")
        return tr("0 0 0 weighs 0 with any weights, so its answer is always 0, never 1.")
    sentences = [_balance_text(proof), _conclusion_text(proof, network.bias)]
    if len(proof.ones) != len(proof.zeros):
        # With as many on both sides it is all the same where the threshold lies. Here it is not.
        text = tr("An answer above 0.5 takes a sum above {threshold}.")
        sentences.insert(0, text.format(threshold=short_number(network.activation.threshold)))
    return " ".join(sentences)


def _balance_text(proof: Conflict) -> str:
    if len(set(proof.ones)) == 1:
        text = tr("{ones} weighs exactly as much as {zeros}.")
    else:
        text = tr("{ones} weigh exactly as much as {zeros}.")
    return text.format(ones=_side_text(proof.ones), zeros=_side_text(proof.zeros))


def _conclusion_text(proof: Conflict, bias: bool) -> str:
    if bias:
        text = tr("So no weights and no bias can answer 1 for {these} and 0 for {those}.")
    else:
        text = tr("So no weights can answer 1 for {these} and 0 for {those}.")
    these = {1: tr("the first"), 2: tr("the first two"), 3: tr("the first three")}
    those = {1: tr("the other"), 2: tr("the other two"), 3: tr("the other three")}
    return text.format(these=these[len(set(proof.ones))], those=those[len(set(proof.zeros))])


def _side_text(corners: Sequence[int]) -> str:
    """One side of a proof: "0 0 0 counted twice and 1 1 1 together"."""
    names = []
    for corner, times in Counter(corners).items():
        name = question_text(corner)
        names.append(name if times == 1 else tr("{question} counted twice").format(question=name))
    return names[0] if len(names) == 1 else tr("{questions} together").format(questions=list_text(names))
