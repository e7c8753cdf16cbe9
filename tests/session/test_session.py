"""The session: what a run is, what is shown of it, and what is said about it."""

import sys
import threading
import weakref
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_desktop.core.messages.outcome import outcome_text
from nn_desktop.core.network import training
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.session.run import playback
from nn_desktop.session.session import Session
from tests.core.experiments import every_iteration, run, same_bits, same_run, workshop

LONG = 5_000_000
NO_ROWS = TrainingSet.from_rows([])


@pytest.fixture
def train(qtbot: QtBot, session: Session) -> Callable[[], None]:
    """Train to the end."""

    def train_to_the_end() -> None:
        session.train()
        qtbot.waitUntil(lambda: not session.is_training)

    return train_to_the_end


@pytest.fixture
def start_long_training(qtbot: QtBot, session: Session) -> Callable[[], None]:
    """Start a training that takes longer than the test, and wait until it has got somewhere."""

    def start() -> None:
        session.change_setting("change iterations", "iterations", LONG)
        session.train()
        qtbot.waitUntil(lambda: session.history.iterations > 0)

    return start


def counted(signal: SignalInstance) -> list[None]:
    """A list that grows with every emission."""
    emissions: list[None] = []
    signal.connect(lambda: emissions.append(None))
    return emissions


def other_rows(session: Session) -> TrainingSet:
    return session.experiment.training_set.with_target(0, 0.25)


# Runs


def test_a_new_session_shows_the_untrained_workshop(session: Session) -> None:
    assert session.experiment == workshop()
    assert session.cursor == session.history.iterations == 0
    assert session.shown_run.weights == pytest.approx([-0.16595599, 0.44064899, -0.99977125], abs=5e-9)
    assert session.prediction == pytest.approx(0.45860596, abs=5e-9)
    assert not session.is_stale
    assert session.can_train
    assert session.progress == 0


def test_train_gives_the_workshops_weights_and_the_cores_history_bit_for_bit(
    session: Session, train: Callable[[], None]
) -> None:
    train()
    assert same_run(session.history, run(workshop(), 10_000))
    assert session.cursor == 10_000
    assert session.shown_run.weights == pytest.approx([9.67299303, -0.2078435, -4.62963669], abs=5e-9)
    assert session.prediction == pytest.approx(0.99993704, abs=5e-9)
    assert session.progress == 1


def test_train_may_be_told_how_far(session: Session, qtbot: QtBot) -> None:
    session.train(7)
    qtbot.waitUntil(lambda: not session.is_training)
    assert (session.history.iterations, session.cursor) == (7, 7)
    assert session.experiment.settings.iterations == 10_000


def test_train_goes_on_from_the_end_of_the_history_wherever_the_cursor_is(
    session: Session, train: Callable[[], None]
) -> None:
    train()
    session.move_cursor(17)
    session.change_setting("change iterations", "iterations", 123)
    assert not session.is_stale
    train()
    assert session.cursor == session.history.iterations == 10_123
    assert same_run(session.history, run(workshop(), 10_123))
    assert session.shown_run.earlier_runs == ()


