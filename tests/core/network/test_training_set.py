"""The rows: what is accepted, that nothing ever changes, and that folding loses nothing."""

from collections.abc import Callable

import numpy as np
import pytest

from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import WORKSHOP_ROWS
from nn_desktop.core.network.training_set import LARGEST_TARGET, Row, TrainingSet, check_input, check_target
from tests.core.experiments import some_rows

EMPTY = TrainingSet.from_rows([])
ROWS = [Row((0, 0, 1), 0.0), Row((1, 1, 1), 1.0), Row((1, 0, 1), 0.25)]
THREE = TrainingSet.from_rows(ROWS)


def rows_of(training_set: TrainingSet) -> list[Row]:
    return [training_set.row(number) for number in range(len(training_set))]


# What is accepted


@pytest.mark.parametrize("value", [0, 1, 0.0, 1.0, True, False, np.uint8(1), np.float64(0.0)])
def test_an_input_may_be_any_number_that_is_0_or_1(value: object) -> None:
    checked = check_input(value)
    assert type(checked) is int
    assert checked == value


@pytest.mark.parametrize("value", [2, -1, 0.5, float("nan"), "1", "", None, 10**400, [0]])
def test_anything_else_is_refused_as_an_input_in_a_sentence(value: object) -> None:
    with pytest.raises(ValueError, match=r"^An input is 0 or 1, not .*\.$"):
        check_input(value)


@pytest.mark.parametrize("value", [0, -3, 0.1, LARGEST_TARGET, -LARGEST_TARGET, np.float32(0.5)])
def test_a_target_may_be_any_number_up_to_a_thousand_million(value: float) -> None:
    checked = check_target(value)
    assert type(checked) is float
    assert checked == value


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), -float("inf"), np.nextafter(LARGEST_TARGET, np.inf), -1.1e9, 1e300, 10**400],
)
def test_no_number_beyond_that_is_a_target_and_a_sentence_says_so(value: float) -> None:
    with pytest.raises(ValueError, match=r"^A target is a number from −1,000,000,000 to 1,000,000,000, not "):
        check_target(value)


def test_the_loss_of_a_million_rows_with_the_largest_targets_is_a_number() -> None:
    corners = np.zeros((1_000_000, 3), dtype=np.uint8)
    targets = np.where(np.arange(1_000_000) % 2, LARGEST_TARGET, -LARGEST_TARGET)
    assert TrainingSet(corners, targets).folded().spread == pytest.approx(1e24)


@pytest.mark.parametrize(
    "make",
    [
        lambda: TrainingSet.from_rows([Row((0, 2, 0), 0.0)]),
        lambda: TrainingSet.from_rows([Row((0, 1, 0), 2e9)]),
        lambda: THREE.with_input(0, 0, 3),
        lambda: THREE.with_target(0, float("nan")),
        lambda: THREE.with_inserted(0, TrainingSet.from_rows([Row((0, 1, 0), float("inf"))])),
    ],
)
def test_every_way_to_make_rows_checks_them(make: Callable[[], TrainingSet]) -> None:
    with pytest.raises(ValueError, match=r"^(An input is|A target is) "):
        make()


@pytest.mark.parametrize("lengths", [[2], [4], [2, 4], [3, 2], [2, 2, 2], [0]])
def test_a_row_with_another_number_of_inputs_is_refused(lengths: list[int]) -> None:
    with pytest.raises(ValueError, match="shape"):
        TrainingSet.from_rows([Row((1,) * length, 1.0) for length in lengths])  # type: ignore[arg-type]


def test_inputs_and_targets_of_different_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        TrainingSet(np.zeros((2, 3), dtype=np.uint8), np.zeros(3))


# Values that never change


def test_rows_come_back_as_they_went_in() -> None:
    assert rows_of(THREE) == ROWS
    assert len(THREE) == 3
    assert [type(value) for value in (*THREE.row(0).inputs, THREE.row(0).target)] == [int, int, int, float]


def test_a_row_that_is_not_there_is_an_error() -> None:
    with pytest.raises(IndexError):
        THREE.row(3)


CHANGES: dict[str, tuple[Callable[[TrainingSet], TrainingSet], list[Row]]] = {
    "an input": (lambda rows: rows.with_input(0, 1, 1), [Row((0, 1, 1), 0.0), *ROWS[1:]]),
    "a target": (lambda rows: rows.with_target(2, -7.5), [*ROWS[:2], Row((1, 0, 1), -7.5)]),
    "rows before": (lambda rows: rows.with_inserted(0, TrainingSet.from_rows(ROWS[1:])), [*ROWS[1:], *ROWS]),
    "rows between": (
        lambda rows: rows.with_inserted(1, TrainingSet.from_rows(ROWS[:2])),
        [ROWS[0], *ROWS[:2], *ROWS[1:]],
    ),
    "a row behind": (lambda rows: rows.with_inserted(3, TrainingSet.from_rows(ROWS[:1])), [*ROWS, ROWS[0]]),
    "no rows more": (lambda rows: rows.with_inserted(1, TrainingSet.from_rows([])), ROWS),
    "one row less": (lambda rows: rows.without_rows([1]), [ROWS[0], ROWS[2]]),
    "two rows less": (lambda rows: rows.without_rows([2, 0]), [ROWS[1]]),
    "no rows less": (lambda rows: rows.without_rows([]), ROWS),
    "nothing left": (lambda rows: rows.without_rows([0, 1, 2]), []),
}


