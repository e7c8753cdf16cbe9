"""Runs and answers for other programs, as CSV."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import numpy as np
import pytest

from nn_desktop.core import translation
from nn_desktop.core.files import exports
from nn_desktop.core.files.csv_import import rows_from_file
from nn_desktop.core.files.exports import (
    PLAIN,
    CsvForm,
    answers_to_csv,
    escaped_text,
    history_to_csv,
    rows_to_csv,
    spreadsheet_form,
    weight_names,
)
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.experiments import KINDS, run, workshop
from tests.core.rows.test_meanings import GERMAN
from tests.packaging_scripts.test_translations import translations

TRANSLATIONS = translations.TRANSLATIONS


def table(text: str) -> list[list[str]]:
    assert text.endswith("\r\n")
    return list(csv.reader(StringIO(text, newline="")))


def test_the_run_is_given_in_full_precision() -> None:
    history = run(workshop(hidden_neurons=2, bias=True), 20)
    heading, *lines = table("".join(history_to_csv(history)))
    assert heading[:2] == ["iteration", "loss"]
    assert len(lines) == 21
    for iteration, line in enumerate(lines):
        weights = history.weights_at(iteration)
        assert int(line[0]) == iteration
        assert float(line[1]) == history.loss_of(weights)
        assert np.array_equal([float(cell) for cell in line[2:]], weights)


@pytest.mark.parametrize("iterations", [0, 1, 10, 11, 12, 23, 100])
def test_a_long_run_is_thinned_out_and_its_end_is_there(
    iterations: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "MOST_EXPORTED_ITERATIONS", 10)
    lines = table("".join(history_to_csv(run(workshop(), iterations))))[1:]
    numbers = [int(line[0]) for line in lines]
    steps = set(np.diff(numbers[:-1]).tolist())
    assert (numbers[0], numbers[-1]) == (0, iterations)
    assert len(numbers) <= 12
    assert len(steps) <= 1
    assert numbers == sorted(set(numbers))


@pytest.mark.parametrize(("activation", "bias", "hidden_neurons"), KINDS)
def test_every_weight_has_a_name_of_its_own(activation: str, bias: bool, hidden_neurons: int) -> None:
    network = workshop(activation=activation, bias=bias, hidden_neurons=hidden_neurons).network
    names = weight_names(network)
    assert len(names) == len(set(names)) == network.weights_count


def test_the_names_say_from_where_to_where() -> None:
    assert weight_names(workshop().network) == tuple(f"weight input {n} to neuron" for n in (1, 2, 3))
    assert weight_names(workshop(hidden_neurons=1, bias=True).network) == (
        "weight input 1 to hidden 1",
        "weight input 2 to hidden 1",
        "weight input 3 to hidden 1",
        "weight bias to hidden 1",
        "weight hidden 1 to output",
        "weight bias to output",
    )


def test_the_answers_stand_beside_their_questions() -> None:
    answers = np.linspace(0.1, 0.8, 8)
    heading, *lines = table(answers_to_csv(workshop(), answers))
    assert heading == ["input 1", "input 2", "input 3", "answer", "reason"]
    assert [tuple(map(int, line[:3])) for line in lines] == list(CORNERS)
    assert np.array_equal([float(line[3]) for line in lines], answers)
    assert all(line[4] for line in lines)
    # A spreadsheet would take these for formulas.
    assert not any(line[4].startswith(("=", "+", "-", "@")) for line in lines)


def test_the_run_of_an_untrained_network_is_one_line() -> None:
    assert len(list(history_to_csv(History.start(workshop())))) == 2
    assert Settings() == workshop().settings


@pytest.mark.parametrize(
    "text", ["=1+1", "+A1", "-A1", "@SUM(A1)", "=", " =1", "\t=1", "\n@x", "-1+2", "--1", "-"]
)
def test_a_text_that_looks_like_a_formula_is_escaped(text: str) -> None:
    assert escaped_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a", "1", "-1", "+1", "-0.5", "-1e-07", "- 1", "a=1", "'=1", "0 0 1"])
def test_numbers_and_plain_texts_are_left_as_they_are(text: str) -> None:
    assert escaped_text(text) == text


# For the person's own spreadsheet, and plain.

# LibreOffice 7.4 has written these, the German one with German settings. ours_german.csv is what this
# program writes, and ours_through_german_libreoffice.csv is what Calc saves after it has opened that.
SPREADSHEETS = Path(__file__).parent / "spreadsheets"
ROWS = [
    Row((0, 0, 1), 0.5),
    Row((1, 1, 1), -2),
    Row((1, 0, 1), 1234.25),
    Row((0, 1, 1), 0),
    Row((0, 0, 0), 1e-7),
]
TABLE = TrainingSet.from_rows([*ROWS, Row((1, 1, 0), 1)])
OWN_TABLE = TrainingSet.from_rows([*ROWS, Row((1, 1, 0), 1 / 3)])


@pytest.fixture
def german() -> Iterator[None]:
    translation.install_translator(lambda text: GERMAN.get(text) or text)
    translation.install_number_signs({".": ",", ",": "."})
    yield
    translation.install_translator(str)
    translation.install_number_signs({})


@pytest.mark.parametrize("name", ["libreoffice_english.csv", "libreoffice_german.csv"])
def test_what_libreoffice_saves_is_read(name: str) -> None:
    assert rows_from_file((SPREADSHEETS / name).read_bytes(), name).training_set == TABLE


def test_a_german_export_is_what_a_german_spreadsheet_opens(german: None) -> None:
    form = spreadsheet_form()
    data = (SPREADSHEETS / "ours_german.csv").read_bytes()
    assert form.encoded(rows_to_csv(OWN_TABLE, form)) == data
    assert rows_from_file(data, "a.csv").training_set == OWN_TABLE
    # Calc took the numbers for numbers, or they would not look like its own. It keeps fifteen digits.
    saved = (SPREADSHEETS / "ours_through_german_libreoffice.csv").read_bytes()
    back = rows_from_file(saved, "a.csv").training_set
    assert b"0,0000001" in saved
    assert np.array_equal(back.inputs, OWN_TABLE.inputs)
    np.testing.assert_allclose(back.targets, OWN_TABLE.targets, rtol=1e-14)


def test_every_form_is_read_back_to_the_last_bit(german: None) -> None:
    for form in (PLAIN, spreadsheet_form(), CsvForm(is_plain=False)):
        data = form.encoded(rows_to_csv(OWN_TABLE, form))
        assert rows_from_file(data, "a.csv").training_set.targets.tobytes() == OWN_TABLE.targets.tobytes()


def test_the_plain_form_of_every_export_is_the_same_in_every_language(
    request: pytest.FixtureRequest,
) -> None:
    history = run(workshop(hidden_neurons=2, bias=True), 5)
    questions = workshop(bias=False)

    def written() -> list[bytes]:
        texts = (
            rows_to_csv(TABLE),
            "".join(history_to_csv(history)),
            answers_to_csv(questions, np.full(8, 0.5)),
        )
        return [PLAIN.encoded(text) for text in texts]

    english = written()
    request.getfixturevalue("german")
    assert written() == english
    assert b"stuck at 0.5" in english[2]


def test_a_spreadsheet_gets_the_persons_own_words_and_signs(german: None) -> None:
    form = spreadsheet_form()
    run_lines = "".join(history_to_csv(run(workshop(hidden_neurons=1, bias=True), 1), form)).splitlines()
    assert run_lines[0].startswith("Iteration;Verlust;Gewicht Eingabe 1 zu ")
    assert all(cell.count(",") == 1 for cell in run_lines[1].split(";")[1:])
    answers = answers_to_csv(workshop(), np.linspace(0.1, 0.8, 8), form).splitlines()
    assert answers[0] == "Eingabe 1;Eingabe 2;Eingabe 3;Antwort;Grund"
    assert answers[1].startswith("0;0;0;0,1;")
    assert len({len(line.split(";")) for line in answers}) == 1


def test_a_mark_tells_excel_of_letters_that_are_not_english() -> None:
    form = CsvForm(";", ",", is_plain=False)
    assert form.encoded("Größe") == "\ufeffGröße".encode()
    assert form.encoded("Input") == b"Input"
    assert PLAIN.encoded("Größe") == "Größe".encode()


@pytest.mark.parametrize("path", sorted(TRANSLATIONS.glob("*.ts")), ids=lambda path: path.stem)
def test_our_own_names_in_every_language_order_the_columns(path: Path) -> None:
    messages = translations.read(path).messages
    names = [messages[name].translation for name in ("Target", "Input 3", "Input 1", "Input 2", "Output")]
    data = ";".join(names) + "\n5;1;0;0;0,25\n6;0;1;0;0,75\n"
    rows = rows_from_file(data.encode(), "a.csv").training_set
    assert [*rows.inputs.tolist(), rows.targets.tolist()] == [[0, 0, 1], [1, 0, 0], [5, 6]]
