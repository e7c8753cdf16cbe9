"""Playback: how time runs along the iterations, and the player that says which frame it is."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.session.run import playback
from nn_desktop.session.run.playback import Player, fraction_at, iteration_at

LENGTHS = (1, 2, 7, 10_000, 10_000_000)


@pytest.mark.parametrize("last", LENGTHS)
def test_the_sweep_begins_at_the_start_and_ends_at_the_end(last: int) -> None:
    assert iteration_at(0.0, last) == 0
    assert iteration_at(1.0, last) == last
    assert iteration_at(1.7, last) == last
    assert iteration_at(-0.1, last) == 0


@pytest.mark.parametrize("last", LENGTHS)
def test_the_sweep_never_goes_back(last: int) -> None:
    iterations = [iteration_at(step / 500, last) for step in range(501)]
    assert all(first <= second for first, second in pairwise(iterations))


def test_early_iterations_take_as_long_as_late_ones() -> None:
    last = 10_000
    early = fraction_at(100, last) - fraction_at(10, last)
    late = fraction_at(10_000, last) - fraction_at(1_000, last)
    assert early == pytest.approx(late, rel=0.05)


@pytest.mark.parametrize("last", LENGTHS)
def test_playing_on_from_an_iteration_begins_at_that_iteration(last: int) -> None:
    for iteration in {0, 1, last // 3, last - 1, last}:
        assert iteration_at(fraction_at(iteration, last), last) == iteration


def test_a_run_without_iterations_is_over_at_once() -> None:
    assert fraction_at(0, 0) == 1.0
    assert iteration_at(fraction_at(0, 0), 0) == 0


def test_the_player_sends_rising_fractions_until_the_sweep_is_over(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playback, "SWEEP_SECONDS", 0.2)
    player = Player()
    fractions: list[float] = []
    player.frame.connect(fractions.append)
    player.play(0.5)
    assert player.is_playing
    qtbot.waitUntil(lambda: not player.is_playing)
    assert all(first <= second for first, second in pairwise(fractions))
    assert fractions[0] >= 0.5
    assert [fraction for fraction in fractions if fraction >= 1] == fractions[-1:]


def test_a_paused_player_sends_nothing(qtbot: QtBot) -> None:
    player = Player()
    player.play(0.0)
    player.pause()
    assert not player.is_playing
    with qtbot.assertNotEmitted(player.frame, wait=60):
        pass


def test_a_player_can_be_started_anew_from_elsewhere(qtbot: QtBot) -> None:
    player = Player()
    player.play(0.9)
    player.play(0.1)
    with qtbot.waitSignal(player.frame) as first:
        pass
    assert first.args is not None
    assert 0.1 <= first.args[0] < 0.9
    player.pause()
