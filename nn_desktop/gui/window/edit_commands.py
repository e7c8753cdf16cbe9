"""Undo, cut, copy, paste and select all: for what has the focus, a text or else the table."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr, tr_now
from nn_desktop.gui.inside.step_table import StepTable
from nn_desktop.gui.table.row_commands import RowCommands
from nn_desktop.session.session import Session

Text = QLineEdit | QPlainTextEdit | QTextEdit | QLabel
_MENUS = (QMenuBar, QMenu)
Act = Callable[[], object] | None


@dataclass(frozen=True)
class Offer:
    """What can be done now where the focus is; None is what cannot."""

    undo: Act = None
    redo: Act = None
    cut: Act = None
    copy: Act = None
    paste: Act = None
    select_all: Act = None


class EditCommands(QObject):
    """The first entries of the Edit menu.

    Args:
        parent: what it lives as long as.
        rows: what they do in the table.
        session: whose changes can be undone.
        finish_typing: called before the document changes.
    """

    def __init__(
        self, parent: QObject, rows: RowCommands, session: Session, finish_typing: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._session = session
        self._undo_stack = session.undo_stack
        self._finish_typing = finish_typing
        self._actions: dict[str, QAction] = {}
        self._followed: list[QMetaObject.Connection] = []

    def follow_focus(self, actions: dict[str, QAction]) -> None:
        """From now on, let the entries of the menu say what can be done where the focus is."""
        self._actions = actions
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._undo_stack.indexChanged.connect(self.refresh)
        self._session.experiment_changed.connect(self.refresh)
        menu = actions["copyAction"].parent()
        if isinstance(menu, QMenu):
            # A label does not tell when some of it is selected.
            menu.aboutToShow.connect(self.refresh)
        self.refresh()

    def undo(self) -> None:
        """Take back what was typed last, or else the last change of the document."""
        _do(self._offer().undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        _do(self._offer().redo)

    def cut(self) -> None:
        """Put what is selected on the clipboard, and delete it."""
        _do(self._offer().cut)

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        _do(self._offer().copy)

    def paste(self) -> None:
        """Put in what is on the clipboard."""
        _do(self._offer().paste)

    def select_all(self) -> None:
        """Select the whole text, or every cell."""
        _do(self._offer().select_all)

    def refresh(self) -> None:
        """Say in the menu what can be done now."""
        if isinstance(QApplication.focusWidget(), _MENUS):
            return
        offer, stack, actions = self._offer(), self._undo_stack, self._actions
        for name, act in (
            ("undoAction", offer.undo),
            ("redoAction", offer.redo),
            ("cutAction", offer.cut),
            ("copyAction", offer.copy),
            ("pasteAction", offer.paste),
            ("selectAllAction", offer.select_all),
        ):
            actions[name].setEnabled(act is not None)
        for name in ("duplicateRowsAction", "deleteRowAction"):
            actions[name].setEnabled(self._rows.has_cells)
        undo, redo = tr("&Undo"), tr("&Redo")
        if offer.undo == self._undo_change:
            undo = tr("&Undo {change}").format(change=tr_now(stack.undoText()))
        elif offer.undo is not None:
            undo = tr("&Undo typing")
        if offer.redo == self._redo_change:
            redo = tr("&Redo {change}").format(change=tr_now(stack.redoText()))
        elif offer.redo is not None:
            redo = tr("&Redo typing")
        actions["undoAction"].setText(undo)
        actions["redoAction"].setText(redo)
        actions["cutAction"].setText(tr("Cu&t rows") if offer.cut == self._rows.cut else tr("Cu&t"))

    def _offer(self) -> Offer:
        stack = self._undo_stack
        undo = self._undo_change if stack.canUndo() else None
        redo = self._redo_change if stack.canRedo() else None
        focus = QApplication.focusWidget()
        text = _text_of(focus)
        if text is not None:
            return _offer_of(text, undo, redo)
        if isinstance(focus, StepTable):
            return Offer(undo, redo, copy=focus.copy)
        rows = self._rows
        is_in_table = rows.belong_to(focus)
        if isinstance(focus, QAbstractItemView) and not is_in_table:
            return Offer(undo, redo)
        select_all = rows.select_all if rows.has_cells else None
        if not is_in_table:
            # Whoever has gone nowhere means the rows. But nothing is taken from there before one looks there.
            return Offer(undo, redo, paste=rows.paste, select_all=select_all)
        if not rows.has_cells:
            return Offer(undo, redo, paste=rows.paste)
        return Offer(undo, redo, rows.cut, rows.copy, rows.paste, rows.select_all)

    def _undo_change(self) -> None:
        self._finish_typing()
        self._undo_stack.undo()

    def _redo_change(self) -> None:
        self._finish_typing()
        self._undo_stack.redo()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or isinstance(new, _MENUS):
            # Another program has it now; or a menu, which gives it back before its entry is run.
            return
        for connection in self._followed:
            QObject.disconnect(connection)
        text = _text_of(new)
        if text is not None:
            new.installEventFilter(self)
        signals = (
            [] if text is None or isinstance(text, QLabel) else [text.selectionChanged, text.textChanged]
        )
        self._followed = [signal.connect(self.refresh) for signal in signals]
        self.refresh()

    @called_by_qt(or_else=False)
    def eventFilter(self, _text: QObject, event: QEvent) -> bool:
        # A menu only borrows the focus. Texts would lose their selection, and a cell its editor.
        borrows = {Qt.FocusReason.MenuBarFocusReason, Qt.FocusReason.PopupFocusReason}
        return isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in borrows


def _text_of(widget: QWidget | None) -> Text | None:
    """The text that the keys would go to."""
    if isinstance(widget, QAbstractSpinBox):
        return widget.lineEdit()
    if isinstance(widget, QLabel):
        is_selectable = widget.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return widget if is_selectable else None
    return widget if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)) else None


def _offer_of(text: Text, undo: Act, redo: Act) -> Offer:
    """What can be done with a text; `undo` and `redo` where nothing that was typed can be taken back."""
    if isinstance(text, QLabel):
        copy = partial(QGuiApplication.clipboard().setText, text.selectedText())
        select_all = partial(text.setSelection, 0, len(text.text()))
        return Offer(undo, redo, copy=copy if text.hasSelectedText() else None, select_all=select_all)
    if isinstance(text, QLineEdit):
        is_selected, is_empty = text.hasSelectedText(), not text.text()
        can_undo, can_redo = text.isUndoAvailable(), text.isRedoAvailable()
    else:
        document = text.document()
        is_selected, is_empty = text.textCursor().hasSelection(), document.isEmpty()
        can_undo, can_redo = document.isUndoAvailable(), document.isRedoAvailable()
    writable = not text.isReadOnly()
    return Offer(
        undo=text.undo if writable and can_undo else undo,
        redo=text.redo if writable and can_redo else redo,
        cut=text.cut if writable and is_selected else None,
        copy=text.copy if is_selected else None,
        paste=text.paste if writable else None,
        select_all=None if is_empty else text.selectAll,
    )


def _do(act: Act) -> None:
    if act is not None:
        act()