def test_after_an_edit_train_starts_a_new_run_and_keeps_the_old_curve(
    session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_rows("change cell", other_rows(session))
    assert session.is_stale
    assert session.cursor == 10_000
    train()
    assert not session.is_stale
    assert same_run(session.history, run(session.experiment, 10_000))
    assert [each.experiment for each in session.shown_run.earlier_runs] == [workshop()]


def test_an_edit_before_any_training_shows_the_new_untrained_network_at_once(session: Session) -> None:
    moves = counted(session.cursor_moved)
    session.change_setting("change seed", "seed", 5)
    assert moves
    assert same_bits(session.shown_run.weights, workshop(seed=5).network.starting_weights(5))
    assert not session.is_stale
    assert session.shown_run.earlier_runs == ()


def test_reset_shows_the_starting_weights_of_the_experiment_as_it_is_now(
    session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_setting("change seed", "seed", 5)
    session.reset()
    assert same_bits(session.shown_run.weights, workshop().network.starting_weights(5))
    assert len(session.shown_run.earlier_runs) == 1
    session.clear_earlier_runs()
    assert len(session.shown_run.earlier_runs) == 0


def test_reset_keeps_the_run_as_an_earlier_one_until_it_is_repeated(
    session: Session, train: Callable[[], None]
) -> None:
    train()
    session.reset()
    assert (session.cursor, session.history.iterations) == (0, 0)
    (kept,) = session.shown_run.earlier_runs
    assert same_run(kept.history, run(workshop(), 10_000))
    session.step()
    assert len(session.shown_run.earlier_runs) == 1
    train()
    assert session.history.iterations == 10_001
    assert len(session.shown_run.earlier_runs) == 0


def test_undo_that_leads_back_to_an_experiment_shows_its_run_again_without_training(
    session: Session, train: Callable[[], None]
) -> None:
    train()
    session.move_cursor(37)
    session.change_setting("change learning rate", "learning_rate", 0.5)
    train()
    session.undo_stack.undo()
    assert not session.is_stale
    assert not session.is_training
    assert (session.cursor, session.history.iterations) == (37, 10_000)
    assert same_bits(session.shown_run.weights, every_iteration(workshop(), 37)[37])
    session.undo_stack.redo()
    assert not session.is_stale
    assert (session.cursor, session.history.iterations) == (10_000, 10_000)
    assert same_run(session.history, run(workshop(learning_rate=0.5), 10_000))


def test_undo_after_reset_with_other_settings_shows_the_run_again(
    session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_setting("change seed", "seed", 5)
    session.reset()
    session.undo_stack.undo()
    assert (session.cursor, session.history.iterations) == (10_000, 10_000)
    assert session.shown_run.earlier_runs == ()


def test_a_table_without_rows_can_be_shown_but_not_trained(session: Session, qtbot: QtBot) -> None:
    session.change_rows("delete rows", NO_ROWS)
    assert not session.can_train
    for ask in (session.train, session.step, session.play, session.step_back, session.reset, session.stop):
        ask()
    assert not session.is_training
    assert not session.is_playing
    assert session.cursor == 0
    assert session.shown_run.loss == 0


def test_a_run_can_be_travelled_when_its_rows_are_gone(session: Session, train: Callable[[], None]) -> None:
    train()
    session.change_rows("delete rows", NO_ROWS)
    session.move_cursor(10)
    session.step()
    assert session.cursor == 11
    assert session.is_stale


# What runs, and one at a time


def test_train_pressed_a_thousand_times_runs_one_training(session: Session, qtbot: QtBot) -> None:
    activities = counted(session.activity_changed)
    session.change_setting("change iterations", "iterations", LONG)
    for _ in range(1000):
        session.train()
    assert [thread.name for thread in threading.enumerate()].count("training") == 1
    assert len(activities) == 1
    session.stop()


def test_stop_then_train_at_once_thirty_times_is_one_run(session: Session) -> None:
    session.change_setting("change iterations", "iterations", LONG)
    for _ in range(30):
        session.train()
        session.stop()
        assert not session.is_training
    assert session.cursor == session.history.iterations
    assert session.shown_run.earlier_runs == ()
    assert same_run(session.history, run(workshop(), session.history.iterations))


def test_a_change_of_the_rows_stops_the_training_and_a_change_of_the_iterations_does_not(
    session: Session, start_long_training: Callable[[], None]
) -> None:
    start_long_training()
    session.change_setting("change iterations", "iterations", 77)
    assert session.is_training
    session.change_rows("change cell", other_rows(session))
    assert not session.is_training
    assert session.is_stale
    assert "Training stopped at iteration" in session.message
    session.step()  # of another run, about which that says nothing
    assert (session.cursor, session.message) == (1, "")


def test_undo_while_training_stops_it_too(session: Session, start_long_training: Callable[[], None]) -> None:
    session.change_rows("change cell", other_rows(session))
    start_long_training()
    session.undo_stack.undo()  # the iterations: not another run
    assert session.is_training
    session.undo_stack.undo()
    assert not session.is_training
    assert session.is_stale


def test_the_cursor_follows_the_training_unless_it_is_moved_away(
    session: Session, start_long_training: Callable[[], None], qtbot: QtBot
) -> None:
    start_long_training()
    assert session.cursor == session.history.iterations
    session.move_cursor(3)
    reached = session.history.iterations
    qtbot.waitUntil(lambda: session.history.iterations > reached)
    assert session.cursor == 3
    session.move_cursor(sys.maxsize)
    reached = session.history.iterations
    qtbot.waitUntil(lambda: session.history.iterations > reached)
    assert session.cursor == session.history.iterations


def test_closing_ends_the_thread(session: Session, start_long_training: Callable[[], None]) -> None:
    start_long_training()
    session.close()
    assert not session.is_training
    assert "training" not in [thread.name for thread in threading.enumerate()]


# What it says


def test_a_new_edit_takes_back_what_was_said_about_the_last_training(
    session: Session, train: Callable[[], None]
) -> None:
    train()
    assert session.trained is not None
    assert session.trained.history.iterations == 10_000
    session.say("Written to mine.csv.")
    session.change_rows("change cell", other_rows(session))
    assert session.message == ""
    assert session.trained is None
    session.undo_stack.undo()
    assert session.trained is not None


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (MemoryError(), "The computer ran out of memory while training. What was reached is kept."),
        (RuntimeError("oh dear"), "Training broke off (oh dear). What was reached is kept."),
    ],
)
def test_an_error_in_the_thread_is_said_in_a_sentence_and_the_next_training_works(
    session: Session,
    train: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    failure: Exception,
    sentence: str,
) -> None:
    train()

    def fail(*_: object) -> None:
        raise failure

    monkeypatch.setattr(training, "IterationLoop", fail)
    train()
    assert session.message == sentence
    assert session.cursor == session.history.iterations == 10_000
    monkeypatch.undo()
    train()
    assert session.history.iterations == 20_000


def test_when_the_numbers_grow_beyond_all_bounds_it_says_so_and_keeps_what_came_before(
    session: Session, train: Callable[[], None]
) -> None:
    # Targets beyond the limits of the table: within them we know of no run that diverges.
    rows = TrainingSet(np.array([[1, 1, 1], [1, 0, 1]], dtype=np.uint8), np.array([1e150, 1e150]))
    session.change_experiment(
        "paste", Experiment(rows, Settings("relu", bias=True, learning_rate=1e6, seed=4))
    )
    train()
    last = session.history.iterations
    assert session.trained is not None
    assert "grew beyond all bounds" in outcome_text(session.trained)
    assert np.isfinite(session.shown_run.weights).all()
    assert np.isfinite(session.shown_run.loss)
    session.train()
    assert session.message == "This run cannot go on: its numbers would grow beyond all bounds."
    assert not session.is_training
    session.step()
    assert session.cursor == session.history.iterations == last


# Time travel


def test_every_iteration_is_shown_with_its_exact_weights(session: Session, train: Callable[[], None]) -> None:
    weights = every_iteration(workshop(), 3_000)
    train()
    for iteration in np.random.RandomState(0).randint(0, 3_000, 200):
        session.move_cursor(int(iteration))
        assert same_bits(session.shown_run.weights, weights[iteration])
        answers = workshop().network.answers(weights[iteration])
        assert same_bits(session.shown_run.answers, answers)
        session.choose_inputs(CORNERS[int(iteration) % 8])
        assert session.prediction == answers[int(iteration) % 8]


def test_the_cursor_stays_inside_the_run(session: Session, train: Callable[[], None]) -> None:
    train()
    session.move_cursor(-5)
    assert session.cursor == 0
    session.step_back()
    assert session.cursor == 0
    session.move_cursor(10**300)
    assert session.cursor == 10_000


def test_a_step_from_iteration_0_trains_one_iteration(session: Session) -> None:
    session.step()
    assert session.cursor == session.history.iterations == 1
    assert same_run(session.history, run(workshop(), 1))


def test_a_step_inside_the_run_only_shows_the_next_iteration(
    session: Session, train: Callable[[], None]
) -> None:
    train()
    session.move_cursor(41)
    session.step()
    assert session.cursor == 42
    assert session.history.iterations == 10_000
    session.step_back()
    session.step_back()
    assert session.cursor == 40


def test_a_step_at_the_end_makes_the_run_longer_bit_for_bit(
    session: Session, train: Callable[[], None]
) -> None:
    train()
    session.step()
    assert session.cursor == 10_001
    assert same_run(session.history, run(workshop(), 10_001))


def test_only_after_a_step_is_there_a_way_back_to_show(session: Session) -> None:
    assert session.shown_run.last_learning is None
    before = session.shown_run.weights
    session.step()
    learning = session.shown_run.last_learning
    assert learning is not None
    assert same_bits(before + learning.adjustments[0].ravel(), session.shown_run.weights)
    session.step_back()
    assert session.shown_run.last_learning is None


def test_a_step_after_an_edit_is_the_first_of_a_new_run(session: Session, train: Callable[[], None]) -> None:
    train()
    session.change_rows("change cell", other_rows(session))
    session.step()
    assert session.cursor == session.history.iterations == 1
    assert not session.is_stale
    assert len(session.shown_run.earlier_runs) == 1


def test_play_sweeps_the_run_to_its_end_and_from_there_anew(
    session: Session, train: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playback, "SWEEP_SECONDS", 0.3)
    train()
    seen: list[int] = []
    session.cursor_moved.connect(lambda: seen.append(session.cursor))
    session.play()
    assert session.is_playing
    qtbot.waitUntil(lambda: not session.is_playing)
    assert seen == sorted(seen)
    assert seen[0] == 0
    assert seen[-1] == 10_000


def test_play_begins_at_the_cursor_and_pause_leaves_it_where_it_is(
    session: Session, train: Callable[[], None], qtbot: QtBot
) -> None:
    train()
    session.move_cursor(100)
    session.play()
    with qtbot.waitSignal(session.cursor_moved):
        pass
    session.pause()
    assert not session.is_playing
    assert 100 <= session.cursor < 10_000


@pytest.mark.parametrize("act", ["train", "step", "step_back", "reset"])
def test_whoever_takes_the_cursor_into_his_own_hands_ends_the_playing(
    session: Session, train: Callable[[], None], act: str
) -> None:
    train()
    session.play()
    getattr(session, act)()
    assert not session.is_playing


def test_play_trains_first_if_need_be_and_shows_the_run_from_its_start(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playback, "SWEEP_SECONDS", 0.3)
    seen: list[int] = []
    session.cursor_moved.connect(lambda: seen.append(session.cursor))
    session.play()
    assert session.is_training
    assert session.is_playing
    qtbot.waitUntil(lambda: not session.is_playing and not session.is_training)
    assert seen == sorted(seen)
    assert session.history.iterations == 10_000


def test_a_change_of_the_rows_ends_the_playing(session: Session, train: Callable[[], None]) -> None:
    train()
    session.play()
    session.change_rows("change cell", other_rows(session))
    assert not session.is_playing


# Questions


def test_a_question_is_told_only_when_it_is_another_one(session: Session) -> None:
    told = counted(session.inputs_chosen)
    session.choose_inputs((1, 0, 0))
    assert told == []
    session.choose_inputs((1, 0, 1))
    assert session.chosen_inputs == (1, 0, 1)
    assert len(told) == 1


# Advice


def test_a_training_that_failed_is_followed_by_trials_and_by_nothing_once_the_experiment_is_another(
    session: Session, train: Callable[[], None], qtbot: QtBot
) -> None:
    session.change_setting("change activation", "activation", "tanh")
    train()
    assert session.advice_run.failed == workshop(activation="tanh")
    assert session.advice_run.is_trying
    session.change_setting("change seed", "seed", 2)
    assert session.advice_run.failed is None
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not session.advice_run.is_trying)
    advice = session.advice_run.advice
    assert advice is not None
    assert advice.repairs == (workshop(activation="tanh", learning_rate=0.3),)
    session.reset()
    assert session.advice_run.failed is None


def test_a_training_that_was_stopped_or_has_learned_needs_no_advice(
    session: Session, train: Callable[[], None], start_long_training: Callable[[], None]
) -> None:
    train()
    assert session.advice_run.failed is None
    session.change_setting("change activation", "activation", "tanh")
    start_long_training()
    session.stop()
    assert session.trained is not None
    assert session.trained.is_stopped
    assert session.advice_run.failed is None


def test_a_session_that_nobody_holds_is_gone_at_once(qapp: QApplication) -> None:
    # In a circle of references it would wait for whichever thread tidies up, and die in that one.
    session = Session()
    session.change_setting("change seed", "seed", 2)
    session.close()
    seen = weakref.ref(session)
    del session
    assert seen() is None
