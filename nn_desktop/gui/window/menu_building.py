"""What a menu is made of, as values: entries, submenus, lines between them; and how they become Qt's."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

Keys = QKeySequence.StandardKey | str | None


@dataclass(frozen=True)
class Entry:
    """A menu entry.

    Attributes:
        name: its object name.
        text: what it says.
        keys: its shortcut, or those that the system has for it.
        run: what it does; None if it only says something.
        finishes_typing: whether what is being typed somewhere counts as typed before it runs.
        more_keys: another shortcut, for keyboards on which the first one is hard to press.
    """

    name: str
    text: str
    keys: Keys
    run: Callable[[], object] | None
    finishes_typing: bool = True
    more_keys: str = ""


class AskingEntry(Entry):
    """A menu entry that may open a box and wait for the answer.

    It runs a moment later: a screen reader that chooses it would wait along, and could not answer.
    """


@dataclass(frozen=True)
class Submenu:
    """A submenu: its text and its entries; with `chosen`, one of them is always chosen, first that one."""

    text: str
    entries: tuple[Entry, ...]
    chosen: int | None = None


@dataclass(frozen=True)
class FilledSubmenu:
    """A submenu that somebody else fills: its text, and who does so with the menu."""

    text: str
    fill: Callable[[QMenu], object]


Item = Entry | Submenu | FilledSubmenu | None
"""Something in a menu; None for a line."""


def add_items(menu: QMenu, items: tuple[Item, ...], finish_typing: Callable[[], None]) -> dict[str, QAction]:
    """Put items into a menu, and return the actions by their object names.

    Args:
        menu: where to.
        items: what to put there.
        finish_typing: called before those entries that finish typing.
    """
    actions: dict[str, QAction] = {}
    for item in items:
        if item is None:
            menu.addSeparator()
        elif isinstance(item, Submenu):
            actions |= _add_submenu(menu.addMenu(item.text), item, finish_typing)
        elif isinstance(item, FilledSubmenu):
            item.fill(menu.addMenu(item.text))
        else:
            actions[item.name] = _add_entry(menu, item, finish_typing)
    return actions


def _add_entry(menu: QMenu, entry: Entry, finish_typing: Callable[[], None]) -> QAction:
    action = QAction(entry.text, menu)
    action.setObjectName(entry.name)
    action.setShortcuts(_shortcuts(entry))

    def run() -> None:
        if entry.finishes_typing:
            finish_typing()
        if entry.run is not None and isinstance(entry, AskingEntry):
            QTimer.singleShot(0, action, entry.run)
        elif entry.run is not None:
            entry.run()

    action.setEnabled(entry.run is not None)
    action.triggered.connect(run)
    menu.addAction(action)
    return action


def keys_of(items: tuple[Item, ...]) -> Iterator[tuple[str, str]]:
    """Yield the keys of the entries that have some, as they stand on the keyboard, and what they do."""
    for item in items:
        if isinstance(item, Submenu):
            yield from keys_of(item.entries)
        elif isinstance(item, Entry) and (shortcuts := _shortcuts(item)):
            text = item.text.replace("&", "").replace("…", "")
            yield shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText), text


def _shortcuts(entry: Entry) -> list[QKeySequence]:
    if entry.keys is None:
        return []
    if isinstance(entry.keys, QKeySequence.StandardKey):
        keys = QKeySequence.keyBindings(entry.keys)
    else:
        keys = [QKeySequence(entry.keys)]
    more = QKeySequence(entry.more_keys)
    return keys if more.isEmpty() or more in keys else [*keys, more]


def _add_submenu(menu: QMenu, submenu: Submenu, finish_typing: Callable[[], None]) -> dict[str, QAction]:
    group, actions = QActionGroup(menu), {}
    for place, entry in enumerate(submenu.entries):
        actions[entry.name] = action = _add_entry(menu, entry, finish_typing)
        if submenu.chosen is not None:
            action.setCheckable(True)
            action.setChecked(place == submenu.chosen)
            group.addAction(action)
    return actions
