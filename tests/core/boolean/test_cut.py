"""The cut against the answers themselves, and the proofs as geometry that can be checked by adding up."""

from collections import Counter
from collections.abc import Iterator
from itertools import product

import numpy as np
import pytest

from nn_desktop.core.boolean.conflict import Conflict, conflict
from nn_desktop.core.boolean.cut import Cut, ProofKind, ProofPicture, cut, proof_of, proof_picture
from nn_desktop.core.boolean.functions import PartialTable, can_learn, neuron_family
from nn_desktop.core.messages.cube_text import cut_text, proof_picture_text, short_cut_text
from nn_desktop.core.network.activations import ACTIVATIONS, Array
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.network import Network
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.experiments import every_iteration, some_rows

CUBE = np.array(CORNERS, dtype=np.float64)
NO_PLANE = "No plane has one above it and the other below."
SAME_WEIGHT = "Both sides weigh the same."
ALL_TABLES = [
    PartialTable.from_answers({corner: answer for corner, answer in enumerate(answers) if answer is not None})
    for answers in product((0, 1, None), repeat=8)
]
of_every_neuron = pytest.mark.parametrize(
    ("activation", "bias"), [(name, bias) for name in ACTIVATIONS for bias in (False, True)]
)


def runs(activation: str, bias: bool) -> Iterator[tuple[Network, Array]]:
    """The weights of every iteration of many runs, as far as they are numbers."""
    for seed in range(24):
        generator = np.random.RandomState(seed)
        rows = some_rows(generator, questions=1 + seed % 8, repeated=False)
        settings = Settings(activation, bias, 0, learning_rate=(0.1, 1.0, 5.0)[seed % 3], seed=seed)
        for weights in every_iteration(Experiment(rows, settings), 60):
            if not np.isfinite(weights).all() or np.abs(weights).max() > 1e6:
                break
            yield settings.network, weights


def sides_of(polygon: Array) -> Array:
    """How far each corner of the cube lies from the plane through the polygon's points, with a sign."""
    middle = polygon.mean(axis=0)
    normal = np.linalg.svd(polygon - middle)[2][-1]
    sides: Array = (CUBE - middle) @ normal
    return sides


@of_every_neuron
def test_the_corners_above_are_those_that_answer_above_one_half_at_every_iteration_of_many_runs(
    activation: str, bias: bool
) -> None:
    polygons = 0
    for network, weights in runs(activation, bias):
        found, answers = cut(network, weights), network.answers(weights)
        assert found.above == {corner for corner in range(8) if answers[corner] > 0.5}
        if len(found.polygon) < 3:
            # Then no corner lies on the other side.
            assert (answers >= 0.5).all() or (answers <= 0.5).all()
            continue
        polygons += 1
        polygon = np.array(found.polygon)
        size = max(polygon.max(axis=0) - polygon.min(axis=0))
        if size < 1e-3:
            continue  # so small that its own plane can no longer be told from its points
        sides = sides_of(polygon)
        clear = np.abs(sides) > 1e-6 / size
        is_above = np.array([corner in found.above for corner in range(8)])
        assert len({*(np.sign(sides[clear & is_above])), *(-np.sign(sides[clear & ~is_above]))}) <= 1
    assert polygons > 100


@of_every_neuron
def test_a_polygon_has_its_corners_on_the_cubes_edges_where_the_answer_is_one_half(
    activation: str, bias: bool
) -> None:
    for network, weights in runs(activation, bias):
        polygon = cut(network, weights).polygon
        assert len(polygon) <= 6
        for point in polygon:
            assert sum(coordinate in (0.0, 1.0) for coordinate in point) >= 2
            assert all(0 <= coordinate <= 1 for coordinate in point)
        if polygon:
            answers = network.forward(weights, np.array(polygon))[-1]
            assert answers == pytest.approx(0.5, abs=1e-9 * max(1.0, np.abs(weights).max()))


@of_every_neuron
def test_a_polygons_corners_stand_in_their_order_around_it(activation: str, bias: bool) -> None:
    for network, weights in runs(activation, bias):
        polygon = np.array(cut(network, weights).polygon)
        if len(polygon) < 3:
            continue
        edges = np.roll(polygon, -1, axis=0) - polygon
        turns = np.cross(edges, np.roll(edges, -1, axis=0)) @ weights[:3]
        # A convex polygon turns the same way at each of its corners.
        scale = 1e-9 * np.abs(weights[:3]).max()
        assert (turns > -scale).all() or (turns < scale).all()


def cut_of(activation: str, *weights: float) -> Cut:
    network = Network(ACTIVATIONS[activation], len(weights) == 4, 0)
    return cut(network, np.array(weights))


