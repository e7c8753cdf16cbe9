"""The program in other countries, with other text sizes, on other screens: it works, nothing is cut off."""

import json
import random
import subprocess
import sys
from itertools import product
from pathlib import Path

from tests.gui.files.test_application_files import DRIVER
from tests.reliability.ideas import Effort
from tests.test_app import environment

LOCALES = ("C", "en_US", "de_DE", "fr_FR", "tr_TR", "ar_EG", "fa_IR", "hi_IN", "zh_CN")
TEXT_STEPS = (-3, 0, 3, 8)
SCALES = ("0.5", "1", "1.25", "1.5", "2", "3")
SCREEN = (1280, 720)
"""In pixels; a scale of 2 leaves half of it."""

LOOK = """
import json
from PySide6.QtTest import QTest
from PySide6.QtCore import QLocale
from tests.gui.geometry import too_small
session = self.contents.session
change_text = self.contents.view.larger if STEPS > 0 else self.contents.view.smaller
for _ in range(abs(STEPS)):
    change_text()
self.findChild(QWidget, "trainButton").click()
while session.is_training or not session.history.iterations:
    QTest.qWait(10)
QTest.qWait(1500)
screen = self.screen().availableGeometry()
print(json.dumps({
    "country": QLocale().name(),
    "answer": session.prediction,
    "fits": screen.contains(self.frameGeometry()),
    "cut off": too_small(self),
}))
self.close()
"""


def seen(home: Path, country: str, steps: int, scale: str) -> dict[str, object]:
    """Start the program there, train, look at everything, and close it."""
    home.mkdir()
    screen = {"name": "one", "x": 0, "y": 0, "width": SCREEN[0], "height": SCREEN[1]}
    screens = home / "screens.json"
    screens.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "dpr": 1}]}), encoding="utf-8")
    lines = "\n".join(f"        {line}" for line in LOOK.replace("STEPS", str(steps)).strip().splitlines())
    answer = subprocess.run(
        [sys.executable, "-c", DRIVER.replace("ACT", lines), ""],
        env=environment(
            home,
            QT_QPA_PLATFORM=f"offscreen:configfile={screens}",
            QT_SCALE_FACTOR=scale,
            LC_ALL=f"{country}.UTF-8",
        ),
        cwd=home,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    result: dict[str, object] = json.loads(answer.stdout)
    return result


def test_wherever_it_is_started_it_works_and_nothing_is_cut_off(tmp_path: Path, effort: Effort) -> None:
    places = list(product(LOCALES, TEXT_STEPS, SCALES))
    some = random.Random(effort.seed).sample(places, min(effort.times, len(places)))
    tried, wrong = 0, []
    for number, place in zip(effort.tries(), some, strict=False):
        found = seen(tmp_path / f"{number}", *place)
        tried += 1
        is_right = abs(float(str(found["answer"])) - 0.99993704) < 5e-9
        if not (is_right and found["fits"] and found["cut off"] == []):
            wrong.append((place, found))
    effort.tell(
        f"{tried} of {len(places)} countries with text sizes and scales of the screen: "
        f"{len(wrong)} with something cut off or wrong"
    )
    assert wrong == []
