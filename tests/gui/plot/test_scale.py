"""The scales of the plot: from iterations and losses to places, and back."""

import numpy as np
import pytest

from nn_desktop.gui.plot.scale import Scale

LINEAR, LOGARITHMIC = Scale(logarithmic=False), Scale(logarithmic=True)


@pytest.mark.parametrize("scale", [LINEAR, LOGARITHMIC])
def test_every_iteration_comes_back_from_its_place(scale: Scale) -> None:
    for iteration in (*range(300), 9_999, 10_000, 123_456, 10_000_000):
        assert scale.iteration_at(scale.place_of(iteration)) == iteration


@pytest.mark.parametrize("scale", [LINEAR, LOGARITHMIC])
def test_a_place_between_iterations_0_and_1_means_the_nearer_one(scale: Scale) -> None:
    start, end = scale.place_of(0), scale.place_of(1)
    assert [scale.iteration_at(start + share * (end - start)) for share in (0.4, 0.6)] == [0, 1]


@pytest.mark.parametrize("scale", [LINEAR, LOGARITHMIC])
def test_places_rise_with_the_iterations_and_0_has_one_too(scale: Scale) -> None:
    places = scale.place(np.arange(1000, dtype=np.float64))
    assert np.isfinite(places).all()
    assert (np.diff(places) > 0).all()


def test_equal_factors_are_equally_far_apart_on_a_logarithmic_scale() -> None:
    places = [LOGARITHMIC.place_of(10**power) for power in range(6)]
    assert np.diff(places) == pytest.approx(np.ones(5))


@pytest.mark.parametrize("scale", [LINEAR, LOGARITHMIC])
@pytest.mark.parametrize("place", [-1e6, -3.0, 0.0, 0.1, 400.0, 1e6])
def test_any_place_of_the_mouse_means_some_iteration(scale: Scale, place: float) -> None:
    assert isinstance(scale.iteration_at(place), int)


@pytest.mark.parametrize("scale", [LINEAR, LOGARITHMIC, Scale(logarithmic=True, smallest=1e-9)])
def test_one_value_and_many_are_placed_alike(scale: Scale) -> None:
    values = np.array([0.5, 1.0, 3.0, 1e6])
    assert scale.place(values).tolist() == [scale.place_of(value) for value in values]
    assert scale.values_at(scale.place(values)) == pytest.approx(values)
    assert scale.value_at(scale.place_of(3.0)) == pytest.approx(3.0)


def test_a_loss_of_nothing_stands_at_the_bottom() -> None:
    scale = Scale(logarithmic=True, smallest=1e-6)
    assert scale.place_of(0.0) == scale.place_of(1e-6) == pytest.approx(-6)
