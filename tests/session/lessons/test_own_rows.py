"""Somebody's own rows come back from every lesson."""

import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.lessons.guide import LessonGuide
from nn_desktop.session.session import Session
from tests.core.lessons.shipped import LESSONS
from tests.session.lessons.going_through import Begin, settle

OWN = TrainingSet.from_rows([Row((1, 0, 0), 1.0), Row((0, 1, 0), 0.0)])
STEP = LESSONS["05_one_step"]
STUCK = LESSONS["09_stuck_at_half"]


@pytest.fixture
def own_work(session: Session) -> TrainingSet:
    session.change_rows("rows", OWN)
    session.choose_inputs((0, 1, 1))
    return OWN


def undo_until_rows_are(session: Session, rows: TrainingSet) -> None:
    """Press Undo often enough."""
    while session.experiment.training_set != rows:
        assert session.undo_stack.canUndo()
        session.undo_stack.undo()


@pytest.mark.parametrize(
    ("lesson", "name"), [(lesson, card.name) for lesson in LESSONS for card in LESSONS[lesson].cards]
)
def test_from_every_card_one_gets_ones_own_rows_back(
    lesson: str,
    name: str,
    guide: LessonGuide,
    begin: Begin,
    session: Session,
    own_work: TrainingSet,
    qtbot: QtBot,
) -> None:
    begin(LESSONS[lesson], name)
    assert guide.own_rows.are_away
    guide.show_the_step(0)
    settle(guide, qtbot, session)
    guide.close()
    assert guide.own_rows.are_away
    undo_until_rows_are(session, own_work)
    assert session.experiment == Experiment().with_rows(own_work)
    assert not guide.own_rows.are_away
    session.undo_stack.setIndex(session.undo_stack.count())
    assert guide.own_rows.are_away
    guide.own_rows.bring_back()
    assert session.experiment.training_set == own_work
    assert not session.experiment.settings.bias
    assert session.chosen_inputs == (0, 1, 1)
    assert not guide.own_rows.are_away


def test_undo_often_enough_brings_them_back_and_redo_the_lesson_again(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet, qtbot: QtBot
) -> None:
    begin(STUCK, "end")
    undo_until_rows_are(session, own_work)
    assert not guide.own_rows.are_away
    session.undo_stack.redo()
    assert session.experiment.training_set == STUCK.start.experiment.training_set
    assert guide.own_rows.are_away
    guide.own_rows.bring_back()
    assert session.experiment.training_set == own_work


def test_two_lessons_one_after_the_other_keep_the_same_rows(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet
) -> None:
    begin(STUCK, "bias")
    session.change_setting("seed", "seed", 9)
    begin(STEP, "step")
    guide.own_rows.bring_back()
    assert session.experiment.training_set == own_work
    assert session.experiment.settings.seed == 1


def test_they_come_back_after_more_steps_than_can_be_undone(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet
) -> None:
    begin(STUCK, "bias")
    for seed in range(150):
        session.change_setting("seed", "seed", seed + 2)
        session.undo_stack.end_merging()
    guide.own_rows.bring_back()
    assert session.experiment.training_set == own_work
    assert session.experiment.settings.seed == 1
    assert not guide.own_rows.are_away


def test_they_come_back_also_when_there_were_as_many_steps_before_as_can_be_undone(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet
) -> None:
    for seed in range(150):
        session.change_setting("seed", "seed", seed + 2)
        session.undo_stack.end_merging()
    begin(STUCK, "bias")
    assert guide.own_rows.are_away
    session.change_setting("seed", "seed", 9)
    session.change_setting("seed", "seed", 10)  # the same step
    session.undo_stack.undo()
    assert guide.own_rows.are_away
    guide.own_rows.bring_back()
    assert not guide.own_rows.are_away
    assert (session.experiment.training_set, session.experiment.settings.seed) == (own_work, 151)


