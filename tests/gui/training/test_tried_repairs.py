"""Repairs in the window: an example fails, a true sentence says so, and a link leads to a run that learns."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox

from nn_desktop.core.rows.number_input import parse_number
from nn_desktop.gui.training.training_panel import TrainingPanel
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.student import TARGET, Student


def choose_example(student: Student, title: str) -> None:
    """Walk to an example in the list and take it with Return."""
    box = student.find(QComboBox, "exampleComboBox")
    student.focus("exampleComboBox")
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(title)):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def targets_and_outputs(student: Student) -> list[tuple[float, float]]:
    """What the table wants and what it gets, as they stand there."""
    outputs = [parse_number(text) for text in student.outputs()]
    return [(float(student.cell(row, TARGET)), output) for row, output in enumerate(outputs)]


def is_dead(student: Student) -> bool:
    """Whether every row is answered 0."""
    return all(output == 0 for _, output in targets_and_outputs(student))


def is_stuck(student: Student) -> bool:
    """Whether tanh is so far out at every row that nothing moves any more."""
    return all(1 - output**2 < 0.001 for _, output in targets_and_outputs(student))


def is_known_to_be_too_little(student: Student) -> bool:
    """Whether the rows themselves say that no weights can do it."""
    return "One neuron without a bias cannot learn these rows" in student.text("rowsMessageLabel")


def shown(student: Student) -> list[object]:
    """What the window shows of an experiment and of its run."""
    names = ("iterationsSpinBox", "learningRateSpinBox", "hiddenNeuronsSpinBox", "seedSpinBox")
    return [
        student.rows(),
        student.outputs(),
        [student.find(QAbstractSpinBox, name).text() for name in names],
        student.find(QComboBox, "activationComboBox").currentText(),
        student.is_checked("biasCheckBox"),
        student.iteration(),
        student.corner_answers(),
        [student.text(name) for name in ("verdictLabel", "adviceLabel", "repair1Button")],
    ]


def wait_for_advice(student: Student) -> None:
    student.qtbot.waitUntil(lambda: student.can_see("repair1Button"))


@pytest.mark.parametrize(
    ("title", "activation", "sentence", "is_so", "link"),
    [
        (
            "What the workshop claims",
            "Sigmoid",
            "4 of 8 rows still have the answer 0.5: loss 1.2 → 0.5 in 10,000 iterations",
            is_known_to_be_too_little,
            "Switch the bias on",
        ),
        (
            "NAND",
            "Tanh",
            "⚠ 1 of 8 rows is still on the wrong side of 0.5. The neuron is stuck: its sums are so large ",
            is_stuck,
            "Set the rate to 0.3",
        ),
        (
            "Only input 1",
            "ReLU",
            "⚠ 4 of 8 rows are still on the wrong side of 0.5. The ReLU is dead: it answers 0 to every row",
            is_dead,
            "Set the rate to 0.1 and the seed to 0",
        ),
    ],
    ids=["sigmoid", "tanh", "relu"],
)
def test_a_failed_example_is_told_truly_and_its_link_leads_to_a_run_that_learns(
    student: Student,
    title: str,
    activation: str,
    sentence: str,
    is_so: Callable[[Student], bool],
    link: str,
) -> None:
    choose_example(student, title)
    student.focus("activationComboBox")
    student.type(activation[0])
    student.set_number("learningRateSpinBox", "1")
    student.train()
    missed = [(target - 0.5) * (output - 0.5) <= 0 for target, output in targets_and_outputs(student)]
    assert student.text("verdictLabel").startswith(sentence)
    assert f"{sum(missed)} of 8 rows" in sentence
    assert is_so(student)
    wait_for_advice(student)
    assert student.text("repair1Button") == f"{link}, then train"
    failed = shown(student)

    student.press("repair1Button")
    student.wait_for_end()
    assert student.text("verdictLabel").startswith("All 8 rows learned: loss ")
    assert all(abs(target - output) <= 0.25 for target, output in targets_and_outputs(student))
    assert not student.can_see("adviceLabel")

    student.choose_from_menu("undoAction")
    wait_for_advice(student)
    assert shown(student) == failed


@pytest.mark.parametrize(
    ("activation", "starts", "link"),
    [("Tanh", "30", "Set the rate to 0.1"), ("ReLU", "15", "Set the rate to 0.1 and the seed to 0")],
)
def test_an_activation_offers_its_usual_rate_before_the_training(
    show_alone: ShowAlone, session: Session, activation: str, starts: str, link: str
) -> None:
    student = show_alone(TrainingPanel(session), 620, 560)
    assert not student.can_see("adviceLabel")
    student.focus("activationComboBox")
    student.type(activation[0])
    assert student.text("adviceLabel").startswith("The usual learning rate for ")
    assert " is 0.1. " in student.text("adviceLabel")
    wait_for_advice(student)
    assert student.text("adviceLabel").endswith(
        f"With rate 1, none of 30 starts learns these rows. With rate 0.1, {starts} do."
    )
    assert student.text("repair1Button") == student.name("repair1Button") == link
    chosen = session.experiment

    student.press("repair1Button")
    assert student.find(QAbstractSpinBox, "learningRateSpinBox").text() == "0.1"
    assert not student.can_see("adviceLabel")
    assert not student.can_see("repair1Button")
    assert student.text("trainButton") == "Train"
    session.undo_stack.undo()
    assert session.experiment == chosen
    wait_for_advice(student)

    student.press("repair1Button")
    student.train()
    assert student.text("verdictLabel").startswith("All 4 rows learned: loss ")
    assert not student.can_see("adviceLabel")
