"""The language: which there are, which the system wants, and speaking one of them."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt
from PySide6.QtWidgets import QApplication

from nn_desktop.core.files.document import Document, DocumentError, document_from_bytes, document_to_bytes
from nn_desktop.core.files.exports import rows_to_csv
from nn_desktop.core.files.python_program import program_text
from nn_desktop.core.messages.wording import short_number
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.translation import local_number, tr
from nn_desktop.session import language
from nn_desktop.session.examples import read_examples
from nn_desktop.session.language import languages, system_language, use_language, use_numbers_of


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    use_language("en")
    use_numbers_of(before)


def test_each_language_calls_itself_by_its_own_name() -> None:
    assert languages() == {"en": "English", "de": "Deutsch"}


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-DE", "de-Latn-DE", "de"], "de"),
        (["de-CH", "fr-CH"], "de"),
        (["fr-FR", "de-DE", "en-US"], "de"),
        (["fr-FR", "en-GB", "de-DE"], "en"),
        (["ar-EG", "ar"], "en"),
        (["pt-BR"], "pt_BR"),
        (["pt-PT"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_first_wish_that_we_have_is_spoken(wanted: list[str], spoken: str) -> None:
    assert system_language(["en", "de", "pt_BR"], wanted) == spoken


def test_german_is_spoken_and_writes_numbers_as_germans_do() -> None:
    assert use_language("de") == "de"
    assert tr("Train") == "Trainieren"
    assert tr("nobody has translated this") == "nobody has translated this"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert local_number("1,234.5") == "1.234,5"
    assert short_number(0.5) == "0,5"


def test_english_again_is_english_again() -> None:
    use_language("de")
    assert use_language("en") == "en"
    assert tr("Train") == "Train"
    assert local_number("1,234.5") == "1,234.5"
    assert QLocale().decimalPoint() == "."
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_qt_s_own_buttons_speak_german_too() -> None:
    use_language("de")
    texts = [QCoreApplication.translate("QPlatformTheme", text) for text in ("Save", "Discard", "Cancel")]
    assert texts == ["Speichern", "Verwerfen", "Abbrechen"]


def test_the_examples_are_told_in_german() -> None:
    use_language("de")
    example = read_examples()[0]
    assert (example.title, example.notice) == (
        "Der Workshop",
        "Das Netz sieht 1 0 0 im Training nie und antwortet trotzdem 0,9999 darauf.",
    )


def test_refusals_of_the_core_are_german_sentences() -> None:
    use_language("de")
    with pytest.raises(ValueError, match=r"^Die Lernrate ist eine Zahl von 10⁻⁶ bis .*, nicht −0,5\.$"):
        Settings(learning_rate=-0.5)
    with pytest.raises(DocumentError) as wrong:
        document_from_bytes(b'{"format": ', "Hausaufgabe.nnd")
    assert str(wrong.value) == (
        "Hausaufgabe.nnd wurde nicht geöffnet. Zeile 1 der Datei: Die Datei endet zu früh. "
        "Die Datei ist beschädigt: Bitte eine andere Kopie davon öffnen."
    )


def test_numbers_follow_the_system_until_a_language_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fr_FR"))
    assert use_language("") == "en"
    assert QLocale().name() == "fr_FR"
    assert local_number("0.5") == "0,5"
    use_language("en")
    assert local_number("0.5") == "0.5"
    assert QLocale().language() == QLocale.Language.English


def test_a_chosen_language_keeps_the_country_of_a_system_that_speaks_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_CH"))
    use_language("de")
    assert QLocale().name() == "de_CH"
    assert tr("Train") == "Trainieren"
    assert local_number("1,000.5") == "1'000.5"


def test_an_arabic_system_has_the_english_window_from_left_to_right(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ar_EG"))
    assert use_language("") == "en"
    assert QLocale().name() == "ar_EG"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert local_number("-1,000.5") == "−١٬٠٠٠٫٥"


def test_a_language_that_we_do_not_have_is_the_system_s(caplog: pytest.LogCaptureFixture) -> None:
    spoken = use_language("")
    assert use_language("eo") == spoken
    assert [record.getMessage() for record in caplog.records] == [
        "there is no translation into the language eo"
    ]


def test_without_the_files_there_is_english_and_a_line_in_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def missing(*parts: str) -> Path:
        raise FileNotFoundError(f"no {'/'.join(parts)}")

    monkeypatch.setattr(language, "resource_path", missing)
    assert languages() == {"en": "English"}
    assert use_language("de") == "en"
    assert tr("Train") == "Train"
    assert "no translations" in caplog.text


@pytest.mark.parametrize("content", [b"", b"not a translation", bytes(100_000)])
def test_a_damaged_file_means_english_and_a_line_in_the_log(
    content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "nn_desktop_de.qm").write_bytes(content)
    monkeypatch.setattr(language, "resource_path", lambda *_: tmp_path)
    assert use_language("de") == "en"
    assert tr("Train") == "Train"
    assert f"the translation nn_desktop_de.qm in {tmp_path} is missing or damaged" in caplog.text


def test_without_qt_s_own_file_the_rest_is_german_all_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(QLibraryInfo, "path", lambda _: str(tmp_path))
    assert use_language("de") == "de"
    assert tr("Train") == "Trainieren"
    assert "qtbase_de.qm" in caplog.text


def test_files_are_the_same_in_every_language() -> None:
    experiment = Experiment(TrainingSet.from_rows([Row((1, 0, 1), 0.25)]), Settings(learning_rate=0.5))
    weights = experiment.network.starting_weights(1)

    def written() -> tuple[bytes, str, str]:
        return (
            document_to_bytes(Document(experiment)),
            rows_to_csv(experiment.training_set),
            program_text(experiment, 3, weights),
        )

    english = written()
    use_language("de")
    assert written() == english
    assert english[2].isascii()


def test_a_language_is_spoken_before_numpy_is_there() -> None:
    code = (
        "import sys; from nn_desktop.session.language import use_language; "
        "print(use_language('de'), 'numpy' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "de False\n"
