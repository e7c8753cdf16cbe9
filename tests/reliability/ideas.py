"""What the suite tries, each with how often: a few times with the other tests, the full number in a soak.

In files/ are ideas about what is on the disk, in window/ those about the window and its session.
"""

import json
import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

ORDER = "NN_DESKTOP_SOAK"
"""The variable of the environment that asks the tests of this folder for a soak."""

LONGEST_BESIDE_TESTS = 0.5
"""In minutes. On a busy processor fewer are tried with the other tests, far from their time limit."""


@dataclass(frozen=True)
class Idea:
    """One way in which the program could break.

    Attributes:
        name: its test is test_NAME.py, in this folder or in one inside.
        few: how many, with the other tests.
        many: how many, in a soak.
        minutes: how long a soak goes on at most; 0 for as long as it takes.
    """

    name: str
    few: int
    many: int
    minutes: float = 0


_ALL = (
    Idea("monkey", few=3, many=1_000),
    Idea("planted_bugs", few=2, many=1_000),
    Idea("kills", few=2, many=100),
    Idea("faults", few=6, many=10_000),
    Idea("closings", few=2, many=100),
    Idea("kernels", few=1, many=10),
    Idea("surroundings", few=1, many=1_000),
    Idea("state_machine", few=8, many=1_000),
    Idea("endurance", few=2, many=1_000_000, minutes=30),
    Idea("exceptions", few=1, many=10_000),
    Idea("mutations", few=200, many=20_000),
)
IDEAS = {idea.name: idea for idea in _ALL}


@dataclass(frozen=True)
class Order:
    """What `dev.py soak` asks one test for; what is None is as the idea says.

    Attributes:
        times: how many.
        seed: the first random number.
        minutes: how long.
        figures: the file that takes what came of it.
    """

    times: int | None = None
    seed: int | None = None
    minutes: float | None = None
    figures: str | None = None

    def environment(self) -> dict[str, str]:
        """What the test's process finds in its environment."""
        return {ORDER: json.dumps(asdict(self))}


@dataclass(frozen=True)
class Effort:
    """How hard a test tries.

    Attributes:
        times: how many.
        seed: the first random number: the same seed, the same tries.
        minutes: how long, at most; 0 for as long as it takes.
        is_soak: whether this is a soak.
    """

    times: int
    seed: int
    minutes: float
    is_soak: bool
    _figures: str | None = None

    def tries(self) -> Iterator[int]:
        """Count the tries, from 0, until they are as many as they should be or the time is over."""
        start = time.monotonic()
        for number in range(self.times):
            if number and self.minutes and time.monotonic() - start > 60 * self.minutes:
                return
            yield number

    def tell(self, figure: str) -> None:
        """Say in one sentence what was tried and what came of it."""
        if self._figures is not None:
            with Path(self._figures).open("a", encoding="utf-8") as file:
                file.write(f"{figure}\n")


def effort_for(name: str) -> Effort:
    """How hard the test of an idea tries now."""
    idea = IDEAS[name]
    text = os.environ.get(ORDER)
    if text is None:
        return Effort(times=idea.few, seed=1, minutes=LONGEST_BESIDE_TESTS, is_soak=False)
    order = Order(**json.loads(text))
    return Effort(
        times=idea.many if order.times is None else order.times,
        seed=1 if order.seed is None else order.seed,
        minutes=idea.minutes if order.minutes is None else order.minutes,
        is_soak=True,
        _figures=order.figures,
    )
