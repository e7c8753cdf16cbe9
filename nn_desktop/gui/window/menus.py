"""Every menu entry and shortcut, as one table."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from nn_desktop.core.translation import tr
from nn_desktop.gui.files.file_commands import FileCommands
from nn_desktop.gui.files.import_export import TransferCommands
from nn_desktop.gui.files.recent_menu import RecentMenu
from nn_desktop.gui.help.keys_dialog import KeyGroup
from nn_desktop.gui.lessons.handout_html import HandoutForm
from nn_desktop.gui.look.theme import Appearance
from nn_desktop.gui.plot.contents import AxisMode
from nn_desktop.gui.table.row_commands import RowCommands
from nn_desktop.gui.training.training_panel import TrainingPanel
from nn_desktop.gui.window.edit_commands import EditCommands
from nn_desktop.gui.window.help_commands import HelpCommands
from nn_desktop.gui.window.lesson_commands import LessonCommands
from nn_desktop.gui.window.menu_building import (
    AskingEntry,
    Entry,
    FilledSubmenu,
    Item,
    Submenu,
    add_items,
    keys_of,
)
from nn_desktop.gui.window.panels.panel_keys import PanelJumps
from nn_desktop.gui.window.view_commands import ViewCommands
from nn_desktop.session.examples import Example
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.language import SYSTEM, languages
from nn_desktop.session.session import Session

# The key for 0 writes à on a French keyboard, unless Shift is held down.
_CTRL_0_IN_FRENCH = "Ctrl+À"


@dataclass(frozen=True)
class Commands:
    """Everything that the menus can ask for, by the part of the window that does it."""

    close: Callable[[], object]
    session: Session
    files: FileCommands
    open_path: Callable[[Path], None]
    edit: EditCommands
    rows: RowCommands
    training: TrainingPanel
    transfers: TransferCommands
    view: ViewCommands
    lessons: LessonCommands
    help: HelpCommands
    jumps: PanelJumps
    compare: Callable[[], object]
    examples: tuple[Example, ...]
    preferences: PreferencesStore


def menu_table(commands: Commands) -> dict[str, tuple[Item, ...]]:
    """Return the menus: each one's title and entries, None for a line between them."""
    return {
        tr("&File"): _file_menu(commands),
        tr("&Edit"): _edit_menu(commands),
        tr("&Train"): _train_menu(commands),
        tr("&View"): _view_menu(commands.view, commands.lessons, commands.jumps),
        tr("&Help"): _help_menu(commands),
    }


def add_menus(window: QMainWindow, commands: Commands, finish_typing: Callable[[], None]) -> None:
    """Give `window` its menus.

    Args:
        window: the window.
        commands: what the entries do.
        finish_typing: called before those that finish typing.
    """
    actions: dict[str, QAction] = {}
    table = menu_table(commands)
    commands.help.menu_keys = [
        KeyGroup(title.replace("&", ""), tuple(keys_of(items))) for title, items in table.items()
    ]
    for title, items in table.items():
        actions |= add_items(window.menuBar().addMenu(title), items, finish_typing)
    commands.edit.follow_focus(actions)
    commands.lessons.tick_hiding(actions["hideAnswersAction"])
    commands.view.show_motion_in(actions["lessMotionAction"])


def _file_menu(commands: Commands) -> tuple[Item, ...]:
    standard = QKeySequence.StandardKey
    files = commands.files
    examples = (
        AskingEntry(f"example{number}Action", _escaped(each.title), None, partial(files.open_example, each))
        for number, each in enumerate(commands.examples, start=1)
    )
    return (
        AskingEntry("newAction", tr("&New"), standard.New, files.new),
        AskingEntry("openAction", tr("&Open…"), standard.Open, files.open),
        FilledSubmenu(tr("Open &recent"), partial(_fill_recent, commands)),
        Submenu(tr("Open e&xample"), tuple(examples)),
        None,
        AskingEntry("saveAction", tr("&Save"), standard.Save, files.save),
        AskingEntry("saveAsAction", tr("Save &as…"), "Ctrl+Shift+S", files.save_as),
        None,
        AskingEntry("importAction", tr("&Import rows…"), "Ctrl+I", commands.transfers.import_rows),
        Submenu(tr("&Export"), _exports(commands.transfers)),
        None,
        AskingEntry("quitAction", tr("&Quit"), standard.Quit, commands.close),
    )


