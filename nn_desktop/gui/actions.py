"""Every menu entry and shortcut, as one table."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from nn_desktop.core.translation import tr
from nn_desktop.gui.loss_plot import AxisMode
from nn_desktop.gui.theme import Appearance

Keys = QKeySequence.StandardKey | str | None


class Commands(Protocol):
    """What the window can be told to do."""

    def quit(self) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def add_row(self) -> None: ...
    def delete_rows(self) -> None: ...
    def train_or_stop(self) -> None: ...
    def step(self) -> None: ...
    def step_back(self) -> None: ...
    def play_or_pause(self) -> None: ...
    def reset(self) -> None: ...
    def clear_earlier_runs(self) -> None: ...
    def zoom_by(self, steps: int) -> None: ...
    def zoom_normal(self) -> None: ...
    def toggle_full_screen(self) -> None: ...
    def set_appearance(self, appearance: Appearance) -> None: ...
    def set_axis_mode(self, axis: str, mode: AxisMode) -> None: ...
    def show_about(self) -> None: ...


@dataclass(frozen=True)
class Entry:
    """A menu entry: its object name, its text, its keys, and what it does."""

    name: str
    text: str
    keys: Keys
    run: Callable[[], None]


@dataclass(frozen=True)
class Choice:
    """A submenu of which one entry holds: its text, its entries, and which is chosen first."""

    text: str
    entries: tuple[Entry, ...]
    first: int = 0


Item = Entry | Choice | None


def menu_table(commands: Commands) -> dict[str, tuple[Item, ...]]:
    """Return the menus: each one's title and entries, None for a line between them."""
    standard = QKeySequence.StandardKey
    return {
        tr("&File"): (Entry("quitAction", tr("&Quit"), standard.Quit, commands.quit),),
        tr("&Edit"): (
            Entry("undoAction", tr("&Undo"), standard.Undo, commands.undo),
            Entry("redoAction", tr("&Redo"), standard.Redo, commands.redo),
            None,
            Entry("addRowAction", tr("&Add row"), "Ctrl+Return", commands.add_row),
            Entry("deleteRowAction", tr("&Delete row"), "Ctrl+Del", commands.delete_rows),
        ),
        tr("&Train"): (
            Entry("trainAction", tr("&Train"), "Ctrl+T", commands.train_or_stop),
            Entry("stepAction", tr("&Step"), "Ctrl+Right", commands.step),
            Entry("stepBackAction", tr("Step &back"), "Ctrl+Left", commands.step_back),
            Entry("playAction", tr("&Play"), "Ctrl+Space", commands.play_or_pause),
            Entry("resetAction", tr("&Reset"), "Ctrl+R", commands.reset),
            None,
            Entry("clearRunsAction", tr("&Clear earlier runs"), None, commands.clear_earlier_runs),
        ),
        tr("&View"): (
            _appearances(commands),
            _axis_modes(commands, "x", tr("&Iteration axis")),
            _axis_modes(commands, "y", tr("&Loss axis")),
            None,
            Entry("zoomInAction", tr("&Larger text"), standard.ZoomIn, partial(commands.zoom_by, 1)),
            Entry("zoomOutAction", tr("&Smaller text"), standard.ZoomOut, partial(commands.zoom_by, -1)),
            Entry("zoomNormalAction", tr("&Normal text"), "Ctrl+0", commands.zoom_normal),
            None,
            Entry("fullScreenAction", tr("&Full screen"), "F11", commands.toggle_full_screen),
        ),
        tr("&Help"): (Entry("aboutAction", tr("&About NN Desktop"), None, commands.show_about),),
    }


def add_menus(window: QMainWindow, commands: Commands) -> dict[str, QAction]:
    """Give `window` its menus, and return the actions by their object names."""
    actions: dict[str, QAction] = {}
    for title, items in menu_table(commands).items():
        menu = window.menuBar().addMenu(title)
        for item in items:
            if item is None:
                menu.addSeparator()
            elif isinstance(item, Choice):
                _add_choice(menu.addMenu(item.text), item, actions)
            else:
                actions[item.name] = _add_entry(menu, item)
    return actions


def _add_entry(menu: QMenu, entry: Entry) -> QAction:
    action = QAction(entry.text, menu)
    action.setObjectName(entry.name)
    if isinstance(entry.keys, QKeySequence.StandardKey):
        action.setShortcuts(QKeySequence.keyBindings(entry.keys))
    elif entry.keys is not None:
        action.setShortcut(QKeySequence(entry.keys))
    action.triggered.connect(lambda _checked=False: entry.run())
    menu.addAction(action)
    return action


def _add_choice(menu: QMenu, choice: Choice, actions: dict[str, QAction]) -> None:
    group = QActionGroup(menu)
    for place, entry in enumerate(choice.entries):
        action = _add_entry(menu, entry)
        action.setCheckable(True)
        action.setChecked(place == choice.first)
        group.addAction(action)
        actions[entry.name] = action


def _appearances(commands: Commands) -> Choice:
    texts = {
        Appearance.SYSTEM: tr("As the &system"),
        Appearance.LIGHT: tr("&Light"),
        Appearance.DARK: tr("&Dark"),
    }
    return Choice(
        tr("&Appearance"),
        tuple(
            Entry(
                f"{appearance.value}AppearanceAction",
                text,
                None,
                partial(commands.set_appearance, appearance),
            )
            for appearance, text in texts.items()
        ),
    )


def _axis_modes(commands: Commands, axis: str, title: str) -> Choice:
    texts = {
        AxisMode.AUTOMATIC: tr("&Automatic"),
        AxisMode.LOGARITHMIC: tr("&Logarithmic"),
        AxisMode.LINEAR: tr("Li&near"),
    }
    return Choice(
        title,
        tuple(
            Entry(
                f"{axis}{mode.value.capitalize()}Action",
                text,
                None,
                partial(commands.set_axis_mode, axis, mode),
            )
            for mode, text in texts.items()
        ),
    )
