"""The translations are complete, fit their texts, and are compiled from what is in git."""

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from nn_desktop.core.lessons.glossary import plain_text, translated, translated_words
from nn_desktop.core.translation import install_translator
from tests.core.lessons.shipped import LESSONS, WORDS

CHECKOUT = Path(__file__).resolve().parents[2]
SCRIPT = CHECKOUT / "packaging" / "translations.py"
FILES = sorted((CHECKOUT / "resources" / "translations").glob("*.ts"))
SOURCES = sorted((CHECKOUT / "nn_desktop").rglob("*.py"))

each_language = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)

# What Qt shows of what it is given.
SHOWN_BY_QT = {
    *("QAction", "QCheckBox", "QLabel", "QPushButton", "addAction", "addButton", "addItem", "addItems"),
    *("addMenu", "addTab", "say", "setAccessibleDescription", "setAccessibleName", "setInformativeText"),
    *(
        "setPlaceholderText",
        "setStatusTip",
        "setText",
        "setTitle",
        "setToolTip",
        "setWindowTitle",
        "showText",
    ),
    *("about", "critical", "information", "question", "warning", "getOpenFileName", "getSaveFileName"),
}
LOGS = {"LOGGER", "_LOGGER", "logging.getLogger('nn_desktop')"}


def load() -> ModuleType:
    specification = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[specification.name] = module  # dataclasses look themselves up
    specification.loader.exec_module(module)
    return module


translations = load()


# What is in git


@each_language
def test_everything_that_people_see_is_translated_and_fits(path: Path) -> None:
    assert translations.problems(translations.read(path), translations.texts()) == []


@each_language
def test_the_compiled_file_says_what_its_source_says(path: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    translations.compile_file(path, fresh)
    texts = translations.texts()
    assert spoken(path.with_suffix(".qm"), texts) == spoken(fresh, texts)
    assert spoken(fresh, texts) == {
        source: message.translation for source, message in translations.read(path).messages.items()
    }


def spoken(path: Path, texts: dict[str, str]) -> dict[str, str]:
    translator = QTranslator()
    assert translator.load(str(path))
    return {text: translator.translate("nn_desktop", text) or "" for text in texts}


@each_language
def test_updating_twice_changes_no_byte(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    translations.write(translations.updated(translations.read(path), translations.texts()), copy)
    once = copy.read_bytes()
    translations.write(translations.updated(translations.read(copy), translations.texts()), copy)
    assert copy.read_bytes() == once


def test_german_speaks_to_nobody_in_particular_and_quotes_as_germans_do() -> None:
    german = translations.read(CHECKOUT / "resources" / "translations" / "nn_desktop_de.ts")
    for message in german.messages.values():
        words = set(message.translation.replace("„", " ").replace(".", " ").split())
        assert not words & {"du", "dein", "deine", "deinen", "dich", "dir", "Du", "Sie,", "Ihre,", "Ihnen"}
        assert '"' not in message.translation
        assert message.translation.count("„") == message.translation.count("“")


def test_no_text_gets_into_the_window_past_the_door() -> None:
    """A text in quotation marks that Qt is to show stands in `tr`, unless there are no words in it."""
    past = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call) and called(node) in SHOWN_BY_QT:
                for argument in node.args:
                    past += [
                        f"{path.name}:{node.lineno} {text!r}"
                        for text in literals(argument)
                        if has_words(text)
                    ]
    # The name of the program is the same in every language.
    assert [each for each in past if "NN Desktop" not in each] == []


def called(node: ast.Call) -> str:
    """The name of the function; "" for the log's, which is written for developers."""
    if isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) in LOGS:
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def has_words(text: str) -> bool:
    return any(word.isalpha() and len(word) > 1 for word in text.split())


