"""Pointing at a line: why its weight moves, seen and heard, and its path in the plot."""

import re
from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.rows.number_input import parse_number
from nn_desktop.session.session import Session
from tests.gui.student import Student

SUM = re.compile(r"(?:next|last) step (?P<total>[+−][\d.,]+) = (?P<terms>.*?)\.(?: |$)")


def train(student: Student, session: Session, iterations: int = 300) -> None:
    session.train(iterations)
    student.qtbot.waitUntil(lambda: not session.is_training)


def detail(student: Student) -> str:
    """The line below the answer."""
    return next(text for text in student.words().split("\n") if " step " in text and " = row" in text)


def walk_to_weight(student: Student, place: int) -> None:
    student.focus("networkDiagram")
    student.key(Qt.Key.Key_Home)
    student.key(Qt.Key.Key_Right, times=place + 1)


@pytest.mark.parametrize(
    ("settings", "weights", "names"),
    [
        ({}, 3, ["Weight 1", "Weight 2", "Weight 3"]),
        ({"activation": "tanh", "learning_rate": 0.1}, 3, ["Weight 1", "Weight 2", "Weight 3"]),
        ({"bias": True}, 4, ["Weight 1", "Weight 2", "Weight 3", "Bias weight"]),
        (
            {"hidden_neurons": 1, "bias": True},
            6,
            [f"Weight input {number} → hidden neuron 1" for number in (1, 2, 3)]
            + [
                "Weight bias → hidden neuron 1",
                "Weight hidden neuron 1 → output neuron",
                "Weight bias → output neuron",
            ],
        ),
    ],
)
def test_the_keys_walk_along_the_lines_and_each_sum_adds_up_to_what_the_step_does(
    student: Student, session: Session, settings: dict[str, object], weights: int, names: list[str]
) -> None:
    for name, value in settings.items():
        session.change_setting(name, name, value)
    train(student, session)
    session.move_cursor(2)
    moved = session.history.weights_at(3) - session.history.weights_at(2)
    walk_to_weight(student, 0)
    for place in range(weights):
        said = student.description("networkDiagram")
        assert f" {names[place]}: next step " in said
        found = SUM.search(said)
        assert found, said
        terms = re.findall(r"(?:row|rows more) ?\d* ([+−][\d.×⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+\d)", found["terms"])
        if "×" not in found["terms"]:
            exact = [Fraction(term.replace("−", "-")) for term in terms]
            assert sum(exact) == Fraction(found["total"].replace("−", "-"))
        assert parse_number(found["total"]) == pytest.approx(moved[place], rel=0.01)
        student.key(Qt.Key.Key_Right)


def test_the_mouse_and_a_field_with_the_focus_say_the_same(student: Student, session: Session) -> None:
    expected = "Weight 1: next step +0.2862 = row 2 +0.1481 + row 3 +0.1381."
    diagram = student.find(QWidget, "networkDiagram")
    box = student.find(QWidget, "input1CheckBox").geometry()
    student.move_mouse(diagram, QPoint(box.right() + 20, box.center().y() + 3))
    assert detail(student).endswith(expected)
    student.move_mouse(diagram, QPoint(diagram.width() // 2, 2))
    assert expected not in student.words()
    student.focus("weight1Edit")
    assert detail(student).endswith(expected)
    assert student.description("weight1Edit").endswith(expected)
    session.step()
    assert "Weight 1: the last step +0.2862 = row 2 +0.1481 + row 3 +0.1381." in detail(student)


def test_of_many_rows_the_largest_are_named_and_the_others_added_up(
    student: Student, session: Session
) -> None:
    rows = [Row((1, place % 2, 1), float(place % 3 == 0) + place / 100) for place in range(20)]
    session.change_rows("rows", TrainingSet.from_rows(rows))
    walk_to_weight(student, 0)
    said = student.description("networkDiagram")
    found = SUM.search(said)
    assert found, said
    assert "… 12 rows more " in found["terms"]
    assert "… 17 rows more " in detail(student)
    terms = re.findall(r"([+−][\d.]+\d)(?: |$)", found["terms"])
    assert len(terms) == 9
    assert sum(Fraction(each.replace("−", "-")) for each in terms) == Fraction(
        found["total"].replace("−", "-")
    )


def test_without_rows_and_in_a_lesson_that_asks_for_it_nothing_is_said(
    student: Student, session: Session
) -> None:
    walk_to_weight(student, 0)
    assert "next step" in student.description("networkDiagram")
    session.hidden.hide_for_card(frozenset({"step"}))
    student.key(Qt.Key.Key_Right)
    assert "next step" not in student.description("networkDiagram")


def path_names(student: Student) -> set[str]:
    """The first words of what the plot says of a weight: in the legend, and beside the cursor."""
    return {text.split()[0] for text in student.letters() if text.startswith(("Weight 3 (right)", "weight"))}


def test_the_path_is_drawn_while_a_weight_is_pointed_at_and_nothing_moves(
    student: Student, session: Session
) -> None:
    train(student, session, 2_000)
    session.move_cursor(37)
    plain, before = student.description("lossPlot"), student.picture()
    diagram = student.find(QWidget, "networkDiagram")
    box = student.find(QWidget, "input3CheckBox").geometry()
    student.move_mouse(diagram, QPoint(box.right() + 20, box.center().y() - 1))
    weights = [session.history.weights_at(place)[2] for place in (0, 37, 2_000)]
    first, now, last = (f"{weight:+.3f}".replace("-", "−") for weight in weights)
    assert student.description("lossPlot") == (
        f"{plain}, Weight 3 {now}: from {first} at the start to {last} at iteration 2,000"
    )
    assert path_names(student) == {"Weight", "weight"}
    assert student.picture() == before
    student.move_mouse(diagram, QPoint(diagram.width() // 2, 2))
    assert student.description("lossPlot") == plain
    assert path_names(student) == set()


def test_the_path_grows_with_the_run_and_another_network_has_none(student: Student, session: Session) -> None:
    walk_to_weight(student, 1)
    assert "Weight 2" not in student.description("lossPlot")
    train(student, session, 500)
    student.qtbot.waitUntil(lambda: "at iteration 500" in student.description("lossPlot"))
    session.change_setting("hidden", "hidden_neurons", 2)
    student.settle()
    student.focus("trainButton")
    assert "Weight" not in student.description("lossPlot")
    assert student.find(QLabel, "predictionLabel").text()
