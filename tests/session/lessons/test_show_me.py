"""Show me: the session does what the rehearsal in the core foretells."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.core.lessons.lesson import (
    Action,
    ChangeRows,
    ChangeSetting,
    ChangeWeight,
    ChooseInputs,
    MoveCursor,
    Reset,
    ShowExperiment,
    Start,
    Step,
    Train,
)
from nn_desktop.core.lessons.rehearsal import after, beginning
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.lessons.show_me import ShowMe
from nn_desktop.session.session import Session

SHORT = Experiment().with_settings(Settings(iterations=20))
ROWS = [TrainingSet.from_rows([Row((1, 0, 1), 1.0), Row((0, 1, 1), target)]) for target in (0.0, 1.0)]
NO_ROWS = TrainingSet.from_rows([])


def some_actions(generator: np.random.RandomState) -> tuple[Action, ...]:
    choices: list[Action] = [
        *(Step(), Train(), Train(), Reset(), MoveCursor(0), MoveCursor(7), MoveCursor(10_000)),
        *(ChangeSetting("seed", 2), ChangeSetting("seed", 1), ChangeSetting("bias", True)),
        *(ChangeSetting("hidden_neurons", 2), ChangeSetting("iterations", 7), ChangeRows(ROWS[0])),
        *(ChangeRows(ROWS[1]), ChangeRows(NO_ROWS), ShowExperiment(SHORT), ChooseInputs((0, 1, 1))),
        *(ChangeWeight(1, 0.5), ChangeWeight(3, 2.0)),
    ]
    return tuple(choices[generator.randint(len(choices))] for _ in range(generator.randint(1, 12)))


@pytest.mark.parametrize("seed", range(60))
def test_the_session_does_what_the_rehearsal_foretells(seed: int, session: Session, qtbot: QtBot) -> None:
    actions = some_actions(np.random.RandomState(seed))
    session.open_experiment(SHORT, 0)
    show_me = ShowMe(session)
    show_me.start(actions, "show", 0)
    qtbot.waitUntil(lambda: not show_me.is_running)
    foretold = after(beginning(Start(SHORT, session.chosen_inputs)), actions)
    assert session.experiment == foretold.experiment
    assert session.history.experiment == foretold.history.experiment
    assert session.history.iterations == foretold.history.iterations
    assert session.cursor == foretold.cursor
    assert np.array_equal(session.shown_run.weights, foretold.weights)
    assert session.chosen_inputs == foretold.chosen_inputs
    kept, foretold_runs = session.shown_run.earlier_runs, foretold.earlier_runs
    assert [(each.experiment, each.cursor) for each in kept] == [
        (each.experiment, each.cursor) for each in foretold_runs
    ]
