"""How long after its start does the program show its window, and the plot in it?

    python -m tests.benchmarks.bench_start

Beside a window with nothing but one word in it, in a new process each, taking turns. Times count from
before the process is made until the first turn of the event loop after the painting. The plot is there
when its canvas has been painted. A stall is the longest that a timer of one millisecond was kept waiting
between the first painting and the moment when everything is there. The first round, which may have to
compile our modules, does not count.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import monotonic

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from tests.benchmarks.table import Line, at_most, machine, markdown  # noqa: E402 - the path first

ROUNDS = 15
PAINT_GOAL, PLOT_GOAL, STALL_GOAL = 1.25, 3.5, 30  # the last in milliseconds
PATIENCE_SECONDS = 120

PAINTED = """
    is_painted = False
    def paintEvent(self, event):
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, self.after_paint)
        super().paintEvent(event)
"""

BARE = f"""
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
{PAINTED}
    def after_paint(self):
        print(json.dumps([time.monotonic()]), flush=True)
        application.exit()
application = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("Hello"))
window.resize(1440, 860)
window.show()
application.exec()
"""

# Does what `app.py` does, with a window that looks at the clock.
OURS = f"""
import json, os, sys, time
import nn_desktop.app as app
os.environ["OPENBLAS_NUM_THREADS"] = "1"
import nn_desktop.startup.application as program
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
class Window(program.MainWindow):
{PAINTED}
    def after_paint(self):
        self.times = [time.monotonic()]
        self.last, self.stall, self.watch = self.times[0], 0, None
        self.clock = QTimer(self)
        self.clock.timeout.connect(self.look)
        self.clock.start(1)
    def fill(self, session, recovery):
        super().fill(session, recovery)
        self.times.append(time.monotonic())
    def look(self):
        now = time.monotonic()
        self.stall, self.last = max(self.stall, now - self.last), now
        from nn_desktop.gui.plot.loss_plot import LossPlot
        plot = self.findChild(LossPlot)
        if self.watch is None and plot is not None and plot.is_ready:
            self.watch = Watch(self)
        if self.watch is not None and self.watch.painted and len(self.times) > 1:
            self.clock.stop()
            print(json.dumps([self.times[0], self.watch.painted, self.times[1], self.stall]), flush=True)
            self.close()
class Watch(QObject):
    def __init__(self, window):
        super().__init__(window)
        self.painted = 0
        # One of these is painted, the others lie below it.
        for part in window.findChild(LossPlot).canvas.findChildren(QWidget):
            part.installEventFilter(self)
            part.update()  # it may have been painted a moment ago
    def eventFilter(self, _, event):
        if event.type() == QEvent.Type.Paint and not self.painted:
            QTimer.singleShot(0, self.note)
        return False
    def note(self):
        self.painted = self.painted or time.monotonic()
program.MainWindow = Window
sys.exit(app.main([]))
"""


def one_start(code: str, home: str) -> list[float]:
    """Start a program and return what it prints, counted from here; its last number is no time of day."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "PYTHONPATH": str(CHECKOUT)}
    if not any(name in environment for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    start = monotonic()
    answer = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        stdout=subprocess.PIPE,
        timeout=PATIENCE_SECONDS,
        check=True,
        text=True,
    )
    first, *rest = json.loads(answer.stdout)
    return [first - start, *(each - start for each in rest[:-1]), *rest[-1:]]


def measure() -> list[Line]:
    """Measure and return the lines of the table."""
    bare: list[float] = []
    ours: list[list[float]] = []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS + 1):
            bare += one_start(BARE, home)
            ours.append(one_start(OURS, home))
    ours, bare = ours[1:], bare[1:]
    paint, plot, full, stall = (median(column) for column in zip(*ours, strict=True))
    window = median(bare)
    print(
        f"bare {window * 1e3:.0f} ms; ours {paint * 1e3:.0f}, plot {plot * 1e3:.0f}, all {full * 1e3:.0f} ms"
    )
    return [
        at_most("first painted window, against a bare PySide6 window", paint / window, PAINT_GOAL),
        at_most("the plot is there, against the same", plot / window, PLOT_GOAL),
        Line("everything is there, against the same", f"{full / window:.3g} times"),
        at_most("longest stall until then", stall * 1e3, STALL_GOAL, "ms"),
    ]


if __name__ == "__main__":
    print(machine())
    print(markdown(measure()))
