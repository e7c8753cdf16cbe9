"""The experiment: the workshop's defaults, refusals in sentences, and what makes two runs the same."""

from dataclasses import FrozenInstanceError, replace

import pytest

from nn_desktop.core.network.experiment import (
    LARGEST_LEARNING_RATE,
    LARGEST_SEED,
    MOST_HIDDEN_NEURONS,
    MOST_ITERATIONS,
    SMALLEST_LEARNING_RATE,
    WORKSHOP_ROWS,
    Experiment,
    Settings,
)
from nn_desktop.core.network.training_set import TrainingSet
from tests.core.experiments import workshop


def test_the_default_experiment_is_the_workshops() -> None:
    assert Experiment().settings == Settings("sigmoid", False, 0, 1.0, 10_000, 1)
    assert Experiment().training_set.inputs.tolist() == [[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]]
    assert Experiment().training_set.targets.tolist() == [0, 1, 1, 0]


def test_the_extreme_settings_are_allowed() -> None:
    largest = Settings(
        "relu", True, MOST_HIDDEN_NEURONS, LARGEST_LEARNING_RATE, MOST_ITERATIONS, LARGEST_SEED
    )
    assert (largest.learning_rate, largest.seed) == (LARGEST_LEARNING_RATE, LARGEST_SEED)
    smallest = Settings("tanh", False, 0, SMALLEST_LEARNING_RATE, 1, 0)
    assert (smallest.learning_rate, smallest.iterations) == (SMALLEST_LEARNING_RATE, 1)


NAN, INFINITY = float("nan"), float("inf")
REFUSED: dict[str, dict[str, list[object]]] = {
    "The activation is one of sigmoid, tanh, relu, not ": {"activation": ["", "Sigmoid", "step"]},
    "The number of hidden neurons is a number from 0 to 8, not ": {"hidden_neurons": [-1, 9, 10**400]},
    "The learning rate is a number from 10⁻⁶ to 1,000,000, not ": {
        "learning_rate": [0.0, -1.0, 9e-7, 1_000_000.1, NAN, INFINITY, -INFINITY]
    },
    "The number of iterations is a number from 1 to 1,000,000,000, not ": {"iterations": [0, -5, 10**9 + 1]},
    "The seed is a number from 0 to 2,147,483,647, not ": {"seed": [-1, 2**31, 10**400]},
}
AS_PEOPLE_READ_IT = {
    "-1": "−1",
    "-5": "−5",
    "0.0": "0",
    "-1.0": "−1",
    "9e-07": "9×10⁻⁷",
    "nan": "?",
    "inf": "∞",
    "-inf": "−∞",
}


@pytest.mark.parametrize(
    ("sentence", "name", "value"),
    [
        (sentence, name, value)
        for sentence, wrong in REFUSED.items()
        for name, values in wrong.items()
        for value in values
    ],
)
def test_a_setting_out_of_range_is_refused_in_a_sentence(sentence: str, name: str, value: object) -> None:
    with pytest.raises(ValueError, match=r"\.$") as refused:
        workshop(**{name: value})
    shown = AS_PEOPLE_READ_IT.get(str(value), str(value))
    assert str(refused.value) == f"{sentence}{shown}."


def test_settings_and_experiments_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().seed = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        Experiment().settings = Settings()  # type: ignore[misc]


def test_equal_experiments_have_equal_hashes() -> None:
    assert workshop(seed=2) == workshop(seed=2)
    assert len({workshop(seed=2), workshop(seed=2), workshop(seed=3)}) == 2


def test_an_experiment_with_one_thing_changed_leaves_the_old_one() -> None:
    before = Experiment()
    fewer = before.training_set.without_rows([0])
    assert before.with_rows(fewer) == Experiment(fewer, before.settings)
    assert before.with_settings(Settings(seed=4)) == workshop(seed=4)
    assert before == Experiment(WORKSHOP_ROWS, Settings())


def test_the_network_has_the_shape_that_the_settings_ask_for() -> None:
    network = workshop(activation="tanh", bias=True, hidden_neurons=4).network
    assert (network.activation.name, network.bias, network.hidden_neurons) == ("tanh", True, 4)


OTHER = {"activation": "tanh", "bias": True, "hidden_neurons": 1, "learning_rate": 0.5, "seed": 2}


