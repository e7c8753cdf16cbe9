"""Dialogs with somebody who answers them: boxes by the button that is pressed, file dialogs by a path."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox, QProgressDialog, QWidget

Answer = QMessageBox.StandardButton | str


class Dialogs:
    """Answers dialogs in turn. When no answer is left, boxes are answered as the fixture `boxes` does.

    Attributes:
        answers: the buttons that will be pressed, by kind or by the words on them.
        paths: what will be chosen in file dialogs; None for Cancel.
        kind: a word of the kind of file that will be chosen; "" for what the dialog begins with.
        said: what the boxes said.
        boxes: the boxes that are there at the moment.
        began_in: where the file dialogs began.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answers: list[Answer] = []
        self.paths: list[Path | None] = []
        self.kind = ""
        self.said: list[str] = []
        self.boxes: list[QMessageBox] = []
        self.began_in: list[str] = []

        def press(box: QMessageBox) -> int:
            return self._press(box)

        # A function becomes a method of the box; a method of ours would not be told which box it is.
        monkeypatch.setattr(QMessageBox, "exec", press)
        for kind in ("question", "warning"):
            monkeypatch.setattr(QMessageBox, kind, self._press_static)
        for kind in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, kind, self._choose)

    def _press(self, box: QMessageBox) -> int:
        self.said.append(box.text())
        self.boxes = [box]
        if not self.answers:
            return QMessageBox.StandardButton.Discard
        answer = self.answers.pop(0)
        button = box.button(answer) if isinstance(answer, QMessageBox.StandardButton) else None
        for each in box.buttons():
            if each.text().replace("&", "") == answer:
                button = each
        assert isinstance(button, QAbstractButton), f"no {answer} among {[b.text() for b in box.buttons()]}"
        button.click()
        return box.result()

    def _press_static(
        self, _parent: object, _title: str, text: str, *_: object
    ) -> QMessageBox.StandardButton:
        self.said.append(text)
        answer = self.answers.pop(0) if self.answers else QMessageBox.StandardButton.Cancel
        assert isinstance(answer, QMessageBox.StandardButton)
        return answer

    def _choose(
        self, _parent: object, _title: str, began_in: str, kinds: str = "", kind: str = ""
    ) -> tuple[str, str]:
        self.began_in.append(began_in)
        path = self.paths.pop(0)
        wanted = [each for each in kinds.split(";;") if self.kind and self.kind in each]
        return ("" if path is None else str(path), wanted[0] if wanted else kind)


def cancel_when_shown(host: QWidget) -> QTimer:
    """Press Cancel as soon as there is a box to wait in."""
    timer = QTimer(host)

    def look() -> None:
        for box in host.findChildren(QProgressDialog):
            timer.stop()
            box.cancel()

    timer.timeout.connect(look)
    timer.start(0)
    return timer