def _exports(transfers: TransferCommands) -> tuple[Entry, ...]:
    return (
        AskingEntry("exportRowsAction", tr("&Rows as CSV…"), None, transfers.export_rows),
        AskingEntry("exportPictureAction", tr("Loss plot as &PNG…"), None, transfers.export_picture),
        AskingEntry("exportDrawingAction", tr("Loss plot as &SVG…"), None, transfers.export_drawing),
        AskingEntry("exportRunAction", tr("&Loss and weights as CSV…"), None, transfers.export_history),
        AskingEntry("exportAnswersAction", tr("&Eight answers as CSV…"), None, transfers.export_answers),
        AskingEntry("exportProgramAction", tr("P&ython program…"), None, transfers.export_program),
    )


def _fill_recent(commands: Commands, menu: QMenu) -> None:
    RecentMenu(menu, commands.preferences, commands.files.drives, commands.open_path)


def _edit_menu(commands: Commands) -> tuple[Item, ...]:
    standard = QKeySequence.StandardKey
    edit, rows = commands.edit, commands.rows
    return (
        Entry("undoAction", tr("&Undo"), standard.Undo, edit.undo, finishes_typing=False),
        Entry("redoAction", tr("&Redo"), standard.Redo, edit.redo, finishes_typing=False),
        None,
        Entry("cutAction", tr("Cu&t"), standard.Cut, edit.cut, finishes_typing=False),
        Entry("copyAction", tr("&Copy"), standard.Copy, edit.copy, finishes_typing=False),
        Entry("pasteAction", tr("&Paste"), standard.Paste, edit.paste, finishes_typing=False),
        Entry(
            "selectAllAction", tr("Select a&ll"), standard.SelectAll, edit.select_all, finishes_typing=False
        ),
        None,
        Entry("addRowAction", tr("&Add row"), "Ctrl+Return", rows.add),
        Entry("duplicateRowsAction", tr("Dupl&icate rows"), "Ctrl+D", rows.duplicate),
        Entry("deleteRowAction", tr("&Delete rows"), "Ctrl+Del", rows.delete),
    )


def _train_menu(commands: Commands) -> tuple[Item, ...]:
    session, training, transport = commands.session, commands.training, commands.training.transport
    return (
        Entry("trainAction", tr("&Train"), "Ctrl+T", training.train_or_stop),
        Entry("stepAction", tr("&Step"), "Ctrl+Right", session.step),
        Entry("stepBackAction", tr("Step &back"), "Ctrl+Left", session.step_back),
        Entry("firstAction", tr("F&irst iteration"), "Ctrl+Home", transport.go_to_first),
        Entry("lastAction", tr("&Last iteration"), "Ctrl+End", transport.go_to_last),
        # Not with Space: there Ctrl changes the input method, in China and not only there.
        Entry("playAction", tr("&Play"), "Ctrl+P", transport.play_or_pause),
        Entry("escapeAction", tr("St&op"), "Escape", partial(_stop, commands), finishes_typing=False),
        Entry("resetAction", tr("&Reset"), "Ctrl+R", session.reset),
        None,
        Entry("compareAction", tr("Co&mpare with an earlier run"), None, commands.compare),
        Entry("clearRunsAction", tr("&Clear earlier runs"), None, session.clear_earlier_runs),
    )


def _stop(commands: Commands) -> None:
    """Escape: stop what runs, or else leave the line of the step that is chosen, or else the full screen."""
    session = commands.session
    if session.is_training:
        session.stop()
    elif session.is_playing:
        session.pause()
    elif session.chosen_line.line is not None:
        session.chosen_line.choose(None)
    else:
        commands.view.leave_full_screen()


def _view_menu(view: ViewCommands, lessons: LessonCommands, jumps: PanelJumps) -> tuple[Item, ...]:
    standard = QKeySequence.StandardKey
    return (
        _appearances(view),
        _languages(view),
        _axis_modes(view, "x", tr("&Iteration axis")),
        _axis_modes(view, "y", tr("L&oss axis")),
        _panel_jumps(jumps),
        None,
        Entry("zoomInAction", tr("Lar&ger text"), standard.ZoomIn, view.larger, more_keys="Ctrl+="),
        Entry("zoomOutAction", tr("&Smaller text"), standard.ZoomOut, view.smaller),
        Entry("zoomNormalAction", tr("&Normal text"), "Ctrl+0", view.normal, more_keys=_CTRL_0_IN_FRENCH),
        None,
        Entry("hideAnswersAction", tr("&Hide answers"), "Ctrl+H", lessons.hide_or_show_answers),
        Entry("lessMotionAction", tr("Less &motion"), None, view.have_less_or_more_motion),
        Entry("fullScreenAction", tr("&Full screen"), "F11", view.toggle_full_screen),
    )