def test_a_lesson_that_begins_with_what_is_there_is_left_as_well(
    guide: LessonGuide, begin: Begin, session: Session
) -> None:
    begin(STEP, "step")
    assert not guide.own_rows.are_away
    session.change_setting("seed", "seed", 9)
    assert guide.own_rows.are_away
    guide.own_rows.bring_back()
    assert session.experiment == STEP.start.experiment


def test_rows_that_are_changed_after_coming_back_are_ones_own(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet
) -> None:
    begin(STUCK, "bias")
    guide.own_rows.bring_back()
    for seed in (5, 6, 7):
        session.change_setting("seed", "seed", seed)
        session.undo_stack.end_merging()
        assert not guide.own_rows.are_away
    guide.own_rows.bring_back()
    assert session.experiment.settings.seed == 7


def test_another_document_is_nobodys_lesson(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet
) -> None:
    begin(STUCK, "bias")
    session.open_experiment(session.experiment.with_rows(TrainingSet.from_rows([])), 0)
    guide.watch.look()
    session.change_setting("seed", "seed", 5)
    session.undo_stack.end_merging()
    session.change_setting("seed", "seed", 6)
    assert not guide.own_rows.are_away


def test_rows_made_between_two_lessons_are_the_ones_that_come_back(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet
) -> None:
    begin(STUCK, "bias")
    guide.close()
    newer = TrainingSet.from_rows([Row((1, 1, 0), 0.25), Row((0, 0, 1), 1.0)])
    session.change_rows("paste", newer)
    begin(STEP, "step")
    guide.close()
    guide.own_rows.bring_back()
    assert session.experiment.training_set == newer
    # They were made in place of a lesson's: a document that is older must not be overwritten with them.
    assert guide.own_rows.are_away
    undo_until_rows_are(session, own_work)
    assert not guide.own_rows.are_away


def test_own_rows_that_are_changed_after_undo_are_ones_own(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet
) -> None:
    begin(STUCK, "bias")
    undo_until_rows_are(session, own_work)
    newer = TrainingSet.from_rows([Row((1, 1, 0), 0.25)])
    session.change_rows("paste", newer)
    assert not guide.own_rows.are_away
    assert guide.own_rows.away is None
    guide.watch.look()
    guide.own_rows.bring_back()
    assert session.experiment.training_set == newer


def test_it_is_known_when_somebody_has_gone_back_to_before_the_open_lesson(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet, qtbot: QtBot
) -> None:
    own = guide.own_rows
    begin(STUCK, "guess")
    assert not own.is_lesson_gone
    session.change_setting("seed", "seed", 9)
    session.undo_stack.undo()
    assert not own.is_lesson_gone
    session.undo_stack.undo()
    assert own.is_lesson_gone
    session.undo_stack.redo()
    assert not own.is_lesson_gone
    session.undo_stack.undo()
    session.change_setting("seed", "seed", 5)
    assert own.is_lesson_gone
    guide.set_up_card()
    settle(guide, qtbot, session)
    assert not own.is_lesson_gone
    assert own.are_kept
    session.open_experiment(Experiment().with_rows(own_work), 0)
    assert own.is_lesson_gone
    guide.close()
    assert not own.is_lesson_gone


def test_what_was_changed_in_a_lesson_and_comes_back_with_undo_is_no_other_lessons(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet, qtbot: QtBot
) -> None:
    begin(STUCK, "guess")
    session.change_setting("seed", "seed", 9)
    guide.set_up_card()
    settle(guide, qtbot, session)
    session.undo_stack.undo()
    assert session.experiment.settings.seed == 9
    assert not guide.own_rows.is_lesson_gone


def test_undo_to_rows_made_between_two_lessons_leaves_the_second_lesson(
    guide: LessonGuide, begin: Begin, session: Session, own_work: TrainingSet
) -> None:
    begin(STUCK, "guess")
    guide.close()
    session.change_setting("seed", "seed", 9)
    begin(STEP, "guess")
    assert not guide.own_rows.is_lesson_gone
    session.undo_stack.undo()
    assert session.experiment.settings.seed == 9
    assert guide.own_rows.is_lesson_gone
