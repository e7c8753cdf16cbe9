"""Closing the window in the middle of a training, at any moment: exit code 0, and how long it takes."""

import random
import subprocess
import time

from tests.gui.files.test_application_files import Program, program
from tests.reliability.ideas import Effort

__all__ = ["program"]

# Nothing is unsaved: so nobody is asked anything, and nothing has to be written.
CLOSING = """
import time
from PySide6.QtWidgets import QAbstractButton
session = self.contents.session
session.change_setting("long", "iterations", 1_000_000_000)
session.undo_stack.undo()
session.train(1_000_000_000)

def close():
    if not session.history.iterations:
        QTimer.singleShot(1, close)
        return
    was_training, start = session.is_training, time.time()
    self.close()
    print(was_training and not self.isVisible(), start, time.time(), flush=True)

QTimer.singleShot(MILLISECONDS, close)
"""


def seconds_to_close(process: "subprocess.Popen[str]") -> tuple[float, float]:
    """Wait for the end, and return how long after the click the window and the process were gone."""
    assert process.stdout is not None
    line = process.stdout.readline()
    code = process.wait()
    ended = time.time()
    assert code == 0
    is_closed, start, closed = line.split()
    assert is_closed == "True"
    return float(closed) - float(start), ended - float(start)


def test_a_program_that_is_closed_while_it_trains_ends_in_order(program: Program, effort: Effort) -> None:
    moments = random.Random(effort.seed)
    seconds = [
        seconds_to_close(program(CLOSING.replace("MILLISECONDS", str(moments.randrange(400)))))
        for _ in effort.tries()
    ]
    windows, processes = (sorted(each) for each in zip(*seconds, strict=True))
    middle = len(seconds) // 2
    effort.tell(
        f"{len(seconds):,} closings while training: exit code 0 each time; the window is gone after "
        f"{windows[middle]:.2f} s in the middle and {windows[-1]:.2f} s at most, the process after "
        f"{processes[middle]:.2f} s and {processes[-1]:.2f} s"
    )
