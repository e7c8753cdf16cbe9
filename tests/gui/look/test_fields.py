"""Whoever scrolls past a field changes nothing in it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QSpinBox, QTabBar, QVBoxLayout, QWidget

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.gui.look.fields import leave_wheel_to_page
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.student import Student

FIELDS = (
    "iterationsSpinBox",
    "learningRateSpinBox",
    "activationComboBox",
    "hiddenNeuronsSpinBox",
    "seedSpinBox",
    "exampleComboBox",
)


@pytest.mark.parametrize("name", FIELDS)
def test_the_wheel_over_a_setting_that_has_no_focus_changes_nothing(
    name: str, student: Student, session: Session
) -> None:
    for notches in (1, -1, -3):
        student.turn_wheel(name, notches)
    assert session.experiment == Experiment()
    assert student.focused().objectName() == "trainButton"


@pytest.mark.parametrize(
    ("name", "setting", "value"),
    [("iterationsSpinBox", "iterations", 11_000), ("hiddenNeuronsSpinBox", "hidden_neurons", 1)],
)
def test_the_wheel_over_a_setting_that_has_the_focus_changes_it(
    name: str, setting: str, value: int, student: Student, session: Session
) -> None:
    student.focus(name)
    student.turn_wheel(name, 1)
    assert getattr(session.experiment.settings, setting) == value


def test_the_wheel_over_the_tabs_and_over_the_map_leaves_them_as_they_are(student: Student) -> None:
    tabs = student.find(QTabBar, "lookInsideTabs")
    student.turn_wheel("lookInsideTabs", -1)
    assert tabs.currentIndex() == 0
    tabs.setCurrentIndex(2)
    order = student.find(QComboBox, "mapOrderComboBox")
    student.turn_wheel("mapOrderComboBox", -1)
    assert order.currentIndex() == 0


def test_the_wheel_scrolls_the_page_below_a_field(show_alone: ShowAlone) -> None:
    page, area, box = QWidget(), QScrollArea(), QSpinBox()
    box.setObjectName("box")
    leave_wheel_to_page(box)
    lines = QVBoxLayout(page)
    lines.addWidget(QLabel("top"))
    lines.addWidget(box)
    lines.addSpacing(2000)
    area.setWidget(page)
    area.setWidgetResizable(True)
    student = show_alone(area, 200, 200)
    area.setFocus(Qt.FocusReason.OtherFocusReason)
    student.settle()
    student.turn_wheel("box", -1)
    assert area.verticalScrollBar().value() > 0
    assert box.value() == 0
    assert page.mapTo(area, QPoint()).y() < 0
