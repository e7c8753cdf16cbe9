"""The real program, worked through the system's accessibility bus alone, as a screen reader does."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

READER = Path(__file__).with_name("screen_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("timeout", "xvfb-run", "xauth", "dbus-run-session", SYSTEM_PYTHON)
# Less than a test may take: so all of them end, and not only the process of the tests.
MOST_SECONDS = 100


def why_not() -> str:
    """Why this computer has no such bus; "" if it has one."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if sys.platform != "linux" or missing:
        return f"there is no accessibility bus to test: {', '.join(missing) or sys.platform}"
    answer = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return "python3-pyatspi is not installed" if answer.returncode else ""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, object]:
    """What the screen reader has seen and heard."""
    reason = why_not()
    if reason:
        pytest.skip(reason)
    home = str(tmp_path_factory.mktemp("home"))
    folders = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    environment = {
        **os.environ,
        **dict.fromkeys(folders, home),
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    # The display and the bus wait for ever where this is a folder with a space in its name.
    environment.pop("TMPDIR", None)
    # Two that look for a free display at the same moment find the same one, so each begins elsewhere.
    # Without -noreset it begins anew when its last program goes, and does not answer the next one meanwhile.
    display = ("-a", "-n", str(1000 + os.getpid() % 20_000))
    answer = subprocess.run(
        [
            *("timeout", "--kill-after=5", str(MOST_SECONDS)),
            *("xvfb-run", *display, "-s", "-screen 0 1280x800x24 -noreset", "dbus-run-session", "--"),
            *(SYSTEM_PYTHON, str(READER), sys.executable),
        ],
        cwd=READER.parents[2],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in answer.stdout.splitlines() if line.startswith("{")]
    assert answer.returncode == 0, answer.stdout + answer.stderr
    found: dict[str, object] = {}
    for line in lines:
        found |= json.loads(line)
    return found


def test_training_ends_with_its_verdict(seen: Mapping[str, object]) -> None:
    assert str(seen["verdict"]).startswith("All 4 rows learned: loss 0.62 → 0.00013 in 10,000 iterations (")


def test_eight_digits_are_read_for_each_question_that_is_ticked(seen: Mapping[str, object]) -> None:
    assert seen["1 0 0"] == "Prediction 0.99993704, close to 1"
    assert seen["1 1 0"] == "Prediction 0.99992250, close to 1"


def test_toggling_a_corner_asks_its_question(seen: Mapping[str, object]) -> None:
    assert seen["ticked"] == [False, True, True]
    assert seen["0 1 1"] == "Prediction 0.00786466, close to 0"


def test_toggling_the_bias_switches_it_on(seen: Mapping[str, object]) -> None:
    assert seen["bias"] is True


def test_the_value_of_the_iteration_field_moves_the_cursor(seen: Mapping[str, object]) -> None:
    assert seen["plot"] == "iteration 37, loss 0.0508"


def test_a_cell_that_is_changed_and_what_its_row_does_are_heard(seen: Mapping[str, object]) -> None:
    heard = " ".join(map(str, seen["heard"] if isinstance(seen["heard"], list) else []))
    assert "Row 1: 1 0 1, target 0" in heard
    assert "Rows 1 and 3 contradict each other: the best answer is 0.5." in heard


def test_an_action_that_opens_a_dialog_answers_at_once_while_the_dialog_is_open(
    seen: Mapping[str, object],
) -> None:
    # One that is waited for would answer when it is closed, which nobody does here: the bus gives up.
    assert str(seen["dialog"]).startswith("NN Desktop")
