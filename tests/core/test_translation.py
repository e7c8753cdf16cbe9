"""The door for texts: plain English until somebody installs a translator."""

from collections.abc import Iterator

import pytest

from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.translation import install_translator, tr


@pytest.fixture
def shouting() -> Iterator[None]:
    install_translator(str.upper)
    yield
    install_translator(str)


def test_texts_stay_as_they_are_without_a_translator() -> None:
    assert tr("Row {number}") == "Row {number}"


def test_an_installed_translator_sees_every_text_before_its_numbers_are_filled_in(shouting: None) -> None:
    assert tr("row {NUMBER}").format(NUMBER="three") == "ROW three"


def test_a_translator_that_is_installed_later_is_used_from_then_on(shouting: None) -> None:
    assert tr("a") == "A"
    install_translator(str.lower)
    assert tr("A") == "a"


def test_refusals_go_through_the_door() -> None:
    seen: list[str] = []
    install_translator(lambda text: seen.append(text) or text)  # type: ignore[func-returns-value]
    with pytest.raises(ValueError, match="hidden neurons"):
        Settings(hidden_neurons=-1)
    install_translator(str)
    assert seen == [
        "The number of hidden neurons",
        "{what} is a number from {lowest} to {highest}, not {value}.",
    ]
