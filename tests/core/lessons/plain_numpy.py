"""The facts once more, by an independent program: a loop over plain NumPy, one row at a time in the sums.

It knows nothing of nn_desktop's network: rows are not folded, a bias is a number that is added, and the
slopes are written with the sum.
"""

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

FUNCTIONS: dict[str, tuple[Callable[[Floats], Floats], Callable[[Floats], Floats]]] = {
    "sigmoid": (lambda x: 1 / (1 + np.exp(-x)), lambda x: np.exp(-x) / (1 + np.exp(-x)) ** 2),
    "tanh": (np.tanh, lambda x: 1 / np.cosh(x) ** 2),
    "relu": (lambda x: np.where(x > 0, x, 0), lambda x: np.where(x > 0, 1.0, 0.0)),
}


class PlainRun:
    """A run of one neuron, or of one behind hidden ones."""

    def __init__(
        self,
        rows: Sequence[Sequence[float]],
        activation: str = "sigmoid",
        bias: bool = False,
        hidden: int = 0,
        rate: float = 1.0,
        seed: int = 1,
    ) -> None:
        table = np.array(rows, dtype=float)
        self.inputs, self.targets = table[:, :3], table[:, 3]
        self.apply, self.slope = FUNCTIONS[activation]
        self.has_bias, self.rate = bias, rate
        np.random.seed(seed)
        self.first = 2 * np.random.random((3, hidden or 1)) - 1
        self.last = 2 * np.random.random(hidden) - 1 if hidden else None
        self.first_bias = 2 * np.random.random(hidden or 1) - 1 if bias else np.zeros(hidden or 1)
        self.last_bias = 2 * np.random.random() - 1 if bias and hidden else 0.0
        self.iteration = 0

    def train_to(self, iteration: int) -> None:
        while self.iteration < iteration:
            self._learn()
            self.iteration += 1

    def _learn(self) -> None:
        sums = self.inputs @ self.first + self.first_bias
        if self.last is None:
            delta = (self.targets - self.apply(sums[:, 0])) * self.slope(sums[:, 0])
            self.first = self.first + self.rate * (self.inputs.T @ delta)[:, np.newaxis]
            self.first_bias = self.first_bias + self.rate * self.has_bias * delta.sum()
            return
        hidden = self.apply(sums)
        last_sums = hidden @ self.last + self.last_bias
        delta = (self.targets - self.apply(last_sums)) * self.slope(last_sums)
        hidden_delta = np.outer(delta, self.last) * self.slope(sums)
        self.first = self.first + self.rate * self.inputs.T @ hidden_delta
        self.first_bias = self.first_bias + self.rate * self.has_bias * hidden_delta.sum(axis=0)
        self.last = self.last + self.rate * hidden.T @ delta
        self.last_bias = self.last_bias + self.rate * self.has_bias * delta.sum()

    def sum(self, question: Sequence[float] | Floats) -> float:
        sums = np.array(question, dtype=float) @ self.first + self.first_bias
        return float(sums[0] if self.last is None else self.apply(sums) @ self.last + self.last_bias)

    def answer(self, question: Sequence[float] | Floats) -> float:
        return float(self.apply(np.array(self.sum(question))))

    def fact(self, name: str) -> float:
        """The value of a fact, as "answer.101"."""
        kind, _, about = name.partition(".")
        if kind == "weight":
            return float([*self.first[:, 0], *self.first_bias][int(about) - 1])
        if kind == "adjustment":
            deltas = [self.delta(inputs, target) for inputs, target in self.rows]
            column = [*self.inputs.T, np.ones(len(self.inputs))][int(about) - 1]
            return float(self.rate * (column @ deltas))
        if kind == "loss":
            return math.fsum((target - self.answer(inputs)) ** 2 / 2 for inputs, target in self.rows)
        question = [float(sign) for sign in about]
        if kind in ("error", "delta"):
            target = next(target for inputs, target in self.rows if list(inputs) == question)
            return target - self.answer(question) if kind == "error" else self.delta(question, target)
        if kind == "slope":
            return float(self.slope(np.array(self.sum(question))))
        return {"sum": self.sum, "answer": self.answer}[kind](question)

    @property
    def rows(self) -> list[tuple[Floats, float]]:
        return list(zip(self.inputs, self.targets.tolist(), strict=True))

    def delta(self, question: Sequence[float] | Floats, target: float) -> float:
        return (target - self.answer(question)) * float(self.slope(np.array(self.sum(question))))
