"""The run of the map: computing in the background, the sweep, scrubbing and stopping."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.core.boolean.function_map import MOST_MAP_ITERATIONS, function_rows, train_all_functions
from nn_desktop.core.network.experiment import Settings
from nn_desktop.session.background import BackgroundWorker
from nn_desktop.session.run.map_run import MapRun
from nn_desktop.session.session import Session

SHORT = Settings(bias=True, iterations=300)
ENDLESS = Settings(bias=True, hidden_neurons=8, iterations=MOST_MAP_ITERATIONS)


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[MapRun]:
    background = BackgroundWorker()
    run = MapRun(background)
    yield run
    run.stop()
    background.close()
    # Not by Python, which might do it in the worker's thread of the next test.
    for each in (run, background):
        each.deleteLater()


def finish(run: MapRun, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not run.is_computing)


def has_come_to(run: MapRun, iterations: int) -> bool:
    return run.map is not None and run.map.iterations >= iterations


def test_nothing_is_there_before_the_first_run(run: MapRun) -> None:
    assert run.map is None
    assert (run.iteration, run.last_iteration, run.is_active) == (0, 0, False)


def test_the_background_gives_the_map_that_one_go_gives(run: MapRun, qtbot: QtBot) -> None:
    run.start(SHORT)
    assert run.is_active
    finish(run, qtbot)
    *_, expected = train_all_functions(SHORT)
    assert run.map is not None
    assert np.array_equal(run.map.right, expected.right)


def test_the_sweep_starts_at_iteration_0_and_never_shows_what_is_not_known(run: MapRun, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    run.shown.connect(lambda: seen.append((run.iteration, run.map.iterations if run.map else 0)))
    run.start(ENDLESS)
    qtbot.waitUntil(lambda: seen[-1][0] > 20)
    assert seen[0][0] == 0
    assert [iteration for iteration, _ in seen] == sorted(iteration for iteration, _ in seen)
    assert all(iteration <= known for iteration, known in seen)


def test_scrubbing_ends_the_sweep_but_not_the_computing(run: MapRun, qtbot: QtBot) -> None:
    run.start(SHORT)
    run.show(300)
    assert run.is_computing
    finish(run, qtbot)
    # The iteration that was asked for is shown when it is there.
    assert run.iteration == 300
    assert not run.is_active


def test_what_lies_outside_shows_the_nearest_iteration_that_there_is(run: MapRun, qtbot: QtBot) -> None:
    run.start(SHORT)
    finish(run, qtbot)
    run.show(301)
    assert run.iteration == 300
    run.show(-1)
    assert run.iteration == 0


def test_stop_keeps_what_is_known_and_the_next_start_computes_it_anew(run: MapRun, qtbot: QtBot) -> None:
    run.start(ENDLESS)
    qtbot.waitUntil(lambda: has_come_to(run, 50))
    run.stop()
    assert run.map is not None
    known = run.map.iterations
    assert known < MOST_MAP_ITERATIONS
    assert (run.last_iteration, run.is_active) == (known, False)
    qtbot.wait(100)
    assert run.map.iterations == known
    run.start(ENDLESS)
    assert run.iteration == 0
    assert run.is_computing


def test_a_finished_map_is_swept_again_without_computing(run: MapRun, qtbot: QtBot) -> None:
    run.start(SHORT)
    finish(run, qtbot)
    first = run.map
    run.show(300)
    run.start(SHORT)
    assert not run.is_computing
    assert run.is_active
    assert run.map is first
    assert run.iteration == 0
    run.start(Settings(bias=True, iterations=300, seed=2))
    assert run.is_computing


def test_the_start_and_the_end_of_activity_are_told(run: MapRun, qtbot: QtBot) -> None:
    told: list[bool] = []
    run.activity_changed.connect(lambda: told.append(run.is_active))
    run.start(SHORT)
    assert told[-1] is True
    finish(run, qtbot)
    run.stop()
    assert told[-1] is False


def test_other_rows_do_not_hinder_a_map_and_other_settings_end_it(session: Session, qtbot: QtBot) -> None:
    run = session.map_run
    session.change_experiment("open", session.experiment.with_settings(ENDLESS))
    run.start(ENDLESS)
    qtbot.waitUntil(lambda: has_come_to(run, 20))
    session.change_rows("choose function", function_rows(150))
    assert run.is_computing
    assert run.map is not None
    known = run.map.iterations
    qtbot.waitUntil(lambda: has_come_to(run, known + 100))
    session.change_setting("seed", "seed", 2)
    assert not run.is_active
    assert run.map.iterations > known
