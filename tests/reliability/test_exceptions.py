"""Errors planted into the methods that Qt calls, one after the other: each is told once, and nothing is lost.

With the other tests, into some that have ended the process at one time or another; in a soak into all: the
overridden ones and the slots, some at a time; what goes wrong then is tried alone. Somebody goes through the
whole window, in a process of its own.
"""

import random
from pathlib import Path

import pytest

from tests.reliability.ideas import Effort
from tests.reliability.planting import Outcome, places, tour_without_error, try_with_errors_at

ONCE_DEADLY = (
    "AnswersCube.changeEvent",
    "FunctionMapModel.rowCount",
    "TrainingTableModel.data",
    "ExperimentCommand.redo",
    "Session._take_progress",
)
AT_A_TIME = 15
"""Errors in one program. With more of them, one would hide the others."""


def test_all_methods_that_qt_calls_are_found() -> None:
    found = {place.name for place in places()}
    assert len(found) > 300
    assert found.issuperset(ONCE_DEADLY)


@pytest.mark.timeout(300)
def test_without_an_error_nothing_is_told(tmp_path: Path) -> None:
    assert tour_without_error(tmp_path) == ""


@pytest.mark.timeout(300)
def test_errors_that_were_deadly_once_are_told_once_each_and_nothing_is_lost(tmp_path: Path) -> None:
    outcomes = try_with_errors_at([place for place in places() if place.name in ONCE_DEADLY], tmp_path)
    assert {outcome.place.name: outcome.problem for outcome in outcomes} == dict.fromkeys(ONCE_DEADLY, "")
    assert all(outcome.failed for outcome in outcomes)


def test_an_error_in_any_method_is_told_once_and_nothing_is_lost(effort: Effort, tmp_path: Path) -> None:
    if not effort.is_soak:
        pytest.skip("this takes an hour: dev.py soak exceptions")
    chosen = places()[: effort.times]
    random.Random(effort.seed).shuffle(chosen)
    groups = [chosen[start : start + AT_A_TIME] for start in range(0, len(chosen), AT_A_TIME)]
    outcomes: list[Outcome] = []
    for number, group in zip(effort.tries(), groups, strict=False):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        outcomes += try_with_errors_at(group, folder)
    wrong = [outcome for outcome in outcomes if outcome.problem]
    missed = [str(outcome.place) for outcome in outcomes if not outcome.failed]
    effort.tell(
        f"an error in each of {len(outcomes)} of {len(places())} methods that Qt calls, "
        f"{len(missed)} of them never called: {len(wrong)} not told once and survived with everything kept"
    )
    for each in wrong:
        effort.tell(f"{each.place}: {each.problem[:200]}")
    print("never called:", *missed, sep="\n")
    assert wrong == []
