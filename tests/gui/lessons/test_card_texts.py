"""Texts of cards as they are drawn."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from nn_desktop.gui.lessons.card_texts import html


def test_a_formula_stays_on_one_line_however_narrow_the_card_is(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(html(("The workshop writes the slope as `x*(1-x)`. Many think that it is wrong.",), {}))
    for width in range(100, 500, 5):
        document.setTextWidth(width)
        document.size()  # it finds its lines when somebody asks
        layout, text = document.firstBlock().layout(), document.firstBlock().text()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        shown = [text[line.textStart() : line.textStart() + line.textLength()] for line in lines]
        assert any("x*(1-x)" in line.replace("\N{WORD JOINER}", "") for line in shown), shown
