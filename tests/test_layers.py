"""The borders between the rooms, proved: what each may import, and what importing it loads.

Two witnesses. The sources are read: see `house_rules.py`. And each layer is imported in a fresh process, and
what has been loaded by then is looked at.
"""

import json
import shutil
import subprocess
import sys

import pytest

from tests.house_rules import (
    CHECKOUT,
    crowded_folders,
    cycles,
    module_name,
    problems,
    problems_in,
    read_sources,
    room_cycles,
    unknown_files,
)

QT_AND_PLOTS = {"PySide6", "shiboken6", "pyqtgraph"}
ABOVE_CORE = {"nn_desktop.session", "nn_desktop.gui", "nn_desktop.startup", "nn_desktop.app"}
ABOVE_SESSION = ABOVE_CORE - {"nn_desktop.session"}

SOURCES = read_sources()
CORE, SESSION = (
    [module_name(path) for path in SOURCES if path.startswith(f"nn_desktop/{layer}/")]
    for layer in ("core", "session")
)


# What the sources say


def test_every_room_keeps_the_rules_of_the_house() -> None:
    assert problems(SOURCES) == []


def in_a_function(line: str) -> str:
    return f"\n\ndef _later() -> None:\n    {line}\n"


@pytest.mark.parametrize(
    ("file", "more", "problem"),
    [
        # The layers
        (
            "core/network/training.py",
            "from nn_desktop.session.session import Session",
            "may not import nn_desktop.session.session.Session",
        ),
        ("core/translation.py", "import PySide6.QtCore", "may not import PySide6.QtCore"),
        ("session/undo.py", "from PySide6.QtGui import QColor", "may not import PySide6.QtGui.QColor"),
        ("session/undo.py", "from PySide6 import QtWidgets", "may not import PySide6.QtWidgets"),
        ("session/undo.py", "from nn_desktop import gui", "may not import nn_desktop.gui"),
        ("gui/window/menus.py", "import numpy as np", "may not import numpy"),
        ("console.py", "import PySide6", "may not import PySide6"),
        ("core/boolean/functions.py", "from . import cut", "may not import ..cut"),
        (
            "core/boolean/cut.py",
            "from nn_desktop.core.translation import tr",
            "may not import nn_desktop.core.translation.tr",
        ),
        # The rooms
        (
            "gui/table/model.py",
            "from nn_desktop.gui.plot.loss_plot import LossPlot",
            "may not import nn_desktop.gui.plot.loss_plot.LossPlot",
        ),
        ("gui/files/dialogs.py", "import nn_desktop.gui", "may not import nn_desktop.gui"),
        (
            "gui/plot/canvas.py",
            "from nn_desktop.gui.window.main_window import MainWindow",
            "may not import nn_desktop.gui.window.main_window.MainWindow",
        ),
        (
            "gui/window/contents.py",
            "from nn_desktop.startup.errors import LOGGER",
            "may not import nn_desktop.startup.errors.LOGGER",
        ),
        (
            "console.py",
            "from nn_desktop.startup.terminal import attach_terminal",
            "may not import nn_desktop.startup.terminal.attach_terminal",
        ),
        (
            "app.py",
            "from nn_desktop.gui.window.main_window import MainWindow",
            "may not import nn_desktop.gui.window.main_window.MainWindow",
        ),
        # By the back door
        (
            "gui/answers/answers_panel.py",
            "import_module('nn_desktop.gui.table.model')",
            "may not import nn_desktop.gui.table.model",
        ),
        ("session/session.py", "__import__('pyqtgraph')", "may not import pyqtgraph"),
        ("session/session.py", "__import__('json')", "imports by name"),
        ("gui/look/theme.py", "importlib.import_module(name)", "may not import name"),
        ("gui/look/theme.py", "from importlib import import_module as load", "imports by name"),
        (
            "gui/training/training_panel.py",
            "self.window().findChild(QWidget, 'trainingTable')",
            "reaches for another panel's widget by self.window().findChild",
        ),
        (
            "gui/inside/step_panel.py",
            "QApplication.allWidgets()",
            "reaches for another panel's widget by QApplication.allWidgets",
        ),
        # The interpreter
        ("startup/application.py", "gc.disable(); import gc", "imports gc, to change the interpreter"),
        (
            "app.py",
            "import builtins; builtins.__import__ = print",
            "imports builtins, to change the interpreter",
        ),
        ("gui/plot/axis.py", "sys.modules['PySide6.QtOpenGL'] = None", "touches sys.modules"),
        ("gui/plot/axis.py", "from sys import modules", "imports sys.modules, to change the interpreter"),
        (
            "session/session.py",
            "from typing import TYPE_CHECKING",
            "imports something for the type checker alone",
        ),
        # The insides of others
        (
            "gui/window/contents.py",
            "from nn_desktop.gui.window.menus import _escaped",
            "imports nn_desktop.gui.window.menus._escaped, which is nobody else's business",
        ),
        # Numbers for people
        ("core/messages/wording.py", "return f'{limit:,}'", "writes the number limit without local_number"),
        ("core/messages/wording.py", "return tr('{loss:.2f}')", "formats {loss:.2f} in a text"),
        # Size
        ("core/rows/table_limits.py", "x = [\n" + "1,\n" * 325 + "    ]", "has "),
        ("core/translation.py", "x = [\n" + "1,\n" * 40 + "    ]", "its function _later has 43 lines"),
        (
            "gui/__init__.py",
            "from nn_desktop.gui.look.theme import GAP",
            "holds something else than one docstring",
        ),
    ],
)
def test_a_rule_that_is_broken_anywhere_is_noticed(file: str, more: str, problem: str) -> None:
    path = f"nn_desktop/{file}"
    found = set(problems_in(path, SOURCES[path] + in_a_function(more))) - set(
        problems_in(path, SOURCES[path])
    )
    assert any(each.startswith(f"{path}: {problem}") for each in found), found


