"""A screen reader of one's own: it works the real program through the system's accessibility bus alone.

It runs under the system's Python, where `pyatspi` lives, and knows nothing of nn_desktop. What it found is
printed as JSON, one line for each thing.

    python3 screen_reader.py PYTHON      where PYTHON can run `-m nn_desktop`
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

Part = Any
"""A part of the program, as the bus has it."""

PATIENCE = 60.0
# They hold hundreds of cells, and nobody looks for them.
_NOT_ENTERED = ("functionMap", "stepTable", "programText", "trainingTable")


class ScreenReader:
    """Looks at one program, presses what can be pressed, and remembers what was said."""

    def __init__(self, process_id: int) -> None:
        self.process_id = process_id
        self.heard: list[str] = []
        self._found: dict[str, Part] = {}
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        self.wait_for(self._application, "the program on the bus")

    def wait(self, seconds: float) -> None:
        """Let events arrive."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.01)

    def wait_for(self, look: Callable[[], Any], what: str) -> Any:
        """Look again and again until there is something to see, and return it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                seen = look()
            except (GLib.Error, RuntimeError):
                seen = None  # the program is busy, or the part has just gone
            if seen:
                return seen
            self.wait(0.1)
        raise SystemExit(f"not in {PATIENCE:.0f} s: {what}")

    def find(self, name: str) -> Part:
        """Return the part with an object name."""
        if name not in self._found:
            self._found[name] = self.wait_for(lambda: self._search(self._application(), name), name)
        return self._found[name]

    def name(self, name: str) -> str:
        """Return what a part is called."""
        return str(self.find(name).name)

    def is_checked(self, name: str) -> bool:
        """Return whether a box is ticked."""
        return bool(self.find(name).getState().contains(pyatspi.STATE_CHECKED))

    def act(self, name: str, action: str) -> None:
        """Do one of the actions of a part. An answer that does not come at once is an error."""
        actions = self.find(name).queryAction()
        names = [actions.getName(number) for number in range(actions.nActions)]
        actions.doAction(names.index(action))

    def cell(self, row: int, column: int) -> Part:
        """Return a cell of the table with the rows."""
        return self.find("trainingTable").queryTable().getAccessibleAt(row, column)

    def type(self, keysym: int) -> None:
        """Press a key, as a keyboard does."""
        pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)

    def _application(self) -> Part:
        desktop = pyatspi.Registry.getDesktop(0)
        return next((each for each in desktop if each and each.get_process_id() == self.process_id), None)

    def _search(self, part: Part, name: str) -> Part:
        own = part.get_accessible_id().rpartition(".")[2] if part else ""
        if own == name:
            return part
        if part is None or own in _NOT_ENTERED:
            return None
        return next(filter(None, (self._search(child, name) for child in part)), None)

    def _hear(self, event: Any) -> None:
        self.heard.append(str(event.any_data))


def tell(what: str, seen: object) -> None:
    """Print what was found."""
    sys.stdout.write(json.dumps({what: seen}) + "\n")


def go_through_the_workshop(reader: ScreenReader) -> None:
    """Do what the test asks about."""
    reader.find("trainButton")
    reader.act("trainButton", "Press")
    reader.wait_for(lambda: reader.name("trainButton") == "Train on", "the end of the training")
    reader.wait_for(lambda: "learned" in " ".join(reader.heard), "the verdict, said aloud")
    tell("verdict", reader.name("verdictLabel"))
    tell("1 0 0", reader.name("predictionLabel"))
    reader.act("input2CheckBox", "Toggle")
    reader.wait_for(lambda: "0.99992250" in reader.name("predictionLabel"), "another prediction")
    tell("1 1 0", reader.name("predictionLabel"))
    reader.act("corner011", "Toggle")
    reader.wait_for(lambda: reader.is_checked("input3CheckBox"), "the corner's question")
    tell("ticked", [reader.is_checked(f"input{number}CheckBox") for number in (1, 2, 3)])
    reader.wait_for(lambda: "0.0078" in reader.name("predictionLabel"), "the corner's prediction")
    tell("0 1 1", reader.name("predictionLabel"))

    reader.find("iterationSpinBox").queryValue().currentValue = 37
    reader.wait_for(lambda: "iteration 37," in reader.find("lossPlot").description, "iteration 37")
    tell("plot", reader.find("lossPlot").description)

    reader.act("biasCheckBox", "Toggle")
    reader.wait_for(lambda: reader.name("trainButton") == "Train anew", "the change of the bias")
    tell("bias", reader.is_checked("biasCheckBox"))
    reader.act("biasCheckBox", "Toggle")
    reader.wait_for(lambda: reader.name("trainButton") == "Train on", "the run that is shown again")

    reader.heard.clear()
    reader.find("trainingTable").queryComponent().grabFocus()
    reader.cell(0, 0).queryAction().doAction(0)
    reader.wait(0.5)
    reader.type(ord("1"))
    reader.wait_for(lambda: reader.cell(0, 0).name == "Input 1: 1", "the cell that was changed")
    reader.wait_for(lambda: "contradict" in " ".join(reader.heard), "the message about the rows")
    tell("heard", reader.heard)

    reader.act("aboutAction", "Press")
    tell("dialog", reader.name("aboutHeadingLabel"))


def main() -> None:
    """Start the program, and end it."""
    program = subprocess.Popen([sys.argv[1], "-m", "nn_desktop"])
    try:
        go_through_the_workshop(ScreenReader(program.pid))
    finally:
        program.kill()
        program.wait()


if __name__ == "__main__":
    main()