def literals(node: ast.expr) -> list[str]:
    """The texts in quotation marks that are an argument, or a part of it."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            return [text for part in parts for text in literals(part)]
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            return literals(left) + literals(right)
    return []


# The script


def source_file(folder: Path, text: str) -> Path:
    path = folder / "source.py"
    path.write_text(text, encoding="utf-8")
    return path


def test_texts_are_found_wherever_they_stand(tmp_path: Path) -> None:
    path = source_file(tmp_path, 'a = tr("one")\nif a: print(tr_later("t" "wo"), tr_now(a), tr("one"))\n')
    assert list(translations.texts_of(path)) == ["one", "two", "one"]


@pytest.mark.parametrize("call", ["tr(text)", 'tr(f"{a}")', "tr()", 'tr("")', 'tr("a", "b")', "tr_later(1)"])
def test_only_a_text_in_quotation_marks_can_be_translated(call: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"source\.py:2: tr(_later)? takes a text in quotation marks"):
        list(translations.texts_of(source_file(tmp_path, f"\n{call}\n")))


def test_the_titles_and_sentences_of_the_examples_are_texts() -> None:
    texts = translations.texts()
    assert texts["The workshop"] == "resources/examples/01_workshop.nnd"
    assert "The network never sees 1 0 0 in training, and still answers 0.9999 to it." in texts


def test_the_texts_of_lessons_are_the_paragraphs_that_the_program_shows() -> None:
    shown: set[str] = set()

    def note(text: str) -> str:
        shown.add(text)
        return text

    install_translator(note)
    try:
        for lesson in LESSONS.values():
            translated(lesson)
        translated_words(tuple(WORDS.values()))
    finally:
        install_translator(str)
    found = {text for text, file in translations.texts().items() if file.startswith("resources/lessons/")}
    assert found <= shown
    assert shown <= set(translations.texts())


def test_every_link_in_a_translated_lesson_leads_to_a_word() -> None:
    texts = translations.texts()
    for path in FILES:
        for source, message in translations.read(path).messages.items():
            if texts.get(source, "").startswith("resources/lessons/"):
                assert "[" not in plain_text(message.translation, WORDS)


@pytest.mark.parametrize(
    ("source", "translation", "problems"),
    [
        ("From 0.5 to 1,000.", "Von 0,5 bis 1.000.", []),
        ("From 0.5 to 1,000.", "Bis 1.000 von 0,5.", []),
        ("From 0.5 to 1,000.", "Von 0.5 bis 1.000.", ["other numbers"]),
        ("It is 0.4586.", "Es ist 0,4568.", ["other numbers"]),
        ("It is -2 and 3.", "Es ist -2.", ["other numbers"]),
        ("Write `x = 2.0`.", "Schreib `x = 2.0`.", []),
        ("Write `x = 2.0`.", "Schreib `x = 2,0`.", ["other code"]),
        ("All [losses|loss].", "Alle [Verluste|loss].", []),
        ("The [loss].", "Der [Verlust|loss].", []),
        ("The [loss].", "Der [Verlust].", ["links to other words"]),
        ("The [loss].", "Der Verlust.", ["links to other words"]),
        ("[stuck at 0.5].", "[fest bei 0,5|stuck at 0.5].", []),
        ("[stuck at 0.5].", "[fest|stuck at 0.5].", ["other numbers"]),
    ],
)
def test_a_lesson_says_the_same_numbers_code_and_words_in_every_language(
    source: str, translation: str, problems: list[str]
) -> None:
    message = translations.Message(source, "", translation, "")
    catalogue = translations.Catalogue("de", {source: message})
    found = translations.problems(catalogue, {source: "resources/lessons/01_a.nnlesson"})
    assert found == [f"{problem}: {source!r}" for problem in problems]
    assert translations.problems(catalogue, {source: "nn_desktop/app.py"}) == []


def test_an_update_keeps_translations_and_marks_what_is_new_and_what_has_vanished(tmp_path: Path) -> None:
    message, catalogue = translations.Message, translations.Catalogue
    old = catalogue("xx", {"a": message("a", "f", "A", ""), "b": message("b", "f", "B", "")})
    new = translations.updated(old, {"b": "g", "c": "g <&>"})
    assert new.messages == {
        "b": message("b", "g", "B", ""),
        "c": message("c", "g <&>", "", "unfinished"),
        "a": message("a", "f", "A", "vanished"),
    }
    path = tmp_path / "nn_desktop_xx.ts"
    translations.write(new, path)
    assert translations.read(path).messages["c"].source == "c"
    assert translations.problems(new, {"b": "", "c": "", "d": ""}) == [
        "new, please run update: 'd'",
        "not translated: 'c'",
        "vanished: 'a'",
    ]
    again = translations.updated(new, {"a": "f", "b": "g"})
    assert again.messages["a"] == message("a", "f", "A", "")


def test_a_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    text = 'A <b> & "{x}"\n½ „Ω“'
    catalogue = translations.Catalogue("xx", {text: translations.Message(text, "file", text[::-1], "")})
    path = tmp_path / "nn_desktop_xx.ts"
    translations.write(catalogue, path)
    assert translations.read(path) == catalogue
    translations.compile_file(path, tmp_path / "x.qm")
    assert spoken(tmp_path / "x.qm", {text: ""}) == {text: text[::-1]}


@pytest.mark.parametrize(
    ("source", "translation", "problem"),
    [
        ("{a} and {b}", "{a} und {c}", "other placeholders"),
        ("{a} and {b}", "{a}", "other placeholders"),
        ("&Open", "Öffnen", "the & before"),
        ("Open", "&Öffnen", "the & before"),
        ("a\nb", "a b", "other line breaks"),
        ("Really?", "Wirklich.", "another ending"),
        ("Answer: ", "Antwort:", "another ending"),
    ],
)
def test_what_cannot_be_right_is_found(source: str, translation: str, problem: str) -> None:
    message = translations.Message(source, "f", translation, "")
    found = translations.problems(translations.Catalogue("xx", {source: message}), {source: "f"})
    assert len(found) == 1
    assert found[0].startswith(problem)


@pytest.mark.parametrize(
    ("source", "translation"),
    [("{b} of {a}", "{a}: {b}"), ("Save &as…", "Speichern &unter…"), ("A && B", "A && B"), ("a.", "b.")],
)
def test_what_is_right_is_left_alone(source: str, translation: str) -> None:
    message = translations.Message(source, "f", translation, "")
    assert translations.problems(translations.Catalogue("xx", {source: message}), {source: "f"}) == []
