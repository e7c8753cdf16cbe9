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
    print("closing", session.is_training, time.time(), flush=True)
    self.close()

QTimer.singleShot(MILLISECONDS, close)
"""


def seconds_to_close(process: "subprocess.Popen[str]") -> float:
    """Wait for the end, and return how long it took from the closing on."""
    assert process.stdout is not None
    line = process.stdout.readline()
    code = process.wait()
    ended = time.time()
    assert code == 0
    _, is_training, began = line.split()
    assert is_training == "True"
    return ended - float(began)


def test_a_program_that_is_closed_while_it_trains_ends_in_order(program: Program, effort: Effort) -> None:
    moments = random.Random(effort.seed)
    seconds = sorted(
        seconds_to_close(program(CLOSING.replace("MILLISECONDS", str(moments.randrange(400)))))
        for _ in effort.tries()
    )
    middle = seconds[len(seconds) // 2]
    effort.tell(
        f"{len(seconds):,} closings while training: exit code 0 each time, after {middle:.2f} s in the "
        f"middle, {seconds[-1]:.2f} s at most"
    )