def test_the_plane_in_the_middle_of_the_cube_is_a_hexagon() -> None:
    found = cut_of("sigmoid", 1.0, 1.0, 1.0, -1.5)
    assert len(found.polygon) == 6
    assert all(sorted(point) == [0.0, 0.5, 1.0] for point in found.polygon)
    assert found.above == {0b011, 0b101, 0b110, 0b111}
    assert cut_text(found) == (
        "The plane where the answer is 0.5 cuts the cube. 0 1 1, 1 0 1, 1 1 0 and 1 1 1 lie above it."
    )


def test_the_threshold_is_the_activations_own() -> None:
    assert {point[0] for point in cut_of("sigmoid", 2.0, 0.0, 0.0, -1.0).polygon} == {0.5}
    assert {point[0] for point in cut_of("relu", 2.0, 0.0, 0.0).polygon} == {0.25}
    (place,) = {point[0] for point in cut_of("tanh", 1.0, 0.0, 0.0).polygon}
    assert place == pytest.approx(0.5493061443340549, abs=1e-15)


def test_a_plane_that_misses_the_cube_and_no_plane_at_all_are_said() -> None:
    below, above = cut_of("sigmoid", 1.0, 1.0, 1.0, -9.0), cut_of("sigmoid", 1.0, 1.0, 1.0, 9.0)
    assert below.polygon == above.polygon == ()
    assert cut_text(below).endswith("misses the cube: all eight answers lie below 0.5.")
    assert cut_text(above).endswith("misses the cube: all eight answers lie above 0.5.")
    for bias in (-1.0, 0.0, 1.0):
        flat = cut_of("sigmoid", 0.0, 0.0, 0.0, bias)
        assert (flat.is_plane, flat.polygon) == (False, ())
        assert flat.above == (set(range(8)) if bias > 0 else set())
        assert "the answer is the same everywhere" in cut_text(flat)
        assert short_cut_text(flat) == "No cut: all input weights are 0, or nearly."
    assert short_cut_text(below) == "No cut: all eight answers are below 0.5."
    assert short_cut_text(above) == "No cut: all eight answers are above 0.5."


def test_weights_that_are_lost_in_rounding_have_no_cut() -> None:
    assert cut_of("sigmoid", 1e-17, 1e-17, -1e-17) == Cut((), frozenset(), is_plane=False)
    assert cut_of("sigmoid", 1e-300, 0.0, 0.0).is_plane is False


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
def test_the_cut_of_the_largest_weights_that_there_are_is_exact(activation: str) -> None:
    largest = 1.7e308
    with np.errstate(all="ignore"):
        found = cut_of(activation, largest, largest, largest, -1.5 * (largest / 1.5))
    assert len(found.polygon) >= 3
    assert np.isfinite(found.polygon).all()


def test_a_plane_that_touches_the_cube_has_a_point_an_edge_or_a_face_in_common_with_it() -> None:
    corner = cut_of("sigmoid", 1.0, 2.0, 3.0)
    assert corner.polygon == ((0.0, 0.0, 0.0),)
    assert cut_text(corner) == (
        "The plane where the answer is 0.5 only touches the cube. All corners lie above it but 0 0 0."
    )
    edge = cut_of("sigmoid", -1.0, -2.0, 0.0)
    assert set(edge.polygon) == {(0.0, 0.0, 0.0), (0.0, 0.0, 1.0)}
    assert cut_text(edge).endswith("only touches the cube. No corner lies above it.")
    face = cut_of("sigmoid", 1.0, 0.0, 0.0)
    assert set(face.polygon) == {(0.0, second, third) for second in (0.0, 1.0) for third in (0.0, 1.0)}


# Proofs


def pictures(settings: Settings) -> list[tuple[PartialTable, Conflict, ProofPicture]]:
    """Every table that such a neuron cannot learn, and its proof as a picture."""
    family = neuron_family(settings.network)
    return [
        (table, proof, proof_picture(proof, bias=settings.bias))
        for table in ALL_TABLES
        if (proof := conflict(table, family)) is not None
    ]


