"""At the start: offers the work that a program left behind when it was killed."""

from PySide6.QtWidgets import QMainWindow

from nn_desktop.core.translation import tr
from nn_desktop.gui.files.dialogs import Recovered, ask_about_recovered
from nn_desktop.gui.files.file_commands import FileCommands
from nn_desktop.gui.files.waiting import QUICK_BYTES, wait_for
from nn_desktop.session.autosave import DocumentAutosave
from nn_desktop.session.files.recovery import RecoveredWork, RecoveryStore


def offer_recovered_work(
    window: QMainWindow, store: RecoveryStore, files: FileCommands, keeper: DocumentAutosave
) -> None:
    """Ask about each piece of abandoned work, the newest first, until one is taken into this window.

    What is not asked about is offered at the next start.
    """
    for recovered in _abandoned(window, store):
        answer = ask_about_recovered(window, recovered)
        if answer is Recovered.DISCARD:
            recovered.discard()
        elif answer is Recovered.RECOVER:
            files.recover(recovered)
            # First kept as this window's, then deleted as the other's: it is lost at no moment.
            keeper.take_over(recovered)
            return


def _abandoned(window: QMainWindow, store: RecoveryStore) -> list[RecoveredWork]:
    label = tr("Looking for unsaved work…")
    if store.largest_bytes() <= QUICK_BYTES:
        return store.abandoned()
    return wait_for(window, label, store.abandoned, can_cancel=False)