@pytest.mark.parametrize(("name", "value"), OTHER.items())
def test_every_setting_but_the_number_of_iterations_makes_another_run(name: str, value: object) -> None:
    other = workshop(**{name: value})
    assert not Experiment().is_same_run_as(other)
    assert not other.is_same_run_as(Experiment())


def test_another_number_of_iterations_is_the_same_run() -> None:
    assert set(OTHER) | {"iterations"} == set(Settings.__dataclass_fields__)
    longer = workshop(iterations=7)
    assert Experiment().is_same_run_as(longer)
    assert longer.is_same_run_as(Experiment())
    assert longer != Experiment()


def test_other_rows_make_another_run_and_equal_rows_the_same() -> None:
    assert not Experiment().is_same_run_as(Experiment(WORKSHOP_ROWS.with_target(0, 0.5)))
    copied = TrainingSet.from_rows(map(WORKSHOP_ROWS.row, range(4)))
    assert Experiment().is_same_run_as(replace(Experiment(), training_set=copied))


# Weights of one's own

OWN = Experiment().with_own_weights((1.0, -2.0, 0.5))


def test_weights_of_ones_own_are_where_a_run_begins() -> None:
    assert OWN.starting_weights().tolist() == [1.0, -2.0, 0.5]
    assert OWN.with_own_weights(None) == Experiment()
    assert str(Experiment().with_own_weights((-0.0, 0.0, 1.0)).starting_weights()[0]) == "0.0"


@pytest.mark.parametrize("weights", [(), (1.0,), (1.0, 2.0, 3.0, 4.0)])
def test_too_few_or_too_many_weights_are_refused(weights: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="weights for 3"):
        Experiment().with_own_weights(weights)


@pytest.mark.parametrize("weight", [float("nan"), float("inf"), 1e6 + 1, -1e7])
def test_a_weight_out_of_range_is_refused_in_a_sentence(weight: float) -> None:
    with pytest.raises(
        ValueError, match=r"^A starting weight is a number from −1,000,000 to 1,000,000, not "
    ):
        Experiment().with_own_weights((0.0, weight, 0.0))


def test_other_own_weights_are_another_run_and_the_seed_does_not_count_beside_them() -> None:
    assert not OWN.is_same_run_as(Experiment())
    assert not OWN.is_same_run_as(Experiment().with_own_weights((1.0, -2.0, 0.25)))
    other_seed = replace(OWN, settings=replace(OWN.settings, seed=9))
    assert OWN.is_same_run_as(other_seed)
    assert not OWN.is_same_run_as(replace(OWN, settings=replace(OWN.settings, learning_rate=0.5)))


def test_switching_the_bias_keeps_the_other_weights_and_its_own_begin_at_random() -> None:
    with_bias = OWN.with_settings(replace(OWN.settings, bias=True))
    random = Experiment(settings=with_bias.settings).starting_weights()
    assert with_bias.own_weights == (1.0, -2.0, 0.5, random[3])
    assert with_bias.with_settings(OWN.settings) == OWN
    hidden = Experiment(settings=Settings(hidden_neurons=2))
    hidden = hidden.with_own_weights(tuple(map(float, range(8))))
    with_bias = hidden.with_settings(replace(hidden.settings, bias=True))
    random = Experiment(settings=with_bias.settings).starting_weights()
    assert with_bias.own_weights == (0, 1, 2, 3, 4, 5, *random[6:8], 6, 7, random[10])
    assert with_bias.with_settings(hidden.settings) == hidden


def test_where_only_the_weight_of_the_bias_was_ones_own_nothing_own_is_left_without_it() -> None:
    settings = Settings(bias=True)
    random = Experiment(settings=settings).starting_weights()
    own = Experiment(settings=settings).with_own_weights((*random[:3].tolist(), 5.0))
    assert own.with_settings(Settings()) == Experiment()


def test_other_hidden_neurons_or_another_seed_begin_at_random_again() -> None:
    for kept in (replace(OWN.settings, learning_rate=0.5), replace(OWN.settings, activation="tanh")):
        assert OWN.with_settings(kept).own_weights == OWN.own_weights
    for dropped in (
        replace(OWN.settings, hidden_neurons=2),
        replace(OWN.settings, seed=2),
    ):
        assert OWN.with_settings(dropped) == Experiment(settings=dropped)
    assert OWN.with_rows(TrainingSet.from_rows([])).own_weights == OWN.own_weights
