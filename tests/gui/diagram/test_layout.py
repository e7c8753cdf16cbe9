"""Where the parts of the diagram stand: inside, apart from each other, and found where they are."""

from itertools import combinations
from math import hypot

import pytest
from PySide6.QtCore import QPointF, QRectF

from nn_desktop.core.network.activations import SIGMOID
from nn_desktop.core.network.network import Network
from nn_desktop.gui.diagram.layout import DiagramLayout, Line, Neuron

AREA = QRectF(0, 0, 300, 180)
SHAPES = [(hidden, bias) for hidden in (0, 1, 2, 5, 8) for bias in (False, True)]
each_shape = pytest.mark.parametrize(("hidden_neurons", "bias"), SHAPES)


def laid_out(hidden_neurons: int, bias: bool, area: QRectF = AREA) -> DiagramLayout:
    return DiagramLayout.of(Network(SIGMOID, bias, hidden_neurons), area, 70.0, 14.0)


@each_shape
def test_there_is_a_line_for_every_weight_in_their_order_and_a_neuron_for_every_neuron(
    hidden_neurons: int, bias: bool
) -> None:
    network = Network(SIGMOID, bias, hidden_neurons)
    layout = laid_out(hidden_neurons, bias)
    places = [(line.layer, line.source, line.target) for line in layout.lines]
    assert places == [
        (layer, source, target)
        for layer, (sources, targets) in enumerate(network.shapes)
        for source in range(sources)
        for target in range(targets)
    ]
    assert len(layout.neurons) == hidden_neurons + 1
    assert len(layout.inputs) == 3
    assert len(layout.bias_places) == (len(network.shapes) if bias else 0)
    assert layout.parts == (*layout.lines, *layout.neurons)


@each_shape
@pytest.mark.parametrize("size", [(300, 180), (240, 120), (900, 500)])
def test_all_parts_stand_inside_and_no_neuron_on_another(
    hidden_neurons: int, bias: bool, size: tuple[int, int]
) -> None:
    area = QRectF(0, 0, *size)
    layout = laid_out(hidden_neurons, bias, area)
    for neuron in layout.neurons:
        circle = QRectF(0, 0, 2 * neuron.radius, 2 * neuron.radius)
        circle.moveCenter(neuron.centre)
        assert area.contains(circle)
    for line in layout.lines:
        assert area.contains(line.start)
        assert area.contains(line.end)
        assert line.start.x() < line.end.x()
    for first, second in combinations(layout.neurons, 2):
        gap = first.centre - second.centre
        assert hypot(gap.x(), gap.y()) > first.radius + second.radius


@each_shape
def test_every_part_is_found_where_it_stands(hidden_neurons: int, bias: bool) -> None:
    layout = laid_out(hidden_neurons, bias)
    for neuron in layout.neurons:
        assert layout.part_near(neuron.centre, 5) == neuron
    for line in layout.lines:
        # Near its start, before lines cross each other.
        found = layout.part_near(line.start + (line.end - line.start) * 0.02, 5)
        assert isinstance(found, Line)
        assert found.start == line.start


def test_nothing_is_found_where_nothing_is() -> None:
    layout = laid_out(0, False)
    assert layout.part_near(QPointF(150, 1), 5) is None
    assert layout.part_near(QPointF(-500, 900), 5) is None


def test_a_line_ends_at_the_edge_of_its_neuron() -> None:
    layout = laid_out(0, False)
    (neuron,) = layout.neurons
    assert isinstance(neuron, Neuron)
    for line in layout.lines:
        gap = line.end - neuron.centre
        assert hypot(gap.x(), gap.y()) == pytest.approx(neuron.radius)
