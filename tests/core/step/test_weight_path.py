"""The path of a weight: exact, few points, and no swing is lost."""

import numpy as np
import pytest

from nn_desktop.core.network import history as history_module
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train
from nn_desktop.core.step.weight_path import weight_path

COLUMNS = 60


def run_of(iterations: int, **settings: object) -> History:
    history = History.start(Experiment(settings=Settings(**settings)))  # type: ignore[arg-type]
    for longer in train(history, iterations):
        history = longer
    return history


def edges_to(iterations: int, *, logarithmic: bool) -> np.ndarray:
    if not logarithmic:
        return np.linspace(0, iterations + 1, COLUMNS + 1)
    return np.concatenate([[0.0], np.geomspace(1, iterations + 1, COLUMNS)])


@pytest.fixture(params=["all kept", "few kept"])
def memory(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "few kept":
        monkeypatch.setattr(history_module, "MOST_CHECKPOINTS", 40)


@pytest.mark.parametrize("logarithmic", [True, False])
@pytest.mark.parametrize("settings", [{}, {"hidden_neurons": 2, "bias": True}, {"activation": "tanh"}])
@pytest.mark.parametrize("iterations", [1, 2, 59, 2_500])
def test_every_point_is_the_exact_weight_of_its_iteration(
    memory: None, settings: dict[str, object], iterations: int, logarithmic: bool
) -> None:
    history = run_of(iterations, **settings)
    for place in (0, history.network.weights_count - 1):
        edges = edges_to(iterations, logarithmic=logarithmic)
        points, weights = weight_path(history, place, edges)
        assert (points[0], points[-1]) == (0, iterations)
        assert (np.diff(points) > 0).all()
        assert len(points) <= 2 * COLUMNS + 2
        for iteration, weight in zip(points.astype(int).tolist(), weights.tolist(), strict=True):
            assert weight == history.weights_at(iteration)[place]


def test_a_weight_that_swings_is_drawn_swinging(memory: None) -> None:
    # tanh at rate 1 goes to and fro between two states for ever.
    history = run_of(4_000, activation="tanh", learning_rate=1.0)
    last = history.last_iterations(1)[:, 2]
    assert abs(last[0] - last[1]) > 0.01
    edges = edges_to(4_000, logarithmic=False)
    points, weights = weight_path(history, 2, edges)
    late = weights[(points > 2_000) & (points < 3_900)]
    assert late.min() == pytest.approx(last.min(), abs=1e-3)
    assert late.max() == pytest.approx(last.max(), abs=1e-3)
    assert np.count_nonzero(late > last.mean()) == pytest.approx(len(late) / 2, abs=2)


def test_a_short_run_loses_no_extreme() -> None:
    history = run_of(3_000, activation="tanh")
    every = np.array([history.weights_at(iteration)[1] for iteration in range(3_001)])
    _, weights = weight_path(history, 1, edges_to(3_000, logarithmic=True))
    assert (weights.min(), weights.max()) == (every.min(), every.max())
