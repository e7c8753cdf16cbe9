"""The network diagram as it is used: ticked, pointed at, walked through with the keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.rows.number_input import parse_number
from nn_desktop.gui.diagram.network_diagram import NetworkDiagram
from nn_desktop.gui.diagram.numbers import DiagramNumbers
from nn_desktop.gui.look.colours import LIGHT, Colours
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.contrast import contrast, every_appearance, strongest
from tests.gui.painted import pixels
from tests.gui.student import Student

NEURON = "The neuron: the sum −0.16595599 becomes 0.45860596."
LINE_1 = (
    "Weight from input 1 to the neuron: −0.16595599. Now it adds 1 × −0.166 = −0.166. "
    "Weight 1: next step +0.2862 = row 2 +0.1481 + row 3 +0.1381."
)


@pytest.fixture
def diagram(session: Session) -> NetworkDiagram:
    return NetworkDiagram(session)


@pytest.fixture
def student(show_alone: ShowAlone, diagram: NetworkDiagram) -> Student:
    return show_alone(diagram, 320, 200)


@pytest.fixture
def told(diagram: NetworkDiagram) -> list[str]:
    """What has been said about the part that is pointed at."""
    sentences: list[str] = []
    diagram.pointed.connect(sentences.append)
    return sentences


def test_the_checkboxes_are_the_inputs_by_mouse_and_by_key(student: Student, session: Session) -> None:
    assert [student.is_checked(f"input{number}CheckBox") for number in (1, 2, 3)] == [True, False, False]
    student.press("input3CheckBox")
    student.focus("input1CheckBox")
    student.key(Qt.Key.Key_Space)
    assert session.chosen_inputs == (0, 0, 1)
    session.choose_inputs((1, 1, 0))
    assert [student.is_checked(f"input{number}CheckBox") for number in (1, 2, 3)] == [True, True, False]


def test_the_checkboxes_are_named_as_the_columns_of_the_table(student: Student) -> None:
    assert [student.name(f"input{number}CheckBox") for number in (1, 2, 3)] == [
        "Input 1",
        "Input 2",
        "Input 3",
    ]


def test_with_the_focus_the_keys_walk_through_the_lines_and_the_neuron(
    student: Student, told: list[str]
) -> None:
    student.focus("networkDiagram")
    assert told[-1] == NEURON
    student.key(Qt.Key.Key_Right)
    assert told[-1] == LINE_1
    assert student.description("networkDiagram").startswith(LINE_1)
    seen = []
    for _ in range(4):
        student.key(Qt.Key.Key_Down)
        seen.append(told[-1])
    assert len(set(seen)) == 4
    assert seen[-1] == LINE_1
    student.key(Qt.Key.Key_Left)
    assert told[-1] == NEURON


def test_the_mouse_is_told_what_it_points_at_until_it_leaves(
    student: Student, diagram: NetworkDiagram, told: list[str]
) -> None:
    box = student.find(QWidget, "input1CheckBox").geometry()
    beside = QPoint(box.right() + 20, box.center().y() + 3)
    student.move_mouse(diagram, beside)
    assert told[-1] == LINE_1
    student.move_mouse(diagram, QPoint(diagram.width() // 2, 2))
    assert told[-1] == ""


def test_what_is_pointed_at_follows_the_network(student: Student, session: Session, told: list[str]) -> None:
    student.focus("networkDiagram")
    student.key(Qt.Key.Key_Right)
    session.step()
    assert told[-1] != LINE_1
    assert "Weight 1: the last step +0.2862 = row 2 +0.1481 + row 3 +0.1381." in told[-1]
    session.choose_inputs((0, 0, 0))
    assert "Now it adds 0 ×" in told[-1]


@pytest.mark.parametrize(("before", "after"), [(8, 0), (8, 1), (0, 8), (3, 0)])
def test_another_shape_while_a_part_is_pointed_at_is_no_trouble(
    student: Student, session: Session, diagram: NetworkDiagram, told: list[str], before: int, after: int
) -> None:
    session.change_setting("bias", "bias", value=True)
    session.change_setting("hidden", "hidden_neurons", before)
    student.move_mouse(diagram, QPoint(diagram.width() - 40, diagram.height() // 2))
    assert "neuron: the sum" in told[-1]
    session.change_setting("hidden", "hidden_neurons", after)
    session.change_setting("bias", "bias", value=False)
    diagram.grab()
    student.focus("networkDiagram")
    student.key(Qt.Key.Key_Right, times=50)
    assert told[-1]


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
@pytest.mark.parametrize("hidden_neurons", [0, 1, 8])
@pytest.mark.parametrize("bias", [False, True])
def test_every_network_can_be_drawn_before_and_after_a_step(
    student: Student,
    session: Session,
    diagram: NetworkDiagram,
    activation: str,
    hidden_neurons: int,
    bias: bool,
) -> None:
    session.change_setting("activation", "activation", activation)
    session.change_setting("hidden", "hidden_neurons", hidden_neurons)
    session.change_setting("bias", "bias", bias)
    before = diagram.grab().toImage()
    session.step()
    assert diagram.grab().toImage() != before
    session.step_back()
    assert diagram.grab().toImage() == before


def test_an_input_that_is_off_is_drawn_paler(
    student: Student, session: Session, diagram: NetworkDiagram
) -> None:
    box = student.find(QWidget, "input3CheckBox").geometry()
    place = QPoint(box.right() + 16, box.center().y())
    session.choose_inputs((0, 0, 1))
    on = diagram.grab().toImage().pixelColor(place)
    session.choose_inputs((0, 0, 0))
    off = diagram.grab().toImage().pixelColor(place)
    assert off.lightness() > on.lightness()


def set_weights(session: Session, *weights: float) -> None:
    session.change_experiment("weights", Experiment(session.experiment.training_set, Settings(), weights))


def middle_of_line_2(session: Session, diagram: NetworkDiagram, weight: float) -> list[bool]:
    """Where something is painted along the line of input 2, from its start to the number on it."""
    set_weights(session, 0.0, weight, 0.0)
    image = diagram.grab().toImage()
    box = diagram.findChild(QWidget, "input2CheckBox")
    number = diagram.findChild(QWidget, "weight2Edit")
    assert box is not None
    assert number is not None
    height = box.geometry().center().y()
    places = range(box.geometry().right() + 14, number.geometry().left() - 6)
    return [contrast(image.pixelColor(x, height), LIGHT.panel) >= 2 for x in places]


def test_the_line_of_a_negative_weight_is_dashed_and_its_dashes_stay_where_they_are_while_it_grows(
    student: Student, session: Session, diagram: NetworkDiagram
) -> None:
    session.choose_inputs((0, 1, 0))
    for weight in (0.0, 0.5, 8.0):
        assert all(middle_of_line_2(session, diagram, weight)), weight
    dashes = middle_of_line_2(session, diagram, -8.0)
    assert 0.2 < dashes.count(False) / len(dashes) < 0.5
    assert middle_of_line_2(session, diagram, -2.0) == dashes


@pytest.mark.usefixtures("theme_put_back")
@every_appearance
def test_the_line_of_an_input_that_is_off_can_be_seen(
    student: Student,
    session: Session,
    diagram: NetworkDiagram,
    qapp: QApplication,
    appearance: Appearance,
    chosen: Colours,
) -> None:
    apply_theme(qapp, appearance)
    session.choose_inputs((0, 0, 0))
    for weight in (0.0, 0.2, 1.0, 3.0, 8.0):
        for sign in (1, -1):
            set_weights(session, sign * weight, sign * weight, 0.0)
            QApplication.processEvents()
            image = diagram.grab().toImage()
            for number in (1, 2):
                box = student.find(QWidget, f"input{number}CheckBox").geometry()
                edit = student.find(QWidget, f"weight{number}Edit").geometry()
                columns = range(box.right() + 14, edit.left() - 6)
                rows = range(box.center().y() - 5, box.center().y() + 30)
                seen = [strongest(image, [QPoint(x, y) for y in rows], chosen.panel) >= 3 for x in columns]
                share = seen.count(True) / len(seen)
                assert share == 1 if weight * sign >= 0 else share > 0.5, (weight * sign, number)


@pytest.mark.parametrize("value", [0.166, -9.996, 99.96, -999.6, 9_999.4, -9_999.6, 286_213.0, -4e12, -1e300])
def test_the_sum_never_reaches_out_of_its_circle(
    student: Student,
    session: Session,
    diagram: NetworkDiagram,
    monkeypatch: pytest.MonkeyPatch,
    value: float,
) -> None:
    monkeypatch.setattr(DiagramNumbers, "sum", lambda *_: value)
    session.step()
    (neuron,) = diagram._layout.neurons
    written = DiagramNumbers.of(session).sum_text(neuron)
    assert parse_number(written.replace(",", "")) == pytest.approx(value, rel=0.5)
    with_value = diagram.grab().toImage()
    monkeypatch.setattr(DiagramNumbers, "sum", lambda *_: 0.0)
    changed = pixels(with_value) != pixels(diagram.grab().toImage())
    heights, places = np.nonzero(changed.reshape(with_value.height(), with_value.width(), 4).any(axis=2))
    assert len(heights) > 20
    assert np.hypot(places - neuron.centre.x(), heights - neuron.centre.y()).max() < neuron.radius
