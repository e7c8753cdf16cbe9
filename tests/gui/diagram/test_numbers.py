"""The numbers of the diagram, against the plain loop, and the sentences that tell them."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from nn_desktop.core.network.corners import CORNERS
from nn_desktop.gui.diagram.layout import Line, Neuron
from nn_desktop.gui.diagram.numbers import DiagramNumbers
from nn_desktop.session.session import Session
from tests.gui.plain_numpy import QUESTIONS, PlainWorkshop

NOWHERE = QPointF()


def line(layer: int, source: int, target: int = 0) -> Line:
    return Line(layer, source, target, NOWHERE, NOWHERE, 0.5)


def neuron(layer: int, place: int = 0) -> Neuron:
    return Neuron(layer, place, NOWHERE, 10.0, has_text=True)


@pytest.mark.parametrize(("hidden_neurons", "bias"), [(0, False), (0, True), (2, False), (3, True)])
def test_weights_sums_and_outputs_are_those_of_the_plain_loop(
    session: Session, hidden_neurons: int, bias: bool
) -> None:
    session.change_setting("hidden", "hidden_neurons", hidden_neurons)
    session.change_setting("bias", "bias", bias)
    plain = PlainWorkshop(hidden_neurons, bias)
    for _ in range(3):
        session.step()
        plain.train(1)
    for corner, inputs in enumerate(CORNERS):
        session.choose_inputs(inputs)
        numbers = DiagramNumbers.of(session)
        outputs = plain.think(QUESTIONS[corner : corner + 1])
        for layer, weights in enumerate(plain.weights):
            seen = QUESTIONS[corner] if layer == 0 else outputs[0][0]
            for target in range(weights.shape[1]):
                total = float(seen @ weights[:, target] + plain.biases[layer][target])
                assert numbers.sum(neuron(layer, target)) == pytest.approx(total, abs=1e-12)
                assert numbers.output(neuron(layer, target)) == pytest.approx(outputs[layer][0, target])
                for source in range(weights.shape[0]):
                    assert numbers.weight(line(layer, source, target)) == pytest.approx(
                        weights[source, target]
                    )
                    assert numbers.signal(line(layer, source, target)) == pytest.approx(seen[source])
                if bias:
                    constant = line(layer, weights.shape[0], target)
                    assert numbers.weight(constant) == pytest.approx(plain.biases[layer][target])
                    assert numbers.signal(constant) == 1
                    assert numbers.is_on(constant)


def test_after_a_step_every_line_has_the_adjustment_that_was_made(session: Session) -> None:
    before = DiagramNumbers.of(session)
    assert before.adjustment(line(0, 0)) is None
    session.step()
    after = DiagramNumbers.of(session)
    for source in range(3):
        change = after.weight(line(0, source)) - before.weight(line(0, source))
        assert after.adjustment(line(0, source)) == pytest.approx(change, abs=1e-15)
    session.step_back()
    assert DiagramNumbers.of(session).adjustment(line(0, 0)) is None


def test_the_sentence_of_a_line_has_its_number_in_full_and_what_it_adds(session: Session) -> None:
    numbers = DiagramNumbers.of(session)
    assert numbers.sentence(line(0, 0)) == (
        "Weight from input 1 to the neuron: −0.16595599. Now it adds 1 × −0.166 = −0.166."
    )
    assert numbers.sentence(line(0, 1)) == (
        "Weight from input 2 to the neuron: 0.44064899. Now it adds 0 × 0.441 = 0.000."
    )


def test_the_sentence_of_a_neuron_has_its_sum_and_its_output(session: Session) -> None:
    assert DiagramNumbers.of(session).sentence(neuron(0)) == (
        "The neuron: the sum −0.16595599 becomes 0.45860596."
    )


def test_with_a_bias_and_hidden_neurons_every_part_is_called_by_its_own_name(session: Session) -> None:
    session.change_setting("hidden", "hidden_neurons", 2)
    session.change_setting("bias", "bias", value=True)
    numbers = DiagramNumbers.of(session)
    assert numbers.sentence(line(0, 2, 1)).startswith("Weight from input 3 to hidden neuron 2: ")
    assert numbers.sentence(line(0, 3, 0)).startswith("Weight from the bias, always 1, to hidden neuron 1: ")
    assert numbers.sentence(line(1, 1)).startswith("Weight from hidden neuron 2 to the output neuron: ")
    assert numbers.sentence(line(1, 2)).startswith("Weight from the bias, always 1, to the output neuron: ")
    assert numbers.sentence(neuron(0, 1)).startswith("Hidden neuron 2: the sum ")
    assert numbers.sentence(neuron(1)).startswith("The output neuron: the sum ")


def test_the_description_tells_the_whole_network(session: Session) -> None:
    session.choose_inputs((0, 1, 0))
    assert DiagramNumbers.of(session).description() == (
        "the neuron: weights −0.166, +0.441, −1.000; answer 0.60841366, in between"
    )


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
def test_the_drawn_curve_stays_in_its_frame_and_rises_and_so_does_the_point_on_it(
    session: Session, activation: str
) -> None:
    session.change_setting("activation", "activation", activation)
    numbers = DiagramNumbers.of(session)
    heights = numbers.curve(np.linspace(-1, 1, 41)).tolist()
    assert min(heights) >= -1
    assert max(heights) <= 1
    assert heights == sorted(heights)
    assert -1 <= numbers.place_of(numbers.sum(neuron(0))) <= 1
    assert 0 <= numbers.shade(neuron(0)) <= 1
