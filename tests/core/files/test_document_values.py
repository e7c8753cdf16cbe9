"""A wrong value is refused with its place."""

import json
from dataclasses import replace

import numpy as np
import pytest

from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.rows.table_limits import MOST_ROWS
from tests.core.files.documents import document_text, long_table, refusal


@pytest.mark.parametrize("cell", ["true", "false", '"1"', "null", "[]", "{}", '"' + "x" * 10_000 + '"'])
@pytest.mark.parametrize("column", range(4))
def test_a_cell_that_is_no_number_is_refused_with_its_row(cell: str, column: int) -> None:
    row = ["0", "1", "1", "0"]
    row[column] = cell
    text = document_text().replace("[1, 1, 1, 1]", f"[1, 1, 1, 1], [{', '.join(row)}]")
    assert refusal(text).startswith("Row 3: ")
    assert "is not a number" in refusal(text)


@pytest.mark.parametrize("cell", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_in_json_is_refused(cell: str) -> None:
    assert f"{cell} is not a number that can be used here." in refusal(
        document_text().replace("0]", f"{cell}]")
    )


@pytest.mark.parametrize("cell", ["1e999", "-1e999", "1e10", "1000000001", "9" * 300, "-" + "9" * 290])
def test_a_target_that_is_too_large_is_refused_with_its_row(cell: str) -> None:
    text = document_text().replace("1, 1]]", f"1, {cell}]]")
    assert refusal(text).startswith("Row 2: A target is a number from −1,000,000,000 to 1,000,000,000")


@pytest.mark.parametrize("digits", [301, 400, 5_000, 1_000_000])
def test_a_number_of_absurd_length_is_refused_with_its_line(digits: int) -> None:
    for number in ("9" * digits, "0." + "1" * digits):
        text = document_text().replace("1, 1]]", f"1,\n{number}]]")
        assert refusal(text).startswith("Line 2: a number has more than 300 digits.")


@pytest.mark.parametrize("cell", ["2", "-1", "0.5", "1e999", "1e-9", "9" * 300])
def test_an_input_other_than_0_and_1_is_refused_with_its_row(cell: str) -> None:
    assert refusal(document_text().replace("0, 0, 1", f"0, {cell}, 1")).startswith(
        "Row 1: An input is 0 or 1, not "
    )


@pytest.mark.parametrize("row", ["[]", "[0, 0, 1]", "[0, 0, 1, 0, 1]", "0", "null", '"0010"', "{}"])
def test_a_row_of_the_wrong_shape_is_refused_with_its_number(row: str) -> None:
    text = document_text().replace("[1, 1, 1, 1]", row)
    assert refusal(text).startswith("Row 2: A row is a list of three inputs and a target, not ")


def test_the_first_wrong_row_of_a_long_table_is_named() -> None:
    saved = document_to_bytes(Document(Experiment(long_table(5_000)))).decode().splitlines()
    assert saved[4321 + 3].startswith("    [")
    saved[4321 + 3] = "    [0, 0, 2, 0],"
    saved[4999 + 3] = "    [0, 0, 3, 0],"
    assert refusal("\n".join(saved)).startswith("Row 4,321: An input is 0 or 1, not 2.")


WRONG_VALUES: dict[str, tuple[object, ...]] = {
    "rows": (None, {}, "no", 5, True),
    "settings": (None, [], "no", 5, True),
    "version": (None, "1", 1.0, 0, -1, True, [1]),
    "trained_iterations": (None, "1", 1.5, -1, True, 10**17, [1]),
    "cursor": (None, "1", 0.0, -1, True, [1]),
    "chosen_inputs": (None, 5, [], [1, 0], [1, 0, 0, 1], [1, 0, 2], [True, 0, 0], [1.0, 0, 0], "100"),
    "final_weights": (5, "1", [], [1, 2], [1, 2, 3, 4], [1, 2, "3"], [1, 2, True], [1, 2, None]),
    "title": (None, 5, ["a"], "\ud800"),
    "notice": (None, 5, {"a": 1}, "a\udfffb"),
}
WRONG_SETTINGS: dict[str, tuple[object, ...]] = {
    "activation": (None, 5, "Sigmoid", "step", True, "\ud800"),
    "bias": (None, 0, 1, "true", []),
    "hidden_neurons": (None, -1, 9, 1.0, "1", True),
    "learning_rate": (None, 0, -1, 1e7, "1", True, 1e-9),
    "iterations": (None, 0, 10**9 + 1, 1.5, "1", True),
    "seed": (None, -1, 2**31, 1.5, "1", True),
}


@pytest.mark.parametrize(
    ("key", "value"), [(key, value) for key, values in WRONG_VALUES.items() for value in values]
)
def test_a_wrong_value_is_refused_with_its_key(key: str, value: object) -> None:
    assert f'The key "{key}" should be ' in refusal(document_text(**{key: value}))


@pytest.mark.parametrize(
    ("setting", "value"), [(key, value) for key, values in WRONG_SETTINGS.items() for value in values]
)
def test_a_wrong_setting_is_refused_with_its_name(setting: str, value: object) -> None:
    message = refusal(document_text(settings={setting: value}))
    name = setting.replace("_", " ")
    assert f'The key "{setting}" should be ' in message or name in message.lower()


@pytest.mark.parametrize("key", ["trained_iterations", "cursor"])
def test_1e999_is_refused_where_a_setting_or_a_key_should_be(key: str) -> None:
    assert "infinity" in refusal(document_text(**{key: 5}).replace("5}", "1e999}"))
    assert "infinity" in refusal(document_text(settings={"learning_rate": 5}).replace("5}", "1e999}"))
    assert "infinity" in refusal(document_text(final_weights=[1, 2, 5]).replace("5]", "-1e999]"))


def test_an_infinity_is_not_kept_in_an_unknown_key_either() -> None:
    assert 'The key "later"' in refusal(document_text(later=[5]).replace("5]", "1e999]"))


@pytest.mark.parametrize("key", ["format", "version", "rows"])
def test_a_missing_key_is_refused(key: str) -> None:
    keys = json.loads(document_text())
    del keys[key]
    refusal(json.dumps(keys))
    if key == "rows":
        assert refusal(json.dumps(keys)).startswith('The key "rows" is missing.')


@pytest.mark.parametrize(
    "text",
    [
        document_text().replace('"rows"', '"rows": [], "rows"'),
        document_text().replace('"rows"', '"settings": {"rows": 1, "rows": 2}, "rows"'),
        document_text().replace('"rows"', '"later": [{"rows": 1, "rows": 1}], "rows"'),
    ],
)
def test_a_key_that_is_there_twice_is_refused(text: str) -> None:
    assert refusal(text).startswith('The key "rows" is there twice.')


def test_a_cursor_behind_the_end_is_refused() -> None:
    assert "The cursor is at iteration 6, but the training ended at 5." in refusal(
        document_text(trained_iterations=5, cursor=6)
    )


def test_training_without_rows_is_refused() -> None:
    assert "Without rows" in refusal(document_text(rows=[], trained_iterations=5))


def test_weights_that_do_not_fit_the_settings_are_refused() -> None:
    text = document_text(settings={"bias": True}, final_weights=[1, 2, 3])
    assert "should be a list of 4 numbers for these settings, not a list of 3." in refusal(text)


@pytest.mark.parametrize(
    "changes",
    [
        {"cursor": 1},
        {"trained_iterations": -1, "cursor": -1},
        {"final_weights": (1.0, 2.0)},
        {"final_weights": (1.0, 2.0, float("nan"))},
        {"experiment": Experiment(TrainingSet.from_rows([])), "trained_iterations": 1},
        {
            "experiment": Experiment(
                TrainingSet(np.zeros((MOST_ROWS + 1, 3), np.uint8), np.zeros(MOST_ROWS + 1))
            )
        },
    ],
)
def test_a_document_that_could_not_be_opened_again_cannot_be_made(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        replace(Document(), **changes)  # type: ignore[arg-type]
