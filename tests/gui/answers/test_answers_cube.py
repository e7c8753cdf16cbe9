"""The cube of the eight questions: choosing a corner, and the reason for each answer."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.answers.answers_panel import AnswersPanel
from nn_desktop.gui.look.colours import DARK, HIGH_CONTRAST, LIGHT, Colours
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.student import Student

QUESTIONS = [f"{corner:03b}" for corner in range(8)]


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    return show_alone(AnswersPanel(session), 330, 370)


def reasons(student: Student) -> dict[str, str]:
    """The reason of each corner, as a screen reader hears it."""
    return {question: student.corner(question).split(", ")[1] for question in QUESTIONS}


def chosen(student: Student) -> list[str]:
    return [question for question in QUESTIONS if student.is_checked(f"corner{question}")]


def test_a_click_on_a_corner_asks_its_question(student: Student, session: Session) -> None:
    for question in reversed(QUESTIONS):
        student.press(f"corner{question}")
        assert session.chosen_inputs == tuple(map(int, question))
        assert chosen(student) == [question]


def test_the_corner_follows_the_question_that_is_asked_elsewhere(student: Student, session: Session) -> None:
    for inputs in CORNERS:
        session.choose_inputs(inputs)
        assert chosen(student) == ["".join(map(str, inputs))]


def test_the_keys_go_along_the_edges_of_the_cube(student: Student, session: Session) -> None:
    student.focus("corner100")
    seen = []
    for key in (
        Qt.Key.Key_Up,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Right,
    ):
        student.key(key)
        seen.append("".join(map(str, session.chosen_inputs)))
        assert chosen(student) == seen[-1:]
        assert student.focused().objectName() == f"corner{seen[-1]}"
    assert seen == ["110", "111", "011", "011", "001", "000", "100"]


def test_inputs_lead_to_the_right_up_and_behind(student: Student) -> None:
    places = {question: student.find(QAbstractButton, f"corner{question}").pos() for question in QUESTIONS}
    for question, place in places.items():
        for number, (right, up) in enumerate(((True, False), (False, True), (True, True))):
            if question[number] == "0":
                there = places[f"{question[:number]}1{question[number + 1 :]}"]
                assert (there.x() > place.x(), there.y() < place.y()) == (right, up)


def test_tab_enters_and_leaves_the_cube_in_one_step(student: Student) -> None:
    student.focus("corner100")
    student.key(Qt.Key.Key_Tab)
    inside = student.focused().objectName()
    student.key(Qt.Key.Key_Tab)
    assert {inside, student.focused().objectName()} <= {"corner100", ""}


def test_the_workshops_rows_force_two_answers_leave_one_open_and_one_is_stuck(student: Student) -> None:
    assert reasons(student) == {
        "000": "stuck at 0.5",
        "001": "a row says 0",
        "010": "the rows leave it open",
        "011": "a row says 0",
        "100": "the rows force 1",
        "101": "a row says 1",
        "110": "the rows force 1",
        "111": "a row says 1",
    }


def test_with_a_bias_nothing_is_stuck(student: Student, session: Session) -> None:
    session.change_setting("bias", "bias", value=True)
    assert reasons(student)["000"] == "the rows leave it open"
    assert "stuck" not in str(reasons(student))


def test_with_hidden_neurons_only_what_a_row_says_is_said(student: Student, session: Session) -> None:
    session.change_setting("hidden", "hidden_neurons", 2)
    given = {"001": "0", "111": "1", "101": "1", "011": "0"}
    assert reasons(student) == {
        question: f"a row says {given[question]}" if question in given else "no row asks"
        for question in QUESTIONS
    }


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([Row((1, 0, 0), 0.0), Row((1, 0, 0), 1.0)], "rows contradict each other"),
        ([Row((1, 0, 0), 0.25)], "a row says 0.25"),
    ],
    ids=["contradiction", "target between"],
)
def test_where_the_rows_are_no_yes_or_no_only_what_rows_say_and_what_is_stuck_is_said(
    student: Student, session: Session, rows: list[Row], words: str
) -> None:
    session.change_rows("paste", TrainingSet.from_rows([*rows, Row((0, 0, 0), 1.0)]))
    said = {question: words if question == "100" else "no row asks" for question in QUESTIONS}
    # Whatever the rows are: no weights change what a sum of nothing gives.
    assert reasons(student) == {**said, "000": "stuck at 0.5"}
    session.change_setting("bias", "bias", value=True)
    session.reset()
    assert reasons(student) == {**said, "000": "a row says 1"}


def test_neurons_without_a_bias_that_answer_0_to_000_are_stuck_there_hidden_or_not(
    student: Student, session: Session
) -> None:
    session.change_setting("activation", "activation", "tanh")
    for hidden in (0, 2):
        session.change_setting("hidden", "hidden_neurons", hidden)
        assert reasons(student)["000"] == "stuck at 0"
    session.change_setting("activation", "activation", "sigmoid")
    assert reasons(student)["000"] == "no row asks"


def test_the_reasons_are_those_of_the_rows_that_the_run_has_learned_from(
    student: Student, session: Session
) -> None:
    session.step()
    session.change_setting("bias", "bias", value=True)
    assert reasons(student)["000"] == "stuck at 0.5"
    session.reset()
    assert reasons(student)["000"] == "the rows leave it open"


def test_the_answers_and_the_description_follow_the_network(student: Student, session: Session) -> None:
    assert student.corner("100") == "1 0 0 gives 0.45860596, the rows force 1"
    session.step()
    answers = [f"{answer:.8f}" for answer in session.shown_run.answers]
    assert student.corner_answers() == answers
    description = student.description("answersCube")
    for question, answer in zip(QUESTIONS, answers, strict=True):
        assert f"{' '.join(question)} gives {answer}, " in description


def test_the_reason_for_the_chosen_answer_stands_below_as_a_sentence(
    student: Student, session: Session
) -> None:
    sentences = {
        (1, 0, 0): "1 0 0: The rows force 1: every neuron that agrees with them answers the same here.",
        (
            0,
            1,
            0,
        ): "0 1 0: The rows leave it open: neurons that agree with them do not all answer the same here.",
        (0, 0, 0): "0 0 0: All inputs are 0, so no weights can change this answer. A bias could.",
        (0, 0, 1): "0 0 1: A row of the table says that the answer should be 0.",
    }
    for inputs, sentence in sentences.items():
        session.choose_inputs(inputs)
        assert sentence in student.words()


def test_the_sentence_follows_the_rows_that_the_run_has_learned_from(
    student: Student, session: Session
) -> None:
    session.choose_inputs((0, 0, 0))
    session.step()
    session.change_setting("bias", "bias", value=True)
    told = "0 0 0, when it was trained: All inputs are 0, so no weights can change this answer."
    assert told in student.words()
    session.reset()
    assert "0 0 0: The rows leave it open: neurons that agree with them do not all answer" in student.words()


@pytest.mark.parametrize("hidden_neurons", [0, 3])
def test_all_of_a_corners_text_has_room_whatever_the_reasons_become(
    student: Student, session: Session, hidden_neurons: int
) -> None:
    session.change_setting("bias", "bias", value=True)
    student.qtbot.wait(0)
    session.change_setting("bias", "bias", value=False)
    session.change_setting("hidden", "hidden_neurons", hidden_neurons)
    for question in QUESTIONS:
        corner = student.find(QAbstractButton, f"corner{question}")
        assert corner.width() >= corner.sizeHint().width()
        assert corner.height() >= corner.sizeHint().height()
        parent = corner.parentWidget()
        assert parent is not None
        assert parent.rect().contains(corner.geometry())


def test_a_cube_that_first_shows_short_reasons_makes_room_for_long_ones(
    show_alone: ShowAlone, session: Session
) -> None:
    session.change_rows("paste", TrainingSet.from_rows([Row(inputs, 1.0) for inputs in CORNERS[1:]]))
    session.change_setting("bias", "bias", value=True)
    student = show_alone(AnswersPanel(session), 330, 370)
    session.change_setting("bias", "bias", value=False)
    assert reasons(student)["000"] == "stuck at 0.5"
    corner = student.find(QAbstractButton, "corner000")
    assert corner.width() >= corner.sizeHint().width()


def test_the_chosen_corner_and_the_given_ones_are_drawn_differently(
    student: Student, session: Session
) -> None:
    corner = student.find(QAbstractButton, "corner110")
    before = corner.grab().toImage()
    session.choose_inputs((1, 1, 0))
    assert corner.grab().toImage() != before
    session.choose_inputs((1, 0, 0))
    assert corner.grab().toImage() == before


@pytest.mark.usefixtures("theme_put_back")
@pytest.mark.parametrize(
    ("appearance", "chosen"),
    [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK), (Appearance.CONTRAST, HIGH_CONTRAST)],
)
def test_a_corners_words_stand_on_the_ground_of_the_panel(
    appearance: Appearance, chosen: Colours, student: Student, qapp: QApplication
) -> None:
    apply_theme(qapp, appearance)
    student.settle()
    corner = student.find(QAbstractButton, "corner110")
    picture = student.window.grab(QRect(corner.mapTo(student.window, QPoint()), corner.size())).toImage()
    beside = range(corner.height(), picture.width())
    seen = {picture.pixelColor(x, y).name() for x in beside for y in range(picture.height())}
    assert seen & {LIGHT.panel, DARK.panel, HIGH_CONTRAST.panel} == {chosen.panel}


def test_a_new_answer_and_a_new_reason_are_painted(student: Student, session: Session) -> None:
    corner = student.find(QAbstractButton, "corner100")
    text = QRect(corner.height() + 2, 0, corner.width(), corner.height()).intersected(corner.rect())
    untrained, forced = corner.grab().toImage(), corner.grab(text).toImage()
    session.step()
    assert corner.grab().toImage() != untrained
    assert corner.grab(text).toImage() == forced
    session.change_rows("paste", TrainingSet.from_rows([Row((1, 0, 0), 1.0)]))
    session.reset()
    assert corner.grab(text).toImage() != forced
