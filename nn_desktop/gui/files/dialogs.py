"""The questions around opening, dropping, saving and closing, and what can be answered to them."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QDateTime, QDir, QFileInfo, QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from nn_desktop.core.messages.wording import list_text
from nn_desktop.core.translation import tr
from nn_desktop.session.files.file_kind import FileKind, kind_of_file
from nn_desktop.session.files.locks import LockOwner
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.files.problems import shown_name
from nn_desktop.session.files.recovery import RecoveredWork

_MOST_NAMED = 5
_Button = QMessageBox.StandardButton
_Icon = QMessageBox.Icon
_Role = QMessageBox.ButtonRole


class Unsaved(Enum):
    """What to do with unsaved work."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Changed(Enum):
    """What to do with a file that somebody else has changed."""

    OVERWRITE = auto()
    SAVE_AS = auto()
    RELOAD = auto()
    CANCEL = auto()


class Recovered(Enum):
    """What to do with recovered work."""

    RECOVER = auto()
    DISCARD = auto()
    LATER = auto()


def ask_about_unsaved(parent: QWidget, name: str) -> Unsaved:
    """Ask what to do with the unsaved work `name`."""
    box = _box(
        parent, "unsavedMessageBox", _Icon.Question, tr("Save the changes to {name}?").format(name=name)
    )
    box.setInformativeText(tr("They are lost if you do not."))
    box.setStandardButtons(_Button.Save | _Button.Discard | _Button.Cancel)
    box.setDefaultButton(_Button.Save)
    answers = {_Button.Save: Unsaved.SAVE, _Button.Discard: Unsaved.DISCARD}
    return answers.get(_Button(box.exec()), Unsaved.CANCEL)


def ask_about_changed(parent: QWidget, path: Path) -> Changed:
    """Ask what to do: the file that would be saved over is not the one that was opened."""
    text = tr("{name} was changed by somebody else since you opened it.").format(name=shown_name(path))
    box = _box(parent, "changedOnDiskMessageBox", _Icon.Warning, text)
    buttons = {
        box.addButton(tr("Overwrite"), _Role.DestructiveRole): Changed.OVERWRITE,
        box.addButton(tr("Save as…"), _Role.AcceptRole): Changed.SAVE_AS,
        box.addButton(tr("Reload theirs"), _Role.ActionRole): Changed.RELOAD,
    }
    box.addButton(_Button.Cancel)
    box.exec()
    clicked = box.clickedButton()
    return next((answer for button, answer in buttons.items() if button is clicked), Changed.CANCEL)


def ask_about_other_window(parent: QWidget, path: Path, owner: LockOwner, go_on: str) -> bool:
    """Ask whether to go on with a document that somebody else has open.

    Args:
        parent: the window.
        path: the document.
        owner: who has it open.
        go_on: what the button says that does so.
    """
    text = tr("{name} is open in another window (process {process} on {computer}).").format(
        name=shown_name(path), process=owner.process, computer=owner.computer
    )
    box = _box(parent, "openElsewhereMessageBox", _Icon.Warning, text)
    box.setInformativeText(tr("Who saves last replaces what the other one has saved."))
    button = box.addButton(go_on, _Role.AcceptRole)
    box.setDefaultButton(box.addButton(_Button.Cancel))
    box.exec()
    return box.clickedButton() is button


def ask_to_save_elsewhere(parent: QWidget, problem: str) -> bool:
    """Say why the work was not saved, and ask whether to save it under another name."""
    box = _box(parent, "notSavedMessageBox", _Icon.Warning, problem)
    button = box.addButton(tr("Save as…"), _Role.AcceptRole)
    box.setDefaultButton(button)
    box.addButton(_Button.Cancel)
    box.exec()
    return box.clickedButton() is button


def ask_about_recovered(parent: QWidget, work: RecoveredWork) -> Recovered:
    """Ask what to do with work that a program left behind when it ended without being asked to."""
    name = tr("Untitled") if work.original_path is None else shown_name(work.original_path)
    when = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(work.when.timestamp())), QLocale.FormatType.ShortFormat
    )
    text = tr("{name} was not saved when NN Desktop ended. It was kept at {when}.").format(
        name=name, when=when
    )
    box = _box(parent, "recoveryMessageBox", _Icon.Question, text)
    recover = box.addButton(tr("Recover"), _Role.AcceptRole)
    discard = box.addButton(tr("Discard"), _Role.DestructiveRole)
    later = box.addButton(tr("Ask again at the next start"), _Role.RejectRole)
    box.setDefaultButton(recover)
    box.setEscapeButton(later)
    box.exec()
    clicked = box.clickedButton()
    if clicked is recover:
        return Recovered.RECOVER
    return Recovered.DISCARD if clicked is discard else Recovered.LATER


def choose_one(parent: QWidget, paths: Sequence[Path]) -> Path:
    """Return which of several files that are to be opened is opened, and name those that will not be.

    It is the first document, or else the first file: a window shows one document.
    """
    # A folder, or what is gone, is only called like one.
    files = (path for path in paths if QFileInfo(str(path)).isFile())
    documents = (path for path in files if kind_of_file(path) is FileKind.DOCUMENT)
    chosen = paths[0] if len(paths) == 1 else next(documents, paths[0])
    others = [path for path in paths if path is not chosen]
    if others:
        # Now, because opening may ask questions of its own, and the last word should be about what is shown.
        text = tr("A window shows one document. {name} will be opened, and {others} will not.")
        text = text.format(name=shown_name(chosen), others=_names(others))
        _tell(parent, "severalFilesMessageBox", _Icon.Information, text)
    return chosen


def warn(parent: QWidget, sentence: str) -> None:
    """Say what went wrong."""
    _tell(parent, "warningMessageBox", _Icon.Warning, sentence)


def asks(parent: QWidget, question: str) -> bool:
    """Ask something, and return whether the answer is yes."""
    box = _box(parent, "questionMessageBox", _Icon.Question, question)
    yes = box.addButton(_Button.Yes)
    box.setDefaultButton(box.addButton(_Button.No))
    box.exec()
    return box.clickedButton() is yes


def with_suffix(parent: QWidget, path: Path, suffix: str) -> Path | None:
    """Return a path with a suffix that was not typed; None if a file of that name shall stay as it is."""
    path = path.with_name(path.name + suffix)
    # The dialog has asked about the name that was typed, not about this one.
    question = tr("{name} exists already. Replace it?").format(name=shown_name(path))
    return None if path.exists() and not asks(parent, question) else path


def first_folder(preferences: PreferencesStore) -> str:
    """Return where a dialog begins: where a file was chosen last."""
    folder = preferences.current.last_folder
    return QDir.homePath() if folder is None else str(folder)


def _tell(parent: QWidget, name: str, icon: QMessageBox.Icon, text: str) -> None:
    box = _box(parent, name, icon, text)
    box.addButton(_Button.Ok)
    box.exec()


def _box(parent: QWidget, name: str, icon: QMessageBox.Icon, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(icon)
    box.setWindowTitle(tr("NN Desktop"))
    # A file may be called <b>: that is its name, and not a wish for bold letters.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    # Each question is asked anew: the old boxes must not gather in the window.
    box.finished.connect(box.deleteLater)
    return box


def _names(paths: Sequence[Path]) -> str:
    names = [shown_name(path) for path in paths[:_MOST_NAMED]]
    if len(paths) > len(names):
        names.append(tr("{count} more").format(count=len(paths) - len(names)))
    return list_text(names)
