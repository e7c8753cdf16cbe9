"""Spin boxes: what can be typed into them, in which country, and what becomes of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from nn_desktop.core.network.experiment import LARGEST_LEARNING_RATE, SMALLEST_LEARNING_RATE
from nn_desktop.gui.training.spin_boxes import CountSpinBox, LearningRateSpinBox
from tests.gui.conftest import ShowAlone
from tests.gui.student import Student

Country = Callable[[str], None]
COUNTRIES = ("en_US", "de_DE", "ar_EG", "C", "tr_TR", "de_CH", "fr_FR")


@pytest.fixture
def type_rate(show_alone: ShowAlone) -> Callable[[str], float]:
    """Type a learning rate into a fresh box and press Return; return what it became."""

    def type_text(text: str) -> float:
        box = LearningRateSpinBox()
        box.setObjectName("box")
        box.setValue(1.0)
        student = show_alone(box, 100, 30)
        type_into(student, text)
        return box.value()

    return type_text


@pytest.fixture
def type_count(show_alone: ShowAlone) -> Callable[[str], int]:
    """Type a whole number into a fresh box and press Return; return what it became."""

    def type_text(text: str) -> int:
        box = CountSpinBox(1, 1_000_000_000)
        box.setObjectName("box")
        student = show_alone(box, 100, 30)
        type_into(student, text)
        return box.value()

    return type_text


def type_into(student: Student, text: str) -> None:
    student.set_number("box", text)


@pytest.mark.parametrize("name", COUNTRIES)
@pytest.mark.parametrize("text", ["0.5", "0,5", ".5", ",5", "5e-1", "0.50"])
def test_a_half_is_a_half_in_every_country(
    type_rate: Callable[[str], float], country: Country, name: str, text: str
) -> None:
    country(name)
    assert type_rate(text) == 0.5


@pytest.mark.parametrize("text", ["٠٫٥", "٠.٥"])
def test_arabic_digits_are_digits(type_rate: Callable[[str], float], country: Country, text: str) -> None:
    country("ar_EG")
    assert type_rate(text) == 0.5


@pytest.mark.parametrize(
    "text", ["0", "0.0000001", "2000000", "-1", "", "-", "e", "abc", "1..2", "nan", "inf", "1e999", "1/2"]
)
def test_what_is_no_learning_rate_leaves_the_old_one(type_rate: Callable[[str], float], text: str) -> None:
    assert type_rate(text) == 1.0


@pytest.mark.parametrize("name", COUNTRIES)
def test_what_a_box_shows_it_reads_again_as_the_same(
    country: Country, name: str, show_alone: ShowAlone
) -> None:
    country(name)
    box = LearningRateSpinBox()
    for rate in (SMALLEST_LEARNING_RATE, 0.1, 0.000123, 0.5, 1.0, 1234.5, LARGEST_LEARNING_RATE):
        box.setValue(rate)
        assert box.value() == rate
        assert box.valueFromText(box.text()) == rate
        # What leaving the box does.
        box.interpretText()
        assert box.value() == rate


def test_the_shortest_form_is_shown_in_the_countrys_own_writing(country: Country) -> None:
    shown = {}
    for name in ("en_US", "de_DE", "ar_EG"):
        country(name)
        box = LearningRateSpinBox()
        box.setValue(0.1)
        shown[name] = box.text()
    assert shown == {"en_US": "0.1", "de_DE": "0,1", "ar_EG": "٠٫١"}


def test_the_arrows_go_along_1_2_5_and_stay_inside_the_limits(show_alone: ShowAlone) -> None:
    box = LearningRateSpinBox()
    box.setValue(1.0)
    student = show_alone(box, 100, 30)
    box.setFocus()
    seen = []
    for _ in range(4):
        student.key(Qt.Key.Key_Down)
        seen.append(box.value())
    assert seen == [0.5, 0.2, 0.1, 0.05]
    box.setValue(0.3)
    student.key(Qt.Key.Key_Up)
    assert box.value() == 0.5
    box.setValue(0.3)
    student.key(Qt.Key.Key_Down)
    assert box.value() == 0.2
    student.key(Qt.Key.Key_PageUp, times=3)
    assert box.value() == LARGEST_LEARNING_RATE
    student.key(Qt.Key.Key_PageDown, times=5)
    assert box.value() == SMALLEST_LEARNING_RATE


def test_an_arrow_pressed_behind_a_typed_number_goes_on_from_that(show_alone: ShowAlone) -> None:
    box = LearningRateSpinBox()
    box.setObjectName("box")
    student = show_alone(box, 100, 30)
    student.set_number("box", "0.02", finish=False)
    student.key(Qt.Key.Key_Up)
    assert box.value() == 0.05


@pytest.mark.parametrize("name", COUNTRIES)
def test_a_whole_number_can_be_typed_with_plain_digits_in_every_country(
    type_count: Callable[[str], int], country: Country, name: str
) -> None:
    country(name)
    assert type_count("20000") == 20_000


@pytest.mark.parametrize("name", COUNTRIES)
def test_a_whole_number_can_be_typed_in_groups_as_the_country_writes_them(
    type_count: Callable[[str], int], country: Country, name: str
) -> None:
    country(name)
    assert type_count(f"20{QLocale().groupSeparator() if name != 'C' else ','}000") == 20_000


@pytest.mark.parametrize("name", COUNTRIES)
@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("50.000", 50_000),
        ("50,000", 50_000),
        ("100 000", 100_000),
        ("1e5", 100_000),
        ("1.000.000", 1_000_000),
    ],
)
def test_groups_of_three_are_thousands_in_every_country(
    type_count: Callable[[str], int], country: Country, name: str, text: str, number: int
) -> None:
    country(name)
    assert type_count(text) == number


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("-5", "−5 is too small. It must be at least 1."),
        ("0", "0 is too small. It must be at least 1."),
        ("99999999999", "99999999999 is too large. It may be at most 1,000,000,000."),
        ("1.5", '"1.5" is not a whole number. Write one such as 1000.'),
        ("1_000", '"1_000" is not a whole number. Write one such as 1000.'),
        ("10k", '"10k" is not a whole number. Write one such as 1000.'),
        ("", "The number is missing. Write a whole number such as 1000."),
    ],
)
def test_what_is_no_count_is_refused_with_a_sentence_and_the_old_number_comes_back(
    show_alone: ShowAlone, text: str, said: str
) -> None:
    box = CountSpinBox(1, 1_000_000_000)
    heard: list[str] = []
    box.setObjectName("box")
    box.setValue(10_000)
    box.refused.connect(heard.append)
    student = show_alone(box, 100, 30)
    student.set_number("box", text, finish=False)
    if not text:
        student.key(Qt.Key.Key_Backspace)
    student.key(Qt.Key.Key_Return)
    assert heard == [said]
    assert (box.value(), box.text()) == (10_000, "10,000")


@pytest.mark.parametrize("text", ["1.5", "two"])
def test_what_is_recommended_is_a_number_that_the_field_takes(show_alone: ShowAlone, text: str) -> None:
    box = CountSpinBox(0, 8)
    heard: list[str] = []
    box.setObjectName("box")
    box.refused.connect(heard.append)
    show_alone(box, 100, 30).set_number("box", text)
    assert heard == [f'"{text}" is not a whole number. Write one such as 8.']


def test_a_rate_that_could_be_meant_as_thousands_says_what_it_was_read_as(show_alone: ShowAlone) -> None:
    box = LearningRateSpinBox()
    heard: list[str] = []
    box.setObjectName("box")
    box.read_as.connect(heard.append)
    student = show_alone(box, 100, 30)
    for text in ("0.5", "1.500", "1,250", "2.5"):
        student.set_number("box", text)
    assert heard == ["1.500 was read as 1.5, not as 1500.", "1,250 was read as 1.25, not as 1250."]
    assert box.text() == "2.5"


@pytest.mark.parametrize("box", [LearningRateSpinBox, lambda: CountSpinBox(0, 1_000_000)])
def test_escape_gives_the_old_number_back_and_a_second_one_is_left_to_the_window(
    box: Callable[[], QDoubleSpinBox | QSpinBox], show_alone: ShowAlone
) -> None:
    widget = box()
    told: list[float] = []
    escaped: list[int] = []
    widget.setObjectName("box")
    widget.setValue(7)
    widget.valueChanged.connect(told.append)
    student = show_alone(widget, 100, 30)
    QShortcut(QKeySequence("Escape"), widget).activated.connect(lambda: escaped.append(1))
    student.set_number("box", "12", finish=False)
    student.key(Qt.Key.Key_Escape)
    assert (widget.text(), widget.value(), told, escaped) == ("7", 7, [], [])
    student.key(Qt.Key.Key_Escape)
    assert escaped == [1]
    student.key(Qt.Key.Key_Return)
    assert (widget.value(), told) == (7, [])


def test_long_whole_numbers_are_shown_in_groups(country: Country) -> None:
    shown = {}
    for name in ("en_US", "de_DE"):
        country(name)
        box = CountSpinBox(1, 10_000_000)
        box.setValue(1_234_567)
        shown[name] = box.text()
    assert shown == {"en_US": "1,234,567", "de_DE": "1.234.567"}


@pytest.mark.parametrize("box", [LearningRateSpinBox, lambda: CountSpinBox(0, 8)])
def test_nothing_is_told_before_a_number_is_finished(
    box: Callable[[], QDoubleSpinBox | QSpinBox], show_alone: ShowAlone
) -> None:
    widget = box()
    widget.setObjectName("box")
    told: list[float] = []
    widget.valueChanged.connect(told.append)
    student = show_alone(widget, 100, 30)
    student.set_number("box", "5", finish=False)
    assert told == []
    student.key(Qt.Key.Key_Return)
    assert told == [5]
