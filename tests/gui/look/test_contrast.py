"""What has to be told apart can be, in every appearance: reckoned from the theme, and looked at in pixels."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.look.colours import Colours
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.gui.contrast import contrast, every_appearance, every_colours, grounds, strongest
from tests.gui.student import Student


@every_colours
def test_all_text_can_be_read_on_every_ground(chosen: Colours) -> None:
    for text, ground in product(
        (chosen.text, chosen.muted),
        (chosen.window, chosen.panel, chosen.field, chosen.marked, chosen.warning),
    ):
        assert contrast(text, ground) >= 4.5, f"{text} on {ground}"
    for ground in (chosen.positive, chosen.negative):
        assert contrast(chosen.on_colour, ground) >= 4.5
        assert contrast(ground, chosen.panel) >= 3


@every_colours
def test_what_is_learned_differs_in_brightness_from_what_is_not(chosen: Colours) -> None:
    assert contrast(chosen.positive, chosen.line) >= 3


@every_colours
def test_an_answer_can_be_read_whatever_it_is(chosen: Colours) -> None:
    for step in range(-2, 13):
        assert contrast(chosen.for_answer_text(step / 10), chosen.panel) >= 4.5


@every_colours
def test_what_stands_on_the_colour_of_an_answer_can_be_read(chosen: Colours) -> None:
    for step in range(1001):
        ground = chosen.for_answer(step / 1000)
        assert contrast(chosen.readable_on(ground.rgb()), ground) >= 4.5, step


@every_colours
def test_edges_can_be_seen_on_every_ground(chosen: Colours) -> None:
    for ground in (chosen.window, chosen.panel, chosen.field, chosen.marked, chosen.warning):
        assert contrast(chosen.edge, ground) >= 3


@every_appearance
def test_the_borders_of_panels_fields_and_buttons_can_be_seen(
    any_theme: QApplication, student: Student, window: MainWindow, appearance: Appearance, chosen: Colours
) -> None:
    apply_theme(any_theme, appearance)
    student.settle()
    image = window.grab().toImage()
    panels = [panel for panel in window.findChildren(Panel) if panel.isVisible()]
    assert len(panels) >= 5
    for panel in panels:
        border = image.pixelColor(panel.mapTo(window, QPoint(0, panel.height() // 2)))
        assert min(contrast(border, chosen.panel), contrast(border, chosen.window)) >= 3
    for name in ("iterationsSpinBox", "seedSpinBox", "activationComboBox", "resetButton", "addRowButton"):
        part = student.find(QWidget, name)
        left = part.mapTo(window, QPoint(0, part.height() // 2))
        assert strongest(image, [left + QPoint(x, 0) for x in range(3)], chosen.panel) >= 3, name


@every_appearance
def test_what_a_box_offers_stands_on_the_ground_of_a_panel(
    any_theme: QApplication, student: Student, appearance: Appearance, chosen: Colours
) -> None:
    apply_theme(any_theme, appearance)
    student.settle()
    box = student.find(QComboBox, "activationComboBox")
    box.showPopup()
    offered = box.view().window().grab().toImage()
    box.hidePopup()
    assert chosen.panel in grounds(offered)
    assert grounds(offered) <= {chosen.panel, chosen.positive, chosen.edge}


@every_appearance
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_box_or_a_ring_that_is_empty_can_be_seen(
    any_theme: QApplication,
    qtbot: QtBot,
    appearance: Appearance,
    chosen: Colours,
    kind: type[QCheckBox | QRadioButton],
) -> None:
    apply_theme(any_theme, appearance)
    box = kind("Bias")
    qtbot.addWidget(box)
    box.show()
    image = box.grab().toImage()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    element = QStyle.SubElement
    part = element.SE_CheckBoxIndicator if kind is QCheckBox else element.SE_RadioButtonIndicator
    frame = box.style().subElementRect(part, option, box)
    row = [image.pixelColor(x, frame.center().y()) for x in range(frame.left(), frame.center().x())]
    assert max(contrast(colour, chosen.panel) for colour in row) >= 3


@every_appearance
def test_an_output_can_be_read_in_a_row_that_a_message_speaks_of(
    any_theme: QApplication, student: Student, session: Session, appearance: Appearance, chosen: Colours
) -> None:
    session.change_rows("rows", TrainingSet.from_rows([Row((0, 0, 1), float(row == 6)) for row in range(7)]))
    student.train()  # to the mean of the targets, which contradict each other: 0.14, in full orange
    apply_theme(any_theme, appearance)
    student.settle()
    table = student.find(QTableView, "trainingTable")
    cell = table.visualRect(table.model().index(0, 4))
    image = table.viewport().grab().toImage()
    assert image.pixelColor(cell.topLeft() + QPoint(1, 1)).name() == chosen.warning
    places = product(range(cell.left(), cell.right()), range(cell.top(), cell.bottom()))
    assert strongest(image, [QPoint(*place) for place in places], chosen.warning) >= 4.5
