"""What is drawn between the corners: the cut where the answer is 0.5, and proofs that no cut can be.

Pixels are looked at where geometry, reckoned here, says that a line has to pass.
"""

from collections.abc import Callable, Iterator
from itertools import combinations, product

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication

from nn_desktop.core.boolean.cut import ProofKind, ProofPicture, cut, proof_of
from nn_desktop.core.messages.cube_text import cut_text, proof_picture_text
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS, EDGES
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.answers.answers_cube import AnswersCube
from nn_desktop.gui.answers.answers_panel import AnswersPanel
from nn_desktop.gui.look.colours import Colours
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.contrast import COLOURS, contrast, every_appearance
from tests.gui.student import Student

XOR_WITHOUT_000 = "001:0 011:1 101:1 111:0"
PARITY_OF_FIVE = "001:1 010:1 100:1 000:0 111:0"


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    # So large that the labels cover little of it.
    return show_alone(AnswersPanel(session), 900, 800)


@pytest.fixture
def use() -> Iterator[Callable[[Appearance], None]]:
    """Show another appearance, until the test is over."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    yield lambda appearance: apply_theme(app, appearance, 1.0)
    apply_theme(app, Appearance.LIGHT, 1.0)


def rows(text: str) -> TrainingSet:
    """The rows that "001:0 011:1" stands for."""
    return TrainingSet.from_rows(
        [Row((int(word[0]), int(word[1]), int(word[2])), float(word[4:])) for word in text.split()]
    )


def show(session: Session, training_set: TrainingSet, **settings: object) -> None:
    session.change_experiment("paste", Experiment(training_set, Settings(**settings)))  # type: ignore[arg-type]
    session.reset()


def image_of(student: Student) -> QImage:
    return student.find(AnswersCube, "answersCube").grab().toImage()


def centres(student: Student) -> list[QPointF]:
    """Where the circles of the eight corners are."""
    buttons = [student.find(QAbstractButton, f"corner{corner:03b}") for corner in range(8)]
    return [QPointF(button.x() + button.height() / 2, button.geometry().center().y()) for button in buttons]


def place_of(centre: list[QPointF], point: Array) -> QPointF:
    start = centre[0]
    place = QPointF(start)
    for coordinate, corner in zip(point, (4, 2, 1), strict=True):
        place += (centre[corner] - start) * float(coordinate)
    return place


def is_free(student: Student, place: QPointF) -> bool:
    """Whether no corner's circle or text is there."""
    return not any(
        student.find(QAbstractButton, f"corner{corner:03b}").geometry().contains(place.toPoint())
        for corner in range(8)
    )


def best_contrast(image: QImage, place: QPointF, ground: QColor) -> float:
    """Of the pixels around a place."""
    x, y = round(place.x()), round(place.y())
    return max(
        contrast(image.pixelColor(x + right, y + down), ground) for right in (-1, 0, 1) for down in (-1, 0, 1)
    )


def along(start: Array, end: Array) -> list[Array]:
    return [start + (end - start) * share for share in np.linspace(0.1, 0.9, 9)]


@every_appearance
def test_the_edges_of_the_cube_can_be_seen(
    student: Student, use: Callable[[Appearance], None], appearance: Appearance, chosen: Colours
) -> None:
    use(appearance)
    student.qtbot.wait(10)
    image, centre = image_of(student), centres(student)
    seen = 0
    for start, end, _ in EDGES:
        for point in along(np.array(CORNERS[start]), np.array(CORNERS[end])):
            place = place_of(centre, point)
            if is_free(student, place):
                seen += 1
                assert best_contrast(image, place, QColor(chosen.panel)) >= 3
    assert seen > 50


