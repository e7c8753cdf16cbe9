"""Errors planted into the methods that Qt calls, one after the other: each is told once, and nothing is lost.

With the other tests, into some that have ended the process at one time or another; in a soak into all: the
overridden ones and the slots. Each has a process of its own, in which somebody goes through the window.
"""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.reliability.ideas import Effort
from tests.reliability.planting import Outcome, Place, places, tour_without_error, try_with_error_at

ONCE_DEADLY = (
    "AnswersCube.changeEvent",
    "FunctionMapModel.rowCount",
    "TrainingTableModel.data",
    "ExperimentCommand.redo",
    "Session._take_progress",
)


def test_all_methods_that_qt_calls_are_found() -> None:
    found = {place.name for place in places()}
    assert len(found) > 300
    assert found.issuperset(ONCE_DEADLY)


@pytest.mark.timeout(300)
def test_without_an_error_nothing_is_told(tmp_path: Path) -> None:
    assert tour_without_error(tmp_path) == ""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", ONCE_DEADLY)
def test_an_error_in_one_method_is_told_once_and_nothing_is_lost(name: str, tmp_path: Path) -> None:
    (place,) = (place for place in places() if place.name == name)
    outcome = try_with_error_at(place, tmp_path)
    assert (outcome.failed > 0, outcome.problem) == (True, "")


def test_an_error_in_any_method_is_told_once_and_nothing_is_lost(effort: Effort, tmp_path: Path) -> None:
    if not effort.is_soak:
        pytest.skip("this takes an hour: dev.py soak exceptions")
    chosen = places()[effort.seed - 1 :][: effort.times]

    def attempt(numbered: tuple[int, Place]) -> Outcome:
        folder = tmp_path / str(numbered[0])
        folder.mkdir()
        return try_with_error_at(numbered[1], folder)

    with ThreadPoolExecutor(os.cpu_count()) as workers:
        outcomes = list(workers.map(attempt, enumerate(chosen)))
    wrong = [outcome for outcome in outcomes if outcome.problem]
    missed = [str(outcome.place) for outcome in outcomes if not outcome.failed]
    effort.tell(
        f"an error in each of {len(chosen)} methods that Qt calls, {len(missed)} of them never called: "
        f"{len(wrong)} not told once and survived with everything kept"
    )
    for each in wrong:
        effort.tell(f"{each.place}: {each.problem[:200]}")
    print("never called:", *missed, sep="\n")
    assert wrong == []