@pytest.mark.parametrize(("change", "expected"), CHANGES.values(), ids=CHANGES)
def test_a_change_makes_a_new_training_set_and_leaves_the_old_one(
    change: Callable[[TrainingSet], TrainingSet], expected: list[Row]
) -> None:
    original = TrainingSet.from_rows(ROWS)
    changed = change(original)
    assert rows_of(changed) == expected
    assert rows_of(original) == ROWS
    assert changed == TrainingSet.from_rows(expected)
    for training_set in (original, changed):
        assert training_set.inputs.dtype == np.uint8
        assert training_set.inputs.shape == (len(training_set), 3)
        assert not training_set.inputs.flags.writeable
        assert not training_set.targets.flags.writeable


def test_nobody_can_write_into_the_rows() -> None:
    with pytest.raises(ValueError, match="read-only"):
        THREE.inputs[0, 0] = 1
    with pytest.raises(ValueError, match="read-only"):
        THREE.targets[0] = 1
    with pytest.raises(AttributeError):
        THREE.targets = np.zeros(3)  # type: ignore[misc]


def test_equal_rows_are_equal_training_sets_with_equal_hashes() -> None:
    same = TrainingSet.from_rows(ROWS)
    assert same == THREE
    assert hash(same) == hash(THREE)
    assert same.with_input(0, 0, 1).with_input(0, 0, 0) == THREE


def test_zero_and_minus_zero_are_equal_targets_with_equal_hashes() -> None:
    minus = THREE.with_target(0, -0.0)
    assert minus == THREE
    assert hash(minus) == hash(THREE)


@pytest.mark.parametrize("other", [THREE.with_input(0, 0, 1), THREE.with_target(1, 2.0), EMPTY, ROWS, None])
def test_other_rows_are_not_equal(other: object) -> None:
    assert other != THREE


def test_the_order_of_the_rows_matters() -> None:
    assert TrainingSet.from_rows(reversed(ROWS)) != THREE


# Folding


def test_corners_are_numbered_from_000_to_111() -> None:
    assert WORKSHOP_ROWS.corners().tolist() == [0b001, 0b111, 0b101, 0b011]


def test_rows_that_are_all_different_fold_to_themselves() -> None:
    folded = THREE.folded()
    assert folded.inputs.tolist() == THREE.inputs.tolist()
    assert folded.means.tolist() == [[0.0], [1.0], [0.25]]
    assert folded.counts.tolist() == [[1.0]] * 3
    assert folded.spread == 0


def test_contradictory_rows_fold_to_their_mean_in_order_of_appearance() -> None:
    rows = [Row((1, 1, 1), 1.0), Row((0, 0, 1), 0.0), Row((1, 1, 1), 0.0), Row((1, 1, 1), 0.5)]
    folded = TrainingSet.from_rows(rows).folded()
    assert folded.inputs.tolist() == [[1, 1, 1], [0, 0, 1]]
    assert folded.means.tolist() == [[0.5], [0.0]]
    assert folded.counts.tolist() == [[3.0], [1.0]]
    assert folded.spread == 0.5


@pytest.mark.parametrize("target", [0.1, 1 / 3, -1e9, 123.456])
@pytest.mark.parametrize("rows", [2, 3, 10, 1000])
def test_rows_that_agree_fold_to_exactly_their_target(target: float, rows: int) -> None:
    folded = TrainingSet.from_rows([Row((1, 0, 1), target)] * rows).folded()
    assert folded.means.tolist() == [[target]]
    assert folded.spread == 0


def test_an_empty_table_folds_to_nothing() -> None:
    corners, inputs, means, counts, spread = EMPTY.folded()
    assert (corners.shape, inputs.shape, means.shape) == ((0,), (0, 3), (0, 1))
    assert (counts.shape, spread) == ((0, 1), 0)


@pytest.mark.parametrize("seed", range(30))
def test_folding_keeps_the_sums_of_errors_and_of_squares(seed: int) -> None:
    generator = np.random.RandomState(seed)
    rows = some_rows(generator, questions=1 + seed % 8, repeated=True)
    folded = rows.folded()
    outputs = generator.normal(size=8)  # what some network answers to each of the eight questions
    places = folded.corners
    assert [CORNERS[place] for place in places] == [tuple(inputs) for inputs in folded.inputs]
    errors = rows.targets - outputs[rows.corners()]
    folded_errors = (folded.means - outputs[places, np.newaxis])[:, 0]
    counts = folded.counts[:, 0]
    for place, corner in enumerate(places):
        plain = errors[rows.corners() == corner].sum()
        assert counts[place] * folded_errors[place] == pytest.approx(plain, abs=1e-12)
    squares = (counts * folded_errors**2).sum() + folded.spread
    assert squares == pytest.approx((errors**2).sum(), rel=1e-12)
