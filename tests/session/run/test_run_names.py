"""Names of runs: a number and what was changed, and they never change."""

from nn_desktop.session.run.run_names import RunNames
from tests.core.experiments import workshop


def test_a_name_stays_whatever_comes_after_it() -> None:
    names, runs = RunNames(), [workshop(), workshop(learning_rate=0.1), workshop(bias=True)]
    for run in runs:
        names.add(run)
    expected = ["1 · sigmoid, rate 1", "2 · rate 0.1", "3 · rate 1, with bias"]
    assert [names.name(run) for run in runs] == expected
    names.keep(runs[1:])
    names.add(workshop(seed=4))
    names.add(runs[1])
    assert [names.name(run) for run in runs] == ["", *expected[1:]]
    assert names.name(workshop(seed=4)) == "4 · without bias, seed 4"


def test_when_no_run_is_left_they_begin_again_with_1() -> None:
    names = RunNames()
    names.add(workshop(seed=2))
    names.keep([workshop()])
    names.add(workshop())
    assert names.name(workshop()) == "1 · sigmoid, rate 1"


def test_another_number_of_iterations_is_the_same_run() -> None:
    names = RunNames()
    names.add(workshop())
    assert names.name(workshop(iterations=7)) == "1 · sigmoid, rate 1"
