"""The program in other countries, with other text sizes, on other screens: it works, nothing is cut off."""

import json
import random
import subprocess
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

import pytest

from tests.gui.files.test_application_files import DRIVER
from tests.reliability.ideas import Effort
from tests.test_app import environment

LOCALES = ("C", "en_US", "de_DE", "fr_FR", "tr_TR", "ar_EG", "fa_IR", "hi_IN", "zh_CN")
TEXT_STEPS = (0, -3, 3, 8)
"""Steps of zooming, one after the other in the same window."""
SCALES = ("0.5", "1", "1.25", "1.5", "2", "3")
SCREEN = (1280, 720)
"""In pixels; a scale of 2 leaves half of it."""
LONGEST = 300
"""In seconds, for one start."""

LOOK = """
import json
from PySide6.QtTest import QTest
from PySide6.QtCore import QLocale
from tests.gui.geometry import too_small
session = self.contents.session
view = self.contents.view
self.findChild(QWidget, "trainButton").click()
while session.is_training or not session.history.iterations:
    QTest.qWait(10)
found = {}
for steps in STEPS:
    change_text = view.larger if steps > view.zoom_steps else view.smaller
    while view.zoom_steps != steps:
        change_text()
    # After such a change the window needs some rounds until all have found their place.
    cut_off = ["not looked at yet"]
    for _ in range(30):
        if cut_off:
            QTest.qWait(100)
            cut_off = too_small(self)
    # Without its frame: that of this display is of another width at each scale.
    fits = self.screen().availableGeometry().contains(self.geometry())
    found[steps] = {"answer": session.prediction, "fits": fits, "cut off": cut_off}
print(json.dumps({"country": QLocale().name(), "found": found}))
self.close()
"""


def seen(home: Path, country: str, scale: str, steps: Sequence[int]) -> dict[str, dict[str, object]]:
    """Start the program there, train, look at everything in each size of the text, and close it."""
    home.mkdir()
    screen = {"name": "one", "x": 0, "y": 0, "width": SCREEN[0], "height": SCREEN[1]}
    screens = home / "screens.json"
    screens.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "dpr": 1}]}), encoding="utf-8")
    lines = "\n".join(
        f"        {line}" for line in LOOK.replace("STEPS", str(tuple(steps))).strip().splitlines()
    )
    # The driver gives up after a minute, which is little for all sizes on a busy computer.
    driver = DRIVER.replace("60_000", f"{LONGEST * 1000}").replace("ACT", lines)
    answer = subprocess.run(
        [sys.executable, "-c", driver, ""],
        env=environment(
            home,
            QT_QPA_PLATFORM=f"offscreen:configfile={screens}",
            QT_SCALE_FACTOR=scale,
            LC_ALL=f"{country}.UTF-8",
        ),
        cwd=home,
        capture_output=True,
        text=True,
        timeout=2 * LONGEST,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    result: dict[str, dict[str, object]] = json.loads(answer.stdout)["found"]
    return result


@pytest.mark.skipif(
    not sys.prefix.isascii(), reason="where a country is not installed Python itself does not start from here"
)
def test_wherever_it_is_started_it_works_and_nothing_is_cut_off(tmp_path: Path, effort: Effort) -> None:
    places = list(product(LOCALES, SCALES))
    some = random.Random(effort.seed).sample(places, min(effort.times, len(places)))
    steps = TEXT_STEPS if effort.is_soak else (0, 8)
    tried, wrong = 0, []
    for number, place in zip(effort.tries(), some, strict=False):
        for size, found in seen(tmp_path / f"{number}", *place, steps).items():
            tried += 1
            is_right = abs(float(str(found["answer"])) - 0.99993704) < 5e-9
            if not (is_right and found["fits"] and found["cut off"] == []):
                wrong.append((*place, size, found))
    effort.tell(
        f"{tried} of {len(places) * len(TEXT_STEPS)} countries with text sizes and scales of the screen: "
        f"{len(wrong)} with something cut off or wrong"
    )
    print(*wrong, sep="\n")
    assert wrong == []