def _help_menu(commands: Commands) -> tuple[Item, ...]:
    lessons, panel = commands.lessons, commands.lessons.panel
    return (
        Entry("lessonsAction", tr("&Lessons"), "F1", panel.open_lessons),
        Entry("challengesAction", tr("&Challenges"), None, panel.show_challenges),
        Entry("wordsAction", tr("&Words"), None, panel.show_words),
        Entry("keysAction", tr("&Keys"), "Ctrl+F1", commands.help.show_keys),
        Entry("whatsThisAction", tr("What’s &this?"), "Shift+F1", commands.help.whats_this),
        Entry("explainClickedAction", tr("&Explain what I click"), None, commands.help.explain_clicked),
        None,
        AskingEntry("resultsAction", tr("Save my &results…"), None, lessons.save_results),
        Submenu(
            tr("&Handouts"),
            (
                AskingEntry(
                    "learnersHandoutsAction",
                    tr("For &learners…"),
                    None,
                    partial(lessons.save_handouts, HandoutForm.LEARNERS),
                ),
                AskingEntry(
                    "teacherHandoutsAction",
                    tr("For the &teacher…"),
                    None,
                    partial(lessons.save_handouts, HandoutForm.TEACHER),
                ),
            ),
        ),
        AskingEntry("startOverAction", tr("Start lessons &over…"), None, lessons.start_over),
        None,
        Entry("aboutAction", tr("&About NN Desktop"), None, commands.help.show_about),
    )


def _appearances(view: ViewCommands) -> Submenu:
    texts = {
        Appearance.SYSTEM: tr("As the &system"),
        Appearance.LIGHT: tr("&Light"),
        Appearance.DARK: tr("&Dark"),
        Appearance.CONTRAST: tr("&High contrast"),
    }
    entries = (
        Entry(f"{each.value}AppearanceAction", text, None, partial(view.set_appearance, each))
        for each, text in texts.items()
    )
    return Submenu(tr("&Appearance"), tuple(entries), list(texts).index(view.appearance))


def _languages(view: ViewCommands) -> Submenu:
    # Each language calls itself by its own name, or whoever is lost in a foreign one would never find it.
    texts = {SYSTEM: tr("As the &system"), **languages()}
    entries = (
        Entry(f"{code or 'system'}LanguageAction", text, None, partial(view.set_language, code))
        for code, text in texts.items()
    )
    return Submenu(tr("&Language"), tuple(entries), list(texts).index(view.language))


def _panel_jumps(jumps: PanelJumps) -> Submenu:
    panels = (  # with the sign that a French keyboard writes there without Shift
        ("data", tr("&Training data"), "&"),
        ("training", tr("T&raining"), "É"),
        ("prediction", tr("&Prediction"), '"'),
        ("answers", tr("&All eight answers"), "'"),
        ("inside", tr("&Look inside"), "("),
    )
    places = [
        Entry(
            name=f"{name}PanelAction",
            text=text,
            keys=f"Ctrl+{place + 1}",
            run=partial(jumps.go_to, place),
            more_keys=f"Ctrl+{french}",
        )
        for place, (name, text, french) in enumerate(panels)
    ]
    return Submenu(
        tr("Go &to"),
        (
            *places,
            Entry("nextPanelAction", tr("&Next panel"), "F6", partial(jumps.go_on, 1)),
            Entry("previousPanelAction", tr("Previous panel (&back)"), "Shift+F6", partial(jumps.go_on, -1)),
        ),
    )


def _axis_modes(view: ViewCommands, axis: str, title: str) -> Submenu:
    texts = {
        AxisMode.AUTOMATIC: tr("&Automatic"),
        AxisMode.LOGARITHMIC: tr("&Logarithmic"),
        AxisMode.LINEAR: tr("Li&near"),
    }
    entries = (
        Entry(f"{axis}{mode.value.capitalize()}Action", text, None, partial(view.set_axis_mode, axis, mode))
        for mode, text in texts.items()
    )
    return Submenu(title, tuple(entries), list(texts).index(view.axis_mode(axis)))


def _escaped(text: str) -> str:
    """Return a text that is not ours, fit for a menu, where & underlines a letter."""
    return text.replace("&", "&&")
