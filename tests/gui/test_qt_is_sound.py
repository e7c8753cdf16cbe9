"""Is this PySide6 one on which a live plot survives?

PySide6 6.12.0 drops a reference to None in every void call on Python 3.10 and 3.11. A plot is full of
such calls: after about ninety frames None is gone and the process with it. So the frames are drawn in a
process of their own.
"""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]

# Python 3.12 and later count no references to None: there the two numbers are the same.
THOUSAND_FRAMES = """
import sys
import pyqtgraph
from PySide6.QtWidgets import QApplication

application = QApplication([])
plot = pyqtgraph.PlotWidget()
curve = plot.plot()
plot.resize(200, 120)
plot.show()

def draw(frames):
    for frame in range(frames):
        curve.setData([0, 1, 2], [frame, 0, frame])
        application.processEvents()

draw(5)
before = sys.getrefcount(None)
draw(1000)
print(before, sys.getrefcount(None))
"""


def test_a_thousand_frames_of_a_plot_leave_none_its_references() -> None:
    command = [sys.executable, "-c", THOUSAND_FRAMES]
    answer = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, f"a live plot ends with {answer.returncode}: {answer.stderr}"
    before, after = map(int, answer.stdout.split())
    assert after > before - 100, f"{before - after} references to None are lost in 1,000 frames"


def test_the_project_asks_for_no_pyside6_that_drops_references_to_none() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (wanted,) = (each for each in project["dependencies"] if each.lower().startswith("pyside6"))
    (below,) = re.findall(r"<\s*(\d+)\.(\d+)", wanted)
    assert tuple(map(int, below)) <= (6, 12)