@pytest.mark.parametrize("appearance", list(COLOURS))
@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
def test_the_edge_of_the_cut_is_drawn_where_the_answer_is_one_half_and_moves_with_the_cursor(
    student: Student,
    session: Session,
    use: Callable[[Appearance], None],
    activation: str,
    appearance: Appearance,
) -> None:
    use(appearance)
    student.qtbot.wait(10)
    seen = 0
    for step in range(20):
        if step % 5 == 0:
            rows_now = session.experiment.training_set
            show(session, rows_now, activation=activation, bias=True, learning_rate=0.1, seed=step)
        session.step()
        found = cut(session.shown_run.network, session.shown_run.weights)
        image, centre = image_of(student), centres(student)
        ground = image.pixelColor(image.width() - 2, image.height() // 2)
        polygon = np.array(found.polygon)
        assert cut_text(found) in student.description("answersCube")
        if len(polygon) < 3:
            continue
        for start, end in zip(polygon, np.roll(polygon, -1, axis=0), strict=True):
            for point in along(start, end):
                place = place_of(centre, point)
                if is_free(student, place):
                    seen += 1
                    assert best_contrast(image, place, ground) >= 3
    assert seen > 100


def test_where_there_is_no_cut_a_line_says_why(student: Student, session: Session) -> None:
    for weights, words in (
        ((0.0, 0.0, 0.0, 1.0), "No cut: all input weights are 0, or nearly."),
        ((1.0, 1.0, 1.0, 9.0), "No cut: all eight answers are above 0.5."),
        ((1.0, 1.0, 1.0, -9.0), "No cut: all eight answers are below 0.5."),
    ):
        experiment = Experiment(session.experiment.training_set, Settings(bias=True), weights)
        session.change_experiment("weights", experiment)
        session.reset()
        assert words in student.words()
        assert cut_text(cut(experiment.network, np.array(weights))) in student.description("answersCube")
    show(session, session.experiment.training_set, hidden_neurons=2)
    assert "With hidden neurons no cut is drawn." in student.words()
    assert "With hidden neurons no cut is drawn." in student.description("answersCube")


def test_with_hidden_neurons_nothing_is_drawn_but_the_cube(student: Student, session: Session) -> None:
    show(session, session.experiment.training_set, hidden_neurons=2)
    session.hidden.hide_answers(True)
    bare = image_of(student)
    show(session, rows(XOR_WITHOUT_000), bias=True)
    assert image_of(student) == bare


# Proofs


def every_proof(*, bias: bool) -> dict[ProofPicture, TrainingSet]:
    """Each different picture of all 6,561 tables, and a table that has it."""
    found: dict[ProofPicture, TrainingSet] = {}
    for answers in product((0.0, 1.0, None), repeat=8):
        table = TrainingSet.from_rows(
            [
                Row(inputs, answer)
                for inputs, answer in zip(CORNERS, answers, strict=True)
                if answer is not None
            ]
        )
        picture = proof_of(Experiment(table, Settings(bias=bias)))
        if picture is not None:
            found.setdefault(picture, table)
    return found


@pytest.mark.parametrize("bias", [True, False])
def test_every_proof_that_there_is_can_be_seen_and_read(
    student: Student, session: Session, bias: bool
) -> None:
    pictures = every_proof(bias=bias)
    assert len(pictures) > 15
    for picture, table in pictures.items():
        show(session, table, bias=bias)
        assert proof_picture_text(picture) in student.words()
        description = student.description("answersCube")
        assert proof_picture_text(picture) in description
        assert ("crosses" in description or "goes through" in description) is bias
        for corner in range(8):
            assert student.corner(f"{corner:03b}").endswith("counts twice in the proof") is (
                corner in picture.twice
            )
        image = image_of(student)
        student.press("proofCheckBox")
        without = image_of(student)
        student.press("proofCheckBox")
        for corner in (*picture.ones, *picture.zeros):
            # The mark around the circle, on its left: there is nothing else.
            button = student.find(QAbstractButton, f"corner{corner:03b}")
            column = range(button.y(), button.y() + button.height())
            assert any(
                image.pixelColor(button.x() + right, y) != without.pixelColor(button.x() + right, y)
                for right in range(1, 5)
                for y in column
            )
        centre = centres(student)
        for start, end in (*combinations(picture.ones, 2), *combinations(picture.zeros, 2)):
            points = along(np.array(CORNERS[start], float), np.array(CORNERS[end], float))
            places = [place for point in points if is_free(student, place := place_of(centre, point))]
            changed = [p for p in places if image.pixelColor(p.toPoint()) != without.pixelColor(p.toPoint())]
            # Dashes have gaps.
            assert len(changed) >= len(places) / 3


def test_the_proof_comes_with_rows_that_one_neuron_cannot_learn_and_gives_way_to_the_cut(
    student: Student, session: Session
) -> None:
    assert not student.can_see("proofCheckBox")
    show(session, rows(XOR_WITHOUT_000), bias=True)
    crossing = "The line from 0 1 1 to 1 0 1 crosses the line from 0 0 1 to 1 1 1."
    assert crossing in student.words()
    student.press("proofCheckBox")
    assert crossing not in student.words() + student.description("answersCube")
    assert "0.5" in student.words()
    student.press("proofCheckBox")
    assert crossing in student.words()
    show(session, rows(PARITY_OF_FIVE), bias=True)
    assert "goes through the triangle of 0 0 1, 0 1 0 and 1 0 0" in student.words()
    assert student.corner("000").endswith("counts twice in the proof")
    show(session, rows("001:0 111:1"), bias=True)
    assert not student.can_see("proofCheckBox")


def test_hidden_answers_hide_the_cut_and_the_proof(student: Student, session: Session) -> None:
    for training_set in (session.experiment.training_set, rows(XOR_WITHOUT_000)):
        show(session, training_set, bias=True)
        session.hidden.hide_answers(True)
        said = student.words() + student.description("answersCube")
        assert not any(word in said for word in ("0.5", "cut", "line", "plane", "Proof"))
        assert not student.can_see("proofCheckBox")
        session.hidden.hide_answers(False)


def test_each_kind_of_proof_was_among_them() -> None:
    assert {picture.kind for picture in every_proof(bias=True)} == {
        ProofKind.CROSSING_DIAGONALS,
        ProofKind.PIERCED_TRIANGLE,
    }
    assert {picture.kind for picture in every_proof(bias=False)} == {ProofKind.GROUPS}