def test_modules_that_import_each_other_are_noticed() -> None:
    path = "nn_desktop/startup/window_check.py"
    line = in_a_function("from nn_desktop.startup.self_check import EIGHT_DIGITS")
    assert list(cycles({**SOURCES, path: SOURCES[path] + line})) == [
        f"nn_desktop/startup/{name}.py: imports itself, by way of others"
        for name in ("self_check", "window_check")
    ]


def test_rooms_of_the_core_that_need_each_other_are_noticed() -> None:
    """Even if no two of their modules do, and however many rooms lie between."""
    path = "nn_desktop/core/network/corners.py"
    line = in_a_function("from nn_desktop.core.messages.wording import question_text")
    found = list(room_cycles({**SOURCES, path: SOURCES[path] + line}))
    assert "nn_desktop/core/network: needs itself, by way of other rooms" in found
    assert "nn_desktop/core/messages: needs itself, by way of other rooms" in found
    assert not any("nn_desktop/core/files" in problem for problem in found)


def test_a_crowded_folder_and_one_that_says_nothing_are_noticed() -> None:
    files = {f"nn_desktop/core/crowd/part{number}.py": "" for number in range(15)}
    assert list(crowded_folders(files)) == [
        "nn_desktop/core/crowd: has 15 files",
        "nn_desktop/core/crowd: has no __init__.py",
    ]


def test_a_comment_that_sends_somebody_to_a_file_that_has_moved_is_noticed() -> None:
    files = {"nn_desktop/gui/plot/axis.py": '"""See `scale.py` and `core/ruler.py`."""'}
    assert list(unknown_files(files | {"nn_desktop/gui/plot/scale.py": ""})) == [
        "nn_desktop/gui/plot/axis.py: speaks of ruler.py, which is not there"
    ]


def test_a_new_panel_knows_no_other_one() -> None:
    text = "import nn_desktop.gui.look.theme\nimport nn_desktop.gui.diagram.numbers\n"
    assert problems_in("nn_desktop/gui/garden/flower.py", text) == [
        "nn_desktop/gui/garden/flower.py: may not import nn_desktop.gui.diagram.numbers"
    ]


TOP = {
    "nn_desktop",
    "resources",
    "tests",
    "packaging",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
}


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no Git to ask")
def test_nothing_else_is_kept_beside_the_package() -> None:
    kept = subprocess.run(["git", "ls-files"], cwd=CHECKOUT, capture_output=True, text=True, check=False)
    if kept.returncode:
        pytest.skip("this is not a checkout of Git")
    top = {path.split("/")[0] for path in kept.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} == TOP


# What importing a layer loads

LOOK = """
import importlib, json, sys
forbidden, names = json.loads(sys.argv[1])
guilty = {}
for name in names:
    importlib.import_module(name)
    for loaded in sorted(sys.modules):
        if any(f"{loaded}.".startswith(f"{place}.") for place in forbidden):
            guilty.setdefault(loaded, name)
print(json.dumps(guilty))
"""


def loaded_by(names: list[str], forbidden: set[str]) -> dict[str, str]:
    """Import modules in a fresh process: which forbidden ones were loaded then, and by which."""
    command = [sys.executable, "-c", LOOK, json.dumps([sorted(forbidden), names])]
    answer = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    guilty: dict[str, str] = json.loads(answer.stdout)
    return guilty


def test_the_witness_sees_what_is_loaded() -> None:
    assert (
        loaded_by(["json", "nn_desktop.core.network.network"], {"numpy", "json.decoder", "PySide6"}).items()
        >= {
            "json.decoder": "json",
            "numpy": "nn_desktop.core.network.network",
            "numpy.linalg": "nn_desktop.core.network.network",
        }.items()
    )


def test_no_module_of_core_loads_qt_or_anything_above_it() -> None:
    assert len(CORE) > 8
    assert loaded_by(CORE, QT_AND_PLOTS | ABOVE_CORE) == {}


def test_no_module_of_session_loads_widgets_or_plots_or_anything_above_it() -> None:
    assert len(SESSION) > 8
    assert loaded_by(SESSION, {"PySide6.QtWidgets", "pyqtgraph"} | ABOVE_SESSION) == {}


def test_the_console_form_of_the_workshop_needs_no_qt() -> None:
    assert loaded_by(["nn_desktop.console"], QT_AND_PLOTS | ABOVE_CORE) == {}


def test_the_command_line_loads_neither_qt_nor_numpy() -> None:
    assert loaded_by(["nn_desktop.app"], QT_AND_PLOTS | {"numpy", "nn_desktop.gui"}) == {}


def test_the_empty_window_loads_neither_numpy_nor_the_plot() -> None:
    assert loaded_by(["nn_desktop.startup.application"], {"numpy", "pyqtgraph", "nn_desktop.gui.plot"}) == {}


def test_importing_the_package_loads_nothing_else() -> None:
    assert loaded_by(["nn_desktop"], QT_AND_PLOTS | ABOVE_CORE | {"numpy", "nn_desktop.core"}) == {}


# Beside the package


def test_the_packaging_folder_does_not_shadow_the_library_of_that_name() -> None:
    assert (CHECKOUT / "packaging").is_dir()
    assert not list((CHECKOUT / "packaging").rglob("__init__.py"))
    assert not list((CHECKOUT / "tests").rglob("__init__.py"))
