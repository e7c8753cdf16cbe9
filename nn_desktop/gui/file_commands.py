"""What the File menu does with documents: the questions around opening, saving and closing."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox

from nn_desktop.core.document import DocumentError
from nn_desktop.core.translation import tr
from nn_desktop.session.files import SaveError
from nn_desktop.session.work import SUFFIX, Work

_Button = QMessageBox.StandardButton


class FileCommands(QObject):
    """Asks, and then lets the work do it.

    Args:
        window: the dialogs belong to it, and its title names the work.
        work: the document.
    """

    def __init__(self, window: QMainWindow, work: Work) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        work.changed.connect(self._refresh_title)
        self._refresh_title()

    def new(self) -> None:
        """Begin anew, after asking about unsaved work."""
        if self.may_lose_work():
            self._work.new()

    def open(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open"), self._folder(), tr("NN Desktop documents (*.nnd);;All files (*)")
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a file, after asking about unsaved work. If it cannot be opened, nothing changes."""
        if not self.may_lose_work():
            return
        try:
            self._work.open(path)
        except DocumentError as wrong:
            self._warn(str(wrong))

    def save(self) -> bool:
        """Save, and ask for a name if there is none yet; return whether it is saved now."""
        path = self._work.path
        if path is None:
            return self.save_as()
        try:
            changed = self._work.is_changed_on_disk()
        except DocumentError:
            changed = False  # it is gone: saving brings it back
        if changed:
            return self._save_over_changes(path)
        return self._save(path)

    def save_as(self) -> bool:
        """Ask for a name and save; return whether it is saved now."""
        suggestion = str(Path(self._folder()) / self._work.name)
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as"), suggestion, tr("NN Desktop documents (*.nnd)")
        )
        if not name:
            return False
        path = Path(name)
        if path.suffix.lower() != SUFFIX:
            # The dialog has asked about the name that was typed, not about this one.
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self._asks(
                tr("{name} exists already. Replace it?").format(name=path.name)
            ):
                return False
        return self._save(path)

    def may_lose_work(self) -> bool:
        """Ask about unsaved work, and return whether to go on."""
        if not self._work.is_modified:
            return True
        box = QMessageBox(self._window)
        box.setObjectName("unsavedMessageBox")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("Save the changes to {name}?").format(name=self._work.name))
        box.setInformativeText(tr("They are lost if you do not."))
        box.setStandardButtons(_Button.Save | _Button.Discard | _Button.Cancel)
        box.setDefaultButton(_Button.Save)
        answer = box.exec()
        if answer == _Button.Save:
            return self.save()
        return answer == _Button.Discard

    def _save(self, path: Path) -> bool:
        try:
            self._work.save(path)
        except SaveError as wrong:
            self._warn(str(wrong))
            return False
        return True

    def _save_over_changes(self, path: Path) -> bool:
        box = QMessageBox(self._window)
        box.setObjectName("changedOnDiskMessageBox")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(tr("{name} was changed by somebody else since you opened it.").format(name=path.name))
        overwrite = box.addButton(tr("Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
        elsewhere = box.addButton(tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
        reload = box.addButton(tr("Reload theirs"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(_Button.Cancel)
        box.exec()
        clicked = box.clickedButton()
        if clicked is overwrite:
            return self._save(path)
        if clicked is elsewhere:
            return self.save_as()
        if clicked is reload:
            try:
                self._work.open(path)
            except DocumentError as wrong:
                self._warn(str(wrong))
        return False

    def _asks(self, question: str) -> bool:
        return QMessageBox.question(self._window, tr("NN Desktop"), question) == _Button.Yes

    def _warn(self, sentence: str) -> None:
        QMessageBox.warning(self._window, tr("NN Desktop"), sentence)

    def _folder(self) -> str:
        return str(self._work.path.parent) if self._work.path is not None else QDir.homePath()

    def _refresh_title(self) -> None:
        self._window.setWindowTitle(f"{self._work.name}[*] – NN Desktop")
        self._window.setWindowModified(self._work.is_modified)
