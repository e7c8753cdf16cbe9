"""Each challenge: not solved at its start, not by a near miss, and solved by its solution."""

from dataclasses import replace
from itertools import combinations, product
from typing import NamedTuple

import numpy as np
import pytest

from nn_desktop.core.lessons.conditions import all_hold, holds, lack_text
from nn_desktop.core.lessons.lesson import (
    Action,
    ChangeRows,
    ChangeSetting,
    ChangeWeight,
    ChooseInputs,
    MoveCursor,
    Train,
)
from nn_desktop.core.lessons.rehearsal import after, beginning
from nn_desktop.core.lessons.snapshot import Snapshot
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.lessons.shipped import CHALLENGES, LESSONS

TRAIN = Train()
WORKSHOP = ("001 0", "111 1", "101 1", "011 0")
MAJORITY = ("000 0", "001 0", "010 0", "011 1", "100 0", "101 1", "110 1", "111 1")
PARITY = ("000 0", "001 1", "010 1", "011 0", "100 1", "101 0", "110 0", "111 1")
XOR = ("001 0", "111 0", "101 1", "011 1")
START = beginning(LESSONS["99_challenges"].start)


def rows(*lines: str) -> ChangeRows:
    """The rows in short: "101 1"."""
    return ChangeRows(
        TrainingSet.from_rows(
            Row((int(line[0]), int(line[1]), int(line[2])), float(line[4:])) for line in lines
        )
    )


def setting(**values: bool | float | str) -> tuple[Action, ...]:
    return tuple(ChangeSetting(name, value) for name, value in values.items())


class Tries(NamedTuple):
    solutions: tuple[tuple[Action, ...], ...]
    near_misses: tuple[tuple[Action, ...], ...]


def weights(*values: float) -> tuple[Action, ...]:
    return tuple(ChangeWeight(place, value) for place, value in enumerate(values))


BIAS = setting(bias=True)
TRIES = {
    "wake-000": Tries(
        ((*BIAS, rows(*WORKSHOP, "000 1"), TRAIN),), ((rows(*WORKSHOP, "000 1"), TRAIN), (*BIAS, TRAIN))
    ),
    "moment": Tries(
        ((ChooseInputs((1, 0, 1)), TRAIN, MoveCursor(4)),),
        (
            (ChooseInputs((1, 0, 1)), TRAIN, MoveCursor(3)),
            (ChooseInputs((1, 0, 1)), TRAIN, MoveCursor(5)),
            (*setting(learning_rate=2.0), ChooseInputs((1, 0, 1)), TRAIN, MoveCursor(4)),
        ),
    ),
    "fast": Tries(
        tuple(
            (*setting(learning_rate=rate), TRAIN, MoveCursor(at))
            for rate, at in ((20.0, 5), (24.0, 3), (9.0, 10), (43.0, 10))
        ),
        (
            (TRAIN, MoveCursor(10)),
            (*setting(learning_rate=8.0), TRAIN, MoveCursor(10)),
            (*setting(learning_rate=20.0), TRAIN),
        ),
    ),
    "too-fast": Tries(
        tuple((*setting(learning_rate=rate), TRAIN) for rate in (100.0, 200.0, 500.0, 1000.0)),
        (
            (*setting(learning_rate=50.0), TRAIN),
            (*setting(learning_rate=99.0), TRAIN),
            (*setting(learning_rate=200.0), *BIAS, TRAIN),
        ),
    ),
    "three-quarters": Tries(
        ((rows("100 1", "100 1", "100 1", "100 0"), TRAIN),),
        ((rows("100 0.75"), TRAIN), (rows("100 1", "100 1", "100 0"), TRAIN)),
    ),
    "twice": Tries(
        ((rows(*WORKSHOP, *WORKSHOP), TRAIN), (rows(*(line for line in WORKSHOP for _ in range(2))), TRAIN)),
        ((*setting(learning_rate=2.0), TRAIN), (TRAIN, TRAIN)),
    ),
    "same-end": Tries(
        tuple((*setting(seed=seed), TRAIN) for seed in (7, 0, 2**31 - 1)),
        ((TRAIN,), (*setting(seed=7), *BIAS, TRAIN), (*setting(seed=7, iterations=1000), TRAIN)),
    ),
    "one-cell": Tries(
        tuple(
            (rows(*WORKSHOP[:n], f"{WORKSHOP[n][:3]} {1 - int(WORKSHOP[n][4])}", *WORKSHOP[n + 1 :]), TRAIN)
            for n in (1, 2, 3)
        ),
        ((rows("001 1", *WORKSHOP[1:]), TRAIN), (rows("001 0", "111 0", "101 1", "011 1"), TRAIN)),
    ),
    "nothing-open": Tries(
        ((rows(*WORKSHOP, "010 0"),), (rows(*WORKSHOP, "010 1"),)),
        ((rows(*WORKSHOP, "100 0"),), (rows(*WORKSHOP, "100 1"),), (rows(*WORKSHOP, "010 1"), *BIAS)),
    ),
    "cannot": Tries(((rows(*XOR), *BIAS),), ((rows(*XOR),), (rows(*WORKSHOP), *BIAS))),
    "claim": Tries(
        ((*BIAS, rows(*WORKSHOP, "100 1", "110 0"), TRAIN),),
        (
            (*BIAS, TRAIN),
            (*BIAS, rows(*WORKSHOP, "110 0"), TRAIN),
            (rows(*WORKSHOP, "100 1", "110 0"), TRAIN),
        ),
    ),
    "two-rows": Tries(
        tuple((*setting(seed=seed), *BIAS, rows("000 0", "111 1"), TRAIN) for seed in range(8)),
        ((rows("000 0", "111 1"), TRAIN), (*BIAS, rows("001 0", "111 1"), TRAIN)),
    ),
    "equal-votes": Tries(
        ((rows(*MAJORITY), *BIAS, TRAIN),),
        ((rows(*MAJORITY), TRAIN), (*BIAS, TRAIN)),
    ),
    "xor": Tries(
        tuple((rows(*XOR), *setting(bias=True, hidden_neurons=2, seed=seed), TRAIN) for seed in (1, 2, 10)),
        (
            (rows(*XOR), *setting(hidden_neurons=2), TRAIN),
            (rows(*XOR), *setting(bias=True, hidden_neurons=3), TRAIN),
        ),
    ),
    "parity": Tries(
        tuple((rows(*PARITY), *setting(bias=True, hidden_neurons=2, seed=seed), TRAIN) for seed in (1, 9)),
        (
            (rows(*PARITY), *setting(hidden_neurons=2), TRAIN),
            (rows(*PARITY[:7]), *setting(bias=True, hidden_neurons=2), TRAIN),
        ),
    ),
    "relu": Tries(
        tuple((*setting(activation="relu", learning_rate=0.1, seed=seed), TRAIN) for seed in (0, 3)),
        ((*setting(activation="relu"), TRAIN), (*setting(activation="relu", learning_rate=0.1), TRAIN)),
    ),
    "be-the-trainer": Tries(
        (weights(10, 0.44, -5), weights(6, 0, -3), (TRAIN, *weights(9.67, -0.21, -4.63))),
        (
            weights(4, 0, -2),
            (*weights(10, 0.44, -5), TRAIN),
            (TRAIN, MoveCursor(0)),
            (rows("001 0", "101 0", "101 1", "011 0"), *weights(10, 0.44, -5)),
        ),
    ),
}


