"""The sum of a question written out, so that whoever adds it up on paper gets what stands there."""

from collections.abc import Sequence
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from math import isfinite

import numpy as np

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import corner_number
from nn_desktop.core.step.one_step import OneStep
from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format

_FEWEST, _MOST_ROUNDED, _MOST = 3, 4, 8
# So many terms are too many for a line, and so many of them are shown then, with the last one.
_MANY, _FIRST = 4, 2
# From here on powers of ten are written, which nobody adds up on paper.
_LARGEST = 1e5
# So far may what is added up from numbers that end in dots be away from the sum.
_HARDLY = Decimal("0.0005")


def sum_text(step: OneStep, inputs: tuple[int, int, int], *, is_short: bool = False) -> str:
    """Write out the sum that the last neuron gets: "1 0 0: 1 × −0.166 + 0 × 0.441 ... = −0.166; ...".

    Args:
        step: before which the network is asked.
        inputs: the question.
        is_short: whether most terms are left out where there are many.
    """
    network = step.network
    outputs = step.outputs_for(corner_number(inputs))
    seen = outputs[0] if network.hidden_neurons else np.array(inputs, dtype=np.float64)
    factors = network.with_ones(seen[np.newaxis])[0]
    weights = step.layers[-1][:, 0]
    with np.errstate(all="ignore"):
        total = float(factors @ weights)
    terms, whole = _terms(factors, weights, total)
    text = tr("{question}: {terms} = {sum}; {activation} makes it {answer}.")
    if step.is_made:
        # The answers all around are those after it.
        text = tr("{question} before the step: {terms} = {sum}; {activation} makes it {answer}.")
    return text.format(
        question=" ".join(map(str, inputs)),
        activation=network.activation.title,
        answer=number_format.answer(float(outputs[-1][0])),
        terms=" + ".join([*terms[:_FIRST], "…", terms[-1]] if is_short and len(terms) > _MANY else terms),
        sum=whole,
    )


def _terms(factors: Array, weights: Array, total: float) -> tuple[list[str], str]:
    """Return the texts of the terms and of their sum, with as few digits as add up, or with dots."""
    numbers = [total, *factors.tolist(), *weights.tolist()]
    if not all(isfinite(each) and abs(each) < _LARGEST for each in numbers):
        return _written([number_format.fixed(each, _FEWEST) for each in numbers])
    for decimals in range(_FEWEST, _MOST_ROUNDED + 1):
        rounded = [_cut(each, decimals, ROUND_HALF_EVEN) for each in numbers]
        if _added_up(rounded) == rounded[0] and not _counts_though_gone(rounded, numbers):
            return _written([_text(*each, decimals) for each in zip(rounded, numbers, strict=True)])
    for decimals in range(_FEWEST, _MOST + 1):
        cut = [_cut(each, decimals, ROUND_DOWN) for each in numbers]
        if abs(_added_up(cut) - Decimal(total)) < _HARDLY or decimals == _MOST:
            break
    return _written(
        [
            _text(each, exact, decimals) + ("" if each == exact else "…")
            for each, exact in zip(cut, numbers, strict=True)
        ]
    )


def _cut(number: float, decimals: int, rounding: str) -> Decimal:
    return Decimal(number).quantize(Decimal(1).scaleb(-decimals), rounding)


def _added_up(numbers: Sequence[Decimal]) -> Decimal:
    """What somebody with a pencil gets for the sum, which stands first; then factors, then weights."""
    half = len(numbers) // 2
    factors, weights = numbers[1 : half + 1], numbers[half + 1 :]
    return sum((factor * weight for factor, weight in zip(factors, weights, strict=True)), Decimal(0))


def _counts_though_gone(rounded: Sequence[Decimal], numbers: Sequence[float]) -> bool:
    """Whether a number is 0 by rounding alone and is no factor of 0, so that it counts."""
    half = len(numbers) // 2
    partners = [1.0, *numbers[half + 1 :], *numbers[1 : half + 1]]
    return any(
        short == 0 and number and partner
        for short, number, partner in zip(rounded, numbers, partners, strict=True)
    )


def _text(short: Decimal, number: float, decimals: int) -> str:
    """Return a number with so many digits; but what is not 0 never looks like 0."""
    if short == 0 and number:
        return number_format.fixed(number, decimals)
    return number_format.rounded(float(short), 0 if short in {0, 1} else decimals)


def _written(texts: Sequence[str]) -> tuple[list[str], str]:
    half = len(texts) // 2
    pairs = zip(texts[1 : half + 1], texts[half + 1 :], strict=True)
    return [f"{factor} × {weight}" for factor, weight in pairs], texts[0]
