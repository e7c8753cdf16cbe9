"""The guide through lessons: tasks are seen when they are done, Show me does them, and no work is lost."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.core.lessons.lesson import CardKind
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.files.lesson_progress import DO_NOT_KNOW, LessonProgressStore
from nn_desktop.session.lessons.guide import LessonGuide
from nn_desktop.session.session import Session
from tests.core.lessons.shipped import LESSONS
from tests.session.lessons.going_through import Begin, place_of, settle

OWN = TrainingSet.from_rows([Row((1, 0, 0), 1.0), Row((0, 1, 0), 0.0)])
STEP = LESSONS["05_one_step"]
SLOPE = LESSONS["06_the_slope"]
STUCK = LESSONS["09_stuck_at_half"]
CHALLENGES = LESSONS["99_challenges"]


# Tasks


def test_a_task_is_seen_as_soon_as_somebody_does_it(
    guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot
) -> None:
    begin(STEP, "step")
    assert guide.watch.tasks == (
        ("The iteration that is shown is 1.", False),
        ("What is shown belongs to these rows and settings.", True),
    )
    assert not guide.is_done
    with qtbot.waitSignal(guide.progress_changed):
        session.step()
    assert guide.is_done
    assert not guide.is_done_already
    assert all(is_so for _, is_so in guide.watch.tasks)


def test_what_is_done_stays_done(guide: LessonGuide, begin: Begin, session: Session) -> None:
    begin(STEP, "step")
    session.step()
    guide.watch.look()
    session.reset()
    guide.watch.look()
    assert guide.is_done
    assert not guide.watch.is_done


def test_a_task_that_is_so_already_says_so(guide: LessonGuide, begin: Begin, session: Session) -> None:
    begin(STEP, "guess")
    session.step()
    guide.go_to(place_of(STEP, "step"))
    assert guide.is_done
    assert guide.is_done_already


def test_what_show_me_does_was_not_so_already_although_the_lesson_still_trained_when_it_began(
    guide: LessonGuide, session: Session, qtbot: QtBot
) -> None:
    guide.open(SLOPE, 0)
    guide.go_to(place_of(SLOPE, "steepest"))
    assert session.is_training
    guide.show_the_step(0)
    settle(guide, qtbot, session)
    assert guide.is_done
    assert not guide.is_done_already


def test_nothing_is_looked_at_while_the_session_trains(
    guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot
) -> None:
    begin(STUCK, "bias")
    looks: list[bool] = []
    guide.watch.looked.connect(lambda: looks.append(session.is_training))
    session.change_setting("bias", "bias", True)
    session.train()
    session.choose_inputs((0, 0, 0))
    settle(guide, qtbot, session)
    assert guide.is_done
    assert not any(looks)


def test_many_changes_are_looked_at_once(
    guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot
) -> None:
    begin(STEP, "step")
    looks: list[int] = []
    guide.watch.looked.connect(lambda: looks.append(session.cursor))
    for _ in range(50):
        session.step()
    assert looks == []
    qtbot.waitUntil(lambda: bool(looks))
    assert looks == [50]


@pytest.mark.parametrize("name", LESSONS)
def test_show_me_does_each_task_through_the_session(
    name: str, guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot
) -> None:
    lesson = LESSONS[name]
    for place, card in enumerate(lesson.cards):
        if card.kind is not CardKind.DO or name.startswith("10"):  # 100,000 iterations: tested in core
            continue
        begin(lesson, card.name)
        assert guide.place == place
        assert not guide.is_done, card.name
        guide.show_the_step(0)
        settle(guide, qtbot, session)
        assert guide.is_done, (card.name, guide.watch.lack)
        assert card.name in guide.progress.shown


def test_show_me_is_one_undo_step(guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot) -> None:
    lesson = LESSONS["11_change_one_cell"]
    begin(lesson, "hidden")
    before, steps = session.experiment, session.undo_stack.index()
    guide.show_the_step(0)
    settle(guide, qtbot, session)
    assert session.experiment.settings.hidden_neurons == 2
    assert session.experiment.settings.bias
    assert session.undo_stack.index() == steps + 1
    assert session.undo_stack.undoText() == "show the step"
    session.undo_stack.undo()
    assert session.experiment == before


def test_show_me_takes_its_time_and_says_what_comes_next(
    guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot
) -> None:
    card = begin(STEP, "try")
    told: list[object] = []
    guide.show_me.acting.connect(told.append)
    guide.show_the_step(1)
    assert told == [card.show_me[0]]
    settle(guide, qtbot, session)
    assert tuple(told) == card.show_me
    assert session.cursor == 4


def test_another_card_stops_show_me(guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot) -> None:
    begin(STEP, "try")
    session.reset()
    guide.show_the_step(60_000)
    guide.go_to(0)
    assert not guide.show_me.is_running
    assert session.cursor == 0


def test_answers_are_compared_with_the_start_that_the_worker_trains(
    guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot
) -> None:
    begin(CHALLENGES, "same-end")
    session.change_setting("seed", "seed", 7)
    session.train()
    qtbot.waitUntil(lambda: not session.is_training)
    qtbot.waitUntil(lambda: guide.is_done)


# Choices, hints, challenges


def test_the_first_choice_is_kept_and_opens_what_was_hidden(
    guide: LessonGuide, begin: Begin, session: Session
) -> None:
    changes: list[frozenset[str]] = []
    session.hidden.changed.connect(lambda: changes.append(session.hidden.parts))
    begin(STUCK, "guess")
    assert session.hidden.parts == {"prediction", "answers"}
    assert not guide.is_done
    guide.choose(2)
    guide.choose(1)
    assert guide.choice == 2
    assert guide.is_done
    assert session.hidden.parts == frozenset()
    assert changes == [{"prediction", "answers"}, frozenset()]


def test_not_to_know_counts_as_a_choice(guide: LessonGuide, begin: Begin, session: Session) -> None:
    begin(STUCK, "guess")
    guide.choose(DO_NOT_KNOW)
    assert guide.is_done
    assert session.hidden.parts == frozenset()


def test_closing_a_lesson_hides_nothing_any_more(guide: LessonGuide, begin: Begin, session: Session) -> None:
    begin(STUCK, "guess")
    guide.close()
    assert session.hidden.parts == frozenset()


def test_a_question_is_done_with_the_right_answer_and_the_first_one_is_kept(
    guide: LessonGuide, begin: Begin
) -> None:
    begin(STUCK, "many-think")
    guide.choose(0)
    assert not guide.is_done
    guide.choose(1)
    assert guide.is_done
    assert guide.choice == 0


def test_hints_come_one_after_the_other(guide: LessonGuide, begin: Begin) -> None:
    card = begin(CHALLENGES, "wake-000")
    assert guide.hints == ()
    for asked in (1, 2, 3, 3):
        guide.ask_hint()
        assert guide.hints == card.hints[:asked]


def test_check_says_what_is_missing_until_the_challenge_is_solved(
    guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot
) -> None:
    begin(CHALLENGES, "too-fast")
    assert guide.check() == "Nothing is changed."
    session.change_setting("rate", "learning_rate", 50.0)
    session.train()
    settle(guide, qtbot, session)
    assert guide.check() == "Nothing has gone wrong in the training."
    session.change_setting("rate", "learning_rate", 200.0)
    session.train()
    settle(guide, qtbot, session)
    assert guide.check() == ""
    assert guide.is_done


def test_the_detective_ticks_questions(guide: LessonGuide, begin: Begin, session: Session) -> None:
    begin(CHALLENGES, "detective")
    assert session.hidden.parts == {"answers", "prediction"}
    assert not guide.tick(frozenset({"001", "100"}))
    assert not guide.is_done
    assert guide.tick(frozenset({"001", "100", "101", "111"}))
    assert guide.is_done
    assert session.hidden.parts == frozenset()


def test_the_next_challenge_begins_at_the_start_and_a_solved_one_is_left_as_it_is(
    guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot
) -> None:
    begin(CHALLENGES, "too-fast")
    session.change_setting("rate", "learning_rate", 200.0)
    session.train()
    settle(guide, qtbot, session)
    guide.go_to(place_of(CHALLENGES, "three-quarters"))
    settle(guide, qtbot, session)
    assert session.experiment == CHALLENGES.start.experiment
    assert (session.history.iterations, guide.is_done) == (0, False)
    session.change_setting("seed", "seed", 5)
    guide.go_to(place_of(CHALLENGES, "too-fast"))
    assert guide.is_done
    assert session.experiment.settings.seed == 5


def test_what_is_only_read_is_done_when_it_is_seen(guide: LessonGuide, begin: Begin) -> None:
    begin(STEP, "why")
    assert guide.is_done


# Where it was left


def test_a_lesson_reopens_where_it_was_left_set_up(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    store = LessonProgressStore(tmp_path)
    first = LessonGuide(session, store)
    first.open(STUCK)
    first.go_to(place_of(STUCK, "end"))
    first.close()
    session.open_experiment(session.experiment.with_rows(OWN), 0)
    second = LessonGuide(session, LessonProgressStore(tmp_path))
    second.open(STUCK)
    settle(second, qtbot, session)
    assert second.place == place_of(STUCK, "end")
    assert session.experiment.settings.bias
    assert session.history.iterations == 10_000
    assert session.history.experiment == session.experiment


def test_a_lesson_opens_at_a_card_that_was_chosen(guide: LessonGuide, store: LessonProgressStore) -> None:
    guide.open(CHALLENGES, place_of(CHALLENGES, "xor"))
    assert guide.card == CHALLENGES.cards[place_of(CHALLENGES, "xor")]
    assert store.of("challenges").card == place_of(CHALLENGES, "xor")


def test_a_lesson_begins_with_the_whole_network_in_the_picture(begin: Begin, session: Session) -> None:
    session.chosen_line.move(1)
    begin(STEP, "guess")
    assert session.chosen_line.line is None


def test_starting_over_begins_at_the_first_card(guide: LessonGuide, begin: Begin) -> None:
    begin(STEP, "why")
    guide.start_over()
    assert guide.place == 0
    assert guide.progress.done == ()


def test_going_back_changes_nothing_but_the_card(guide: LessonGuide, begin: Begin, session: Session) -> None:
    begin(STEP, "try")
    session.step()
    experiment, cursor = session.experiment, session.cursor
    guide.go_to(0)
    guide.go_to(-1)
    guide.go_to(99)
    assert guide.place == 0
    assert (session.experiment, session.cursor) == (experiment, cursor)
