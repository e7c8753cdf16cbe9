"""README's recipe: an activation that stands in `activations.py` is one everywhere in the window."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QTabBar

from nn_desktop.core.network.activations import ACTIVATIONS, Activation
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.diagram.layout import Neuron
from nn_desktop.gui.diagram.numbers import DiagramNumbers
from nn_desktop.gui.inside.step_text import StepText
from nn_desktop.session.session import Session
from tests.gui.student import Student

LEAKY_RELU = Activation(
    name="leaky_relu",
    title="leaky ReLU",
    lowest=-np.inf,
    highest=np.inf,
    limits="",
    threshold=0.5,
    apply=lambda sums: np.where(sums > 0, sums, 0.1 * sums),
    formula="np.where(x > 0, x, 0.1 * x)",
    slope=lambda outputs: np.where(outputs > 0, 1.0, 0.1),
    slope_formula="np.where(output > 0, 1.0, 0.1)",
    slope_sentence="The slope of leaky ReLU is never 0, so it cannot die.",
    usual_rate=0.1,
)
SOFTSIGN = Activation(
    name="softsign",
    title="softsign",
    lowest=-1.0,
    highest=1.0,
    limits="the answers of softsign lie between −1 and 1",
    threshold=1.0,
    apply=lambda sums: sums / (1 + np.abs(sums)),
    formula="x / (1 + np.abs(x))",
    slope=lambda outputs: (1 - np.abs(outputs)) ** 2,
    slope_formula="(1 - np.abs(output)) ** 2",
    slope_sentence="(1 - |output|) ** 2 is the slope of softsign.",
)
NEURON = Neuron(0, 0, QPointF(), 10.0, has_text=True)


@pytest.fixture(params=(LEAKY_RELU, SOFTSIGN), ids=lambda activation: activation.name)
def added(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Activation:
    """Stand beside the three in the registry, as if it had been written there."""
    activation = request.param
    assert isinstance(activation, Activation)
    monkeypatch.setitem(ACTIVATIONS, activation.name, activation)
    return activation


def test_it_can_be_chosen_trained_and_read_about_in_the_window(
    added: Activation, student: Student, session: Session
) -> None:
    box = student.find(QComboBox, "activationComboBox")
    assert [box.itemText(place) for place in range(3)] == ["Sigmoid", "Tanh", "ReLU"]
    assert box.itemText(3).lower() == added.title.lower()
    student.focus("activationComboBox")
    student.key(Qt.Key.Key_End)
    student.set_number("learningRateSpinBox", "0.1")
    student.train()
    assert session.history.network.activation is added
    assert student.iteration() == 10_000
    assert added.slope_sentence in StepText.of(session).words
    student.find(QTabBar, "lookInsideTabs").setCurrentIndex(1)
    assert added.formula in student.find(QPlainTextEdit, "programText").toPlainText()


def test_its_curve_fills_the_neuron_and_is_drawn_as_steep_as_it_is(
    added: Activation, session: Session
) -> None:
    session.change_setting("another", "activation", added.name)
    numbers = DiagramNumbers.of(session)
    xs = np.array([-1.0, -0.5, 0.25, 1.0])
    heights = numbers.curve(xs)
    assert (heights[0], heights[-1]) == pytest.approx((-1, 1))
    assert (np.diff(heights) > 0).all()
    # xs reach from the sum -6 to the sum 6.
    slopes = added.slope(added.apply(6 * xs))
    steepness = (numbers.curve(xs + 1e-6) - numbers.curve(xs - 1e-6)) / 2e-6
    assert [numbers.drawn_slope(slope) for slope in slopes] == pytest.approx(steepness.tolist(), rel=1e-6)


def test_what_its_neuron_cannot_do_is_said_of_the_rows(
    added: Activation, student: Student, session: Session
) -> None:
    session.change_setting("another", "activation", added.name)
    session.change_rows("row", TrainingSet.from_rows([Row((0, 0, 0), 1), Row((1, 0, 0), 0)]))
    assert "so its answer is always 0, never 1." in student.text("rowsMessageLabel")
    session.change_rows("row", TrainingSet.from_rows([Row((1, 0, 0), 5)]))
    is_out_of_reach = f"is out of reach: {added.limits}" in student.text("rowsMessageLabel")
    assert is_out_of_reach is (added is SOFTSIGN)
