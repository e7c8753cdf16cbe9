"""Undo: one command that swaps whole experiments, and which changes become one step."""

import gc
from weakref import ref

import pytest

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.session import Session


def type_target(session: Session, row: int, value: float) -> None:
    rows = session.experiment.training_set.with_target(row, value)
    session.change_rows("change cell", rows, ("cell", row, 3))


def texts(session: Session) -> list[str]:
    stack = session.undo_stack
    return [stack.text(place) for place in range(stack.count())]


def test_every_change_can_be_undone_and_done_again(session: Session) -> None:
    seen = [session.experiment]
    session.change_setting("change seed", "seed", 7)
    seen.append(session.experiment)
    type_target(session, 1, 0.25)
    seen.append(session.experiment)
    session.change_rows("delete row", session.experiment.training_set.without_rows([0]))
    seen.append(session.experiment)
    session.change_experiment("choose example", Experiment())
    seen.append(session.experiment)
    assert texts(session) == ["change seed", "change cell", "delete row", "choose example"]
    for experiment in reversed(seen[:-1]):
        session.undo_stack.undo()
        assert session.experiment == experiment
    for experiment in seen[1:]:
        session.undo_stack.redo()
        assert session.experiment == experiment


def test_typing_in_one_cell_is_one_step(session: Session) -> None:
    for value in (0.1, 0.12, 0.123):
        type_target(session, 0, value)
    assert texts(session) == ["change cell"]
    session.undo_stack.undo()
    assert session.experiment == Experiment()


def test_no_table_is_kept_that_was_there_only_while_somebody_typed(session: Session) -> None:
    tables = []
    for value in (0.1, 0.12, 0.123, 0.1234):
        type_target(session, 0, value)
        tables.append(ref(session.experiment.training_set))
    session.background.stop_jobs()
    session.background.wait()
    gc.collect()
    assert [table() is None for table in tables] == [True, True, True, False]


def test_typing_in_two_cells_is_two_steps(session: Session) -> None:
    type_target(session, 0, 0.1)
    type_target(session, 1, 0.2)
    type_target(session, 0, 0.3)
    assert len(texts(session)) == 3


def test_turning_one_spin_box_is_one_step_and_another_one_is_another(session: Session) -> None:
    for seed in range(2, 30):
        session.change_setting("change seed", "seed", seed)
    session.change_setting("change learning rate", "learning_rate", 0.5)
    assert texts(session) == ["change seed", "change learning rate"]


def test_there_and_back_again_is_no_step(session: Session) -> None:
    session.change_setting("switch bias on", "bias", value=True)
    session.change_setting("switch bias off", "bias", value=False)
    assert texts(session) == []
    assert session.experiment == Experiment()
    type_target(session, 0, 0.1)
    assert texts(session) == ["change cell"]


def test_rows_that_are_added_one_after_another_are_steps_of_their_own(session: Session) -> None:
    for _ in range(3):
        rows = session.experiment.training_set
        session.change_rows(
            "add row", rows.with_inserted(len(rows), TrainingSet.from_rows([Row((0, 0, 0), 0.0)]))
        )
    assert texts(session) == ["add row"] * 3


def test_training_in_between_makes_two_steps_of_what_would_be_one(session: Session) -> None:
    type_target(session, 0, 0.1)
    session.train()
    session.stop()
    type_target(session, 0, 0.2)
    session.step()
    type_target(session, 0, 0.3)
    assert texts(session) == ["change cell"] * 3


def test_what_changes_nothing_is_no_step(session: Session) -> None:
    session.change_setting("change seed", "seed", session.experiment.settings.seed)
    type_target(session, 0, 0.0)
    assert texts(session) == []


def test_a_setting_out_of_range_is_refused_and_is_no_step(session: Session) -> None:
    with pytest.raises(ValueError, match="The learning rate is a number from"):
        session.change_setting("change learning rate", "learning_rate", -1.0)
    assert session.experiment == Experiment()
    assert texts(session) == []


def test_an_undone_change_that_is_made_differently_forgets_the_one_that_was_undone(
    session: Session,
) -> None:
    type_target(session, 0, 0.1)
    session.undo_stack.undo()
    session.change_setting("change seed", "seed", 3)
    assert texts(session) == ["change seed"]
    assert not session.undo_stack.canRedo()


def test_many_changes_of_a_long_table_stay_a_bounded_number_of_steps(session: Session) -> None:
    session.change_rows("paste", TrainingSet.from_rows([Row((0, 1, 1), 1.0)] * 1000))
    for row in range(300):
        type_target(session, row, 0.5)
    assert len(texts(session)) <= 200
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert len(session.experiment.training_set) == 1000