def test_with_a_bias_two_diagonals_cross_for_1296_tables_and_one_pierces_a_triangle_for_16() -> None:
    found = pictures(Settings(bias=True))
    assert Counter(picture.kind for _, _, picture in found) == {
        ProofKind.CROSSING_DIAGONALS: 1296,
        ProofKind.PIERCED_TRIANGLE: 16,
    }
    for table, _, picture in found:
        assert all(table.answer(corner) == 1 for corner in picture.ones)
        assert all(table.answer(corner) == 0 for corner in picture.zeros)
        meeting = np.array(picture.meeting)
        if picture.kind is ProofKind.CROSSING_DIAGONALS:
            for start, end in (picture.ones, picture.zeros):
                assert np.array_equal((CUBE[start] + CUBE[end]) / 2, meeting)
        else:
            triangle, line = sorted((picture.ones, picture.zeros), key=len, reverse=True)
            assert len(triangle) == 3
            (twice,) = picture.twice
            (once,) = set(line) - {twice}
            # Inside of the triangle, at its very middle, and a third of the way along the line.
            assert CUBE[list(triangle)].mean(axis=0) == pytest.approx(meeting)
            assert CUBE[twice] + (CUBE[once] - CUBE[twice]) / 3 == pytest.approx(meeting)
            # The line does not lie in the triangle's plane, so it goes through.
            assert np.linalg.matrix_rank(CUBE[[*triangle, once]] - CUBE[triangle[0]]) == 3


@pytest.mark.parametrize(("activation", "tables"), [("sigmoid", 5154), ("tanh", 3233), ("relu", 3233)])
def test_without_a_bias_two_groups_of_equal_weight_are_marked_and_no_crossing_is_promised(
    activation: str, tables: int
) -> None:
    found = pictures(Settings(activation))
    assert len(found) == tables
    for table, proof, picture in found:
        assert (picture.kind, picture.meeting) == (ProofKind.GROUPS, None)
        assert all(table.answer(corner) == 1 for corner in picture.ones)
        assert all(table.answer(corner) == 0 for corner in picture.zeros)
        counts = Counter(dict.fromkeys((*picture.ones, *picture.zeros), 1))
        counts.update(picture.twice)
        ones, zeros = (
            sum((counts[corner] * CUBE[corner] for corner in side), np.zeros(3))
            for side in (picture.ones, picture.zeros)
        )
        assert np.array_equal(ones, zeros)
        assert set(proof.ones) == set(picture.ones)


def test_no_plane_has_the_crossing_on_both_sides() -> None:
    generator = np.random.RandomState(1)
    weights = generator.normal(size=(2000, 4))
    for _, _, picture in pictures(Settings(bias=True))[::40]:
        sides = CUBE @ weights[:, :3].T + weights[:, 3]
        separated = (sides[list(picture.ones)] > 0).all(axis=0) & (sides[list(picture.zeros)] < 0).all(axis=0)
        assert not separated.any()


@pytest.mark.parametrize(
    ("answers", "bias", "words"),
    [
        (
            {0b001: 0, 0b011: 1, 0b101: 1, 0b111: 0},
            True,
            f"The line from 0 1 1 to 1 0 1 crosses the line from 0 0 1 to 1 1 1. {NO_PLANE}",
        ),
        (
            {0b001: 1, 0b010: 1, 0b100: 1, 0b000: 0, 0b111: 0},
            True,
            "The line from 0 0 0 to 1 1 1 goes through the triangle of 0 0 1, 0 1 0 and 1 0 0. " + NO_PLANE,
        ),
        (
            {0b001: 0, 0b010: 0, 0b011: 1},
            False,
            f"Marked are 0 1 1, which should be 1, and 0 0 1 and 0 1 0, which should be 0. {SAME_WEIGHT}",
        ),
        ({0b000: 1}, False, "0 0 0 is marked: no weights change its answer."),
    ],
)
def test_pictures_are_told_in_words(answers: dict[int, int], bias: bool, words: str) -> None:
    proof = conflict(PartialTable.from_answers(answers), neuron_family(Settings(bias=bias).network))
    assert proof is not None
    assert proof_picture_text(proof_picture(proof, bias=bias)) == words


def test_an_experiment_has_a_proof_exactly_where_a_single_neuron_cannot_learn_its_rows() -> None:
    for bias in (False, True):
        settings = Settings(bias=bias)
        family = neuron_family(settings.network)
        for table in ALL_TABLES[::7]:
            rows = [Row(CORNERS[c], float(a)) for c in range(8) if (a := table.answer(c)) is not None]
            found = proof_of(Experiment(TrainingSet.from_rows(rows), settings))
            assert (found is None) is can_learn(table, family)
            assert proof_of(Experiment(TrainingSet.from_rows(rows), Settings(hidden_neurons=2))) is None


def test_rows_that_contradict_each_other_or_are_no_yes_or_no_have_no_proof_in_the_cube() -> None:
    for targets in ((0.0, 1.0), (0.25, 0.25)):
        rows = TrainingSet.from_rows([Row((0, 0, 0), target) for target in targets])
        assert proof_of(Experiment(rows)) is None
