"""Several files dropped on the window at once. It shows one document, so one of them is opened."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from nn_desktop.core.messages.wording import list_text
from nn_desktop.core.translation import tr
from nn_desktop.session.files.problems import shown_name
from nn_desktop.session.open_document import SUFFIX

_MOST_NAMED = 5


def open_dropped(parent: QWidget, paths: Sequence[Path], open_path: Callable[[Path], None]) -> None:
    """Open the first document among the files, or else the first file, and name those that were not opened.

    Args:
        parent: the window.
        paths: at least one file.
        open_path: opens a file.
    """
    documents = [path for path in paths if path.suffix.lower() == SUFFIX]
    chosen = (documents or paths)[0]
    others = [path for path in paths if path is not chosen]
    if not others:
        open_path(chosen)
        return
    # First, because opening may ask questions of its own, and the last word should be about what is shown.
    text = tr("A window shows one document. {name} will be opened, and {others} will not.")
    QMessageBox.information(
        parent, tr("NN Desktop"), text.format(name=shown_name(chosen), others=_names(others))
    )
    open_path(chosen)


def _names(paths: Sequence[Path]) -> str:
    names = [shown_name(path) for path in paths[:_MOST_NAMED]]
    if len(paths) > len(names):
        names.append(tr("{count} more").format(count=len(paths) - len(names)))
    return list_text(names)
