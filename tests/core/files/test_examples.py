"""Every example opens, is saved as it is, and what it says to notice is true: trained for real."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nn_desktop.core.boolean.functions import PartialTable, can_learn, neuron_family
from nn_desktop.core.files.document import Document, document_from_bytes, document_to_bytes
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS, corner_number
from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Experiment
from nn_desktop.core.network.history import History
from tests.core.experiments import run

FOLDER = Path(__file__).parents[3] / "resources" / "examples"
FILES = sorted(FOLDER.iterdir())


def example(name: str) -> Document:
    (path,) = FOLDER.glob(f"[0-9][0-9]_{name}.nnd")
    return document_from_bytes(path.read_bytes(), path.name)


def trained(name: str, **settings: object) -> History:
    """The example, with some settings changed, after pressing Train once."""
    experiment = example(name).experiment
    changed = replace(experiment.settings, **settings)  # type: ignore[arg-type]
    return run(experiment.with_settings(changed), changed.iterations)


def answers(history: History) -> Array:
    """The eight answers at the end, (8,)."""
    return history.network.answers(history.last_weights)


def answer(history: History, question: str) -> float:
    """The answer to a question such as "1 0 0"."""
    return float(answers(history)[corner_number([int(value) for value in question.split()])])


def worst_error(history: History) -> float:
    """How far the farthest answer to a row is from its target."""
    rows = history.experiment.training_set
    return float(np.abs(answers(history)[rows.corners()] - rows.targets).max())


def is_learnable(experiment: Experiment) -> bool:
    rows = experiment.training_set
    table = PartialTable.from_answers(
        dict(zip(rows.corners().tolist(), rows.targets.astype(int), strict=True))
    )
    settings = experiment.settings
    return can_learn(table, neuron_family(settings.network))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_example_opens_and_is_saved_as_it_is(path: Path) -> None:
    data = path.read_bytes()
    document = document_from_bytes(data, path.name)
    assert document_to_bytes(document) == data
    assert document.title
    assert document.trained_iterations == 0
    assert document.final_weights is None
    assert document.unknown == document.unknown_settings == ()
    # One sentence; a longer one is not read.
    assert document.notice.endswith(".")
    assert document.notice.count(". ") == 0
    assert len(document.notice) <= 150


def test_the_examples_are_these_in_this_order() -> None:
    assert [path.stem for path in FILES] == [
        "01_workshop",
        "02_inverse",
        "03_and",
        "04_or",
        "05_nand",
        "06_nor",
        "07_majority",
        "08_only_input_1",
        "09_xor_of_two",
        "10_parity_of_three",
        "11_contradictory_rows",
        "12_workshop_claim",
        "13_and_of_two",
        "14_or_of_two",
        "15_nand_of_two",
        "16_xor_of_two_with_input_3_off",
    ]
    titles = [document_from_bytes(path.read_bytes(), path.name).title for path in FILES]
    assert len(set(titles)) == len(titles)


FUNCTIONS: dict[str, Callable[[int, int, int], int]] = {
    "and": lambda first, second, third: first & second & third,
    "or": lambda first, second, third: first | second | third,
    "nand": lambda first, second, third: 1 - (first & second & third),
    "nor": lambda first, second, third: 1 - (first | second | third),
    "majority": lambda first, second, third: int(first + second + third >= 2),
    "only_input_1": lambda *question: question[0],
    "parity_of_three": lambda first, second, third: (first + second + third) % 2,
    "workshop_claim": lambda *question: int(question in {(1, 1, 1), (1, 0, 1), (1, 0, 0)}),
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_an_example_of_a_function_has_all_eight_rows(name: str) -> None:
    rows = example(name).experiment.training_set
    assert [tuple(inputs) for inputs in rows.inputs.tolist()] == list(CORNERS)
    assert rows.targets.tolist() == [FUNCTIONS[name](*corner) for corner in CORNERS]


@pytest.mark.parametrize(
    "name", ["workshop", "inverse", "and", "or", "nand", "nor", "majority", "only_input_1"]
)
def test_what_one_neuron_can_learn_is_learned_by_pressing_train(name: str) -> None:
    assert is_learnable(example(name).experiment)
    assert worst_error(trained(name)) < 0.04


def test_the_workshop_answers_a_question_that_it_never_saw() -> None:
    assert example("workshop").experiment == Experiment()
    assert (1, 0, 0) not in [WORKSHOP_ROWS.row(number).inputs for number in range(4)]
    assert f"{answer(trained('workshop'), '1 0 0'):.4f}" == "0.9999"


def test_turned_round_every_weight_of_the_workshop_changes_its_sign() -> None:
    turned, plain = example("inverse").experiment, Experiment()
    assert np.array_equal(turned.training_set.inputs, plain.training_set.inputs)
    assert np.array_equal(turned.training_set.targets, 1 - plain.training_set.targets)
    np.testing.assert_allclose(trained("inverse").last_weights, -trained("workshop").last_weights, atol=0.002)


def test_and_without_its_bias_ends_with_1_1_1_close_to_0() -> None:
    assert answer(trained("and"), "1 1 1") > 0.96
    assert answer(trained("and", bias=False), "1 1 1") < 0.001


def test_or_without_its_bias_is_right_but_for_0_0_0() -> None:
    history = trained("or", bias=False)
    assert answer(history, "0 0 0") == 0.5
    assert answers(history)[1:].min() > 0.99


def test_nand_needs_all_three_weights_against_its_bias() -> None:
    *weights, bias = trained("nand").last_weights
    assert bias > 0
    assert max(weights) < 0
    assert bias + sum(sorted(weights)[:2]) > 3
    assert bias + sum(weights) < -3


def test_nor_needs_one_weight_against_its_bias() -> None:
    *weights, bias = trained("nor").last_weights
    assert bias > 3
    assert bias + max(weights) < -3


def test_majority_gives_every_input_one_vote() -> None:
    *weights, bias = trained("majority").last_weights
    np.testing.assert_allclose(weights, weights[0], rtol=0.0001)
    assert weights[0] < -bias < 2 * weights[0]


def test_only_input_1_ends_with_the_other_weights_close_to_0() -> None:
    first, second, third, _ = trained("only_input_1").last_weights
    assert first > 10
    assert max(abs(second), abs(third)) < 0.25


def test_xor_takes_2_hidden_neurons() -> None:
    experiment = example("xor_of_two").experiment
    rows = experiment.training_set
    assert rows.inputs[:, 2].tolist() == [1, 1, 1, 1]
    assert rows.targets.tolist() == (rows.inputs[:, 0] ^ rows.inputs[:, 1]).tolist()
    assert not is_learnable(experiment)
    np.testing.assert_allclose(answers(trained("xor_of_two"))[rows.corners()], 0.5, atol=0.001)
    assert worst_error(trained("xor_of_two", hidden_neurons=2)) < 0.02


def test_parity_takes_3_hidden_neurons() -> None:
    assert not is_learnable(example("parity_of_three").experiment)
    np.testing.assert_allclose(answers(trained("parity_of_three")), 0.5, atol=0.001)
    assert worst_error(trained("parity_of_three", hidden_neurons=3)) < 0.02


@pytest.mark.parametrize("seed", range(1, 9))
def test_the_hidden_neurons_of_the_notices_are_enough_for_other_seeds_too(seed: int) -> None:
    assert worst_error(trained("xor_of_two", hidden_neurons=2, seed=seed)) < 0.03
    assert worst_error(trained("parity_of_three", hidden_neurons=3, seed=seed)) < 0.03


def test_contradictory_rows_settle_in_the_middle() -> None:
    rows = example("contradictory_rows").experiment.training_set
    assert rows.row(2).inputs == rows.row(4).inputs == (1, 0, 1)
    assert {rows.row(2).target, rows.row(4).target} == {0.0, 1.0}
    assert abs(answer(trained("contradictory_rows"), "1 0 1") - 0.5) < 0.001


def test_one_neuron_learns_what_the_workshop_claims_only_with_a_bias() -> None:
    experiment = example("workshop_claim").experiment
    assert not is_learnable(experiment)
    assert worst_error(trained("workshop_claim")) > 0.49
    assert is_learnable(experiment.with_settings(replace(experiment.settings, bias=True)))
    assert worst_error(trained("workshop_claim", bias=True)) < 0.03


GATES: dict[str, Callable[[int, int], int]] = {
    "and_of_two": lambda first, second: first & second,
    "or_of_two": lambda first, second: first | second,
    "nand_of_two": lambda first, second: 1 - (first & second),
    "xor_of_two_with_input_3_off": lambda first, second: first ^ second,
}


@pytest.mark.parametrize("name", GATES)
def test_a_gate_of_two_inputs_has_its_truth_table_with_input_3_off(name: str) -> None:
    rows = example(name).experiment.training_set
    questions = [tuple(inputs) for inputs in rows.inputs.tolist()]
    assert questions == [(0, 0, 0), (0, 1, 0), (1, 0, 0), (1, 1, 0)]
    assert rows.targets.tolist() == [GATES[name](first, second) for first, second, _ in questions]


def weights_of(name: str) -> list[float]:
    """The weights of inputs 1 to 3 and of the bias at the end of the example's training."""
    history = trained(name)
    assert worst_error(history) < 0.1
    weights = [float(weight) for weight in history.last_weights.ravel()]
    # Input 3 is off, so its weight never moves.
    assert weights[2] == float(history.experiment.starting_weights().ravel()[2])
    return weights


def test_the_notice_of_and_is_true() -> None:
    first, second, _, bias = weights_of("and_of_two")
    assert max(first, second) < -bias < first + second


def test_the_notice_of_or_is_true() -> None:
    first, second, _, bias = weights_of("or_of_two")
    assert 0 < -bias < min(first, second)


def test_the_notice_of_nand_is_true() -> None:
    for turned, plain in zip(weights_of("nand_of_two"), weights_of("and_of_two"), strict=True):
        if turned != plain:  # all but the weight of input 3
            assert turned * plain < 0
            assert abs(turned + plain) < 0.01 * abs(plain)


def test_the_notice_of_xor_with_input_3_off_is_true() -> None:
    name = "xor_of_two_with_input_3_off"
    assert not is_learnable(example(name).experiment)
    history = trained(name)
    asked = answers(history)[history.experiment.training_set.corners()]
    assert asked == pytest.approx(0.5, abs=1e-3)
    assert worst_error(trained(name, hidden_neurons=2)) < 0.1