SOLUTIONS = [(name, solution) for name, tries in TRIES.items() for solution in tries.solutions]
NEAR_MISSES = [(name, miss) for name, tries in TRIES.items() for miss in tries.near_misses]


def lacks(name: str, snapshot: Snapshot) -> list[str]:
    return [
        lack_text(condition, snapshot)
        for condition in CHALLENGES[name].done
        if not holds(condition, snapshot)
    ]


def test_each_challenge_is_tried_here() -> None:
    assert {*TRIES, "detective"} == set(CHALLENGES)


@pytest.mark.parametrize("name", [name for name, card in CHALLENGES.items() if card.done])
def test_no_challenge_is_solved_at_its_start(name: str) -> None:
    assert lacks(name, START)
    assert not all_hold(CHALLENGES[name].done, after(START, (TRAIN,)))


@pytest.mark.parametrize(("name", "actions"), SOLUTIONS)
def test_its_solution_solves_it(name: str, actions: tuple[Action, ...]) -> None:
    assert lacks(name, after(START, actions)) == []


@pytest.mark.parametrize(("name", "actions"), NEAR_MISSES)
def test_a_near_miss_does_not(name: str, actions: tuple[Action, ...]) -> None:
    assert lacks(name, after(START, actions))


@pytest.mark.parametrize("name", CHALLENGES)
def test_its_hints_go_from_where_to_look_to_what_to_do(name: str) -> None:
    assert 2 <= len(CHALLENGES[name].hints) <= 3
    assert 1 <= CHALLENGES[name].stars <= 3
    assert CHALLENGES[name].title


def test_check_says_what_is_missing_and_not_the_solution() -> None:
    late = after(START, (ChooseInputs((1, 0, 1)), TRAIN, MoveCursor(17)))
    assert lacks("moment", late) == [
        "The iteration that is shown is 17; that is not the one that is looked for."
    ]
    assert lacks("fast", after(START, (TRAIN, MoveCursor(10)))) == [
        "The loss is 0.1813; it should be at most 0.01."
    ]


def test_the_detective_finds_four_questions() -> None:
    weights = np.array([2, -3, 2])
    above = ["".join(map(str, question)) for question in product((0, 1), repeat=3) if weights @ question > 0]
    assert CHALLENGES["detective"].corners == tuple(above) == ("001", "100", "101", "111")


# What the hints say about other ways.


def test_rates_from_9_to_43_are_fast_enough_and_no_smaller_and_larger_ones() -> None:
    done = CHALLENGES["fast"].done
    reached = []
    for rate in (2, 8, 9, 10, 15, 25, 35, 40, 43, 44, 60):
        trained = after(START, (*setting(learning_rate=float(rate), iterations=10), TRAIN))
        if any(all_hold(done, replace(trained, cursor=cursor)) for cursor in range(11)):
            reached.append(rate)
    assert reached == [9, 10, 15, 25, 35, 40, 43]


def test_two_rows_leave_nothing_open_without_a_bias() -> None:
    found = []
    for question, target in product(product("01", repeat=3), "01"):
        line = f"{''.join(question)} {target}"
        if not lacks("nothing-open", after(START, (rows(*WORKSHOP, line),))):
            found.append(line)
    assert found == ["010 0", "010 1"]


def test_24_tables_of_four_questions_cannot_be_learned_and_none_of_three() -> None:
    questions = ["".join(bits) for bits in product("01", repeat=3)]
    with_bias = after(START, BIAS)
    (cannot,) = (condition for condition in CHALLENGES["cannot"].done if condition.fact == "learnable")

    def unlearnable(count: int) -> int:
        tables = (
            rows(*(f"{question} {target}" for question, target in zip(chosen, targets, strict=True))).rows
            for chosen in combinations(questions, count)
            for targets in product("01", repeat=count)
        )
        experiment = with_bias.experiment
        return sum(
            holds(cannot, replace(with_bias, experiment=experiment.with_rows(table))) for table in tables
        )

    assert unlearnable(4) == 24
    assert unlearnable(3) == 0
