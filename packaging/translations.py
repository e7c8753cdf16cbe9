"""Keeps the translations: finds the texts in the source, checks what is translated, compiles it.

    python packaging/translations.py update       after texts have changed; then translate in Qt Linguist
    python packaging/translations.py update fr    begins a translation into French
    python packaging/translations.py check        says what is missing or cannot be right
    python packaging/translations.py compile      makes the files that the program reads

The sources are `resources/translations/nn_desktop_*.ts`. The compiled files beside them, `.qm`, are kept in
git as well: so neither pip nor a student needs Qt's tools, and a test compares the two.

Qt's own `lupdate` knows the functions of C++ and not ours, so the texts are found by reading the syntax
tree: what stands in `tr("…")` and `tr_later("…")`, the titles and sentences of the examples, and the texts of
the lessons, a message for each paragraph.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE = CHECKOUT / "nn_desktop"
EXAMPLES = CHECKOUT / "resources" / "examples"
LESSONS = CHECKOUT / "resources" / "lessons"
TRANSLATIONS = CHECKOUT / "resources" / "translations"
CONTEXT = "nn_desktop"

_MARKS = {"tr", "tr_later"}
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
# A letter to press together with Alt. Two of them are an & that is shown.
_MNEMONIC = re.compile(r"&(?!&)(?=\w)")
# What lessons say: numbers, and marks for code and for words of the glossary.
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_CODE = re.compile(r"`[^`]+`")
_LINK = re.compile(r"\[(?:[^][|]+\|)?([^][|]+)\]")
_LINKED_NAME = re.compile(r"\|[^][|]+\]")
_END = re.compile(r"[.:?…!]?\s*$")


@dataclass
class Message:
    """A text and its translation.

    Attributes:
        source: the English text.
        file: where it stands first, from the checkout's folder.
        translation: "" if there is none yet.
        state: "" if it is finished; else "unfinished" or "vanished", as in Qt's files.
    """

    source: str
    file: str = ""
    translation: str = ""
    state: str = "unfinished"


@dataclass
class Catalogue:
    """The translations into one language."""

    language: str
    messages: dict[str, Message] = field(default_factory=dict)


def texts() -> dict[str, str]:
    """Return every text that people may see, and the file in which it stands first.

    Raises:
        SystemExit: somewhere something else than a text in quotation marks is to be translated.
    """
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for text in texts_of(path):
            found.setdefault(text, path.relative_to(CHECKOUT).as_posix())
    for path in sorted(EXAMPLES.glob("*.nnd")):
        document = json.loads(path.read_bytes())
        for key in ("title", "notice"):
            found.setdefault(document[key], path.relative_to(CHECKOUT).as_posix())
    for path in (*sorted(LESSONS.glob("*.nnlesson")), LESSONS / "glossary.toml"):
        for text in lesson_texts(tomllib.loads(path.read_text(encoding="utf-8"))):
            found.setdefault(text, path.relative_to(CHECKOUT).as_posix())
    return found


def lesson_texts(lesson: dict[str, Any]) -> Iterator[str]:
    """Yield the texts of a lesson, or of the glossary: each paragraph by itself, with single spaces."""
    cards = lesson.get("card", [])
    options = [option for card in cards for option in card.get("option", [])]
    for table in (lesson, *cards, *options, *lesson.get("word", [])):
        texts = [table.get(key, "") for key in ("title", "idea", "text", "reply")]
        for text in (*texts, *table.get("hints", [])):
            paragraphs = re.split(r"\n[ \t]*\n", text)
            yield from (" ".join(part.split()) for part in paragraphs if part.strip())


def texts_of(path: Path) -> Iterator[str]:
    """Yield the texts in a Python file."""
    for node in ast.walk(ast.parse(path.read_bytes(), str(path))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _MARKS:
            match node.args:
                case [ast.Constant(value=str(text))] if text:
                    yield text
                case _:
                    sys.exit(f"{path}:{node.lineno}: {node.func.id} takes a text in quotation marks.")


def updated(catalogue: Catalogue, found: dict[str, str]) -> Catalogue:
    """Return a catalogue with all the texts that there are: new ones unfinished, old ones vanished."""
    new = Catalogue(catalogue.language)
    for source, file in found.items():
        old = catalogue.messages.get(source, Message(source))
        state = "" if old.translation and old.state != "unfinished" else "unfinished"
        new.messages[source] = Message(source, file, old.translation, state)
    for source, old in catalogue.messages.items():
        if source not in found and old.translation:
            new.messages[source] = Message(source, old.file, old.translation, "vanished")
    return new


def problems(catalogue: Catalogue, found: dict[str, str]) -> list[str]:
    """Return what is missing in a catalogue or cannot be right, a line each."""
    lines = [f"new, please run update: {source!r}" for source in found if source not in catalogue.messages]
    for source, message in catalogue.messages.items():
        if source not in found:
            lines.append(f"vanished: {source!r}")
        elif message.state or not message.translation:
            lines.append(f"not translated: {source!r}")
        else:
            lines += [f"{what}: {source!r}" for what in _differences(source, message.translation)]
            if found[source].startswith("resources/lessons/"):
                signs = number_signs(catalogue.language)
                lines += [f"{what}: {source!r}" for what in _other_facts(source, message.translation, signs)]
    return lines


def _differences(source: str, translation: str) -> Iterator[str]:
    """Yield what a translation must have in common with its source and has not."""
    if sorted(set(_PLACEHOLDER.findall(source))) != sorted(set(_PLACEHOLDER.findall(translation))):
        yield "other placeholders"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        yield "the & before the letter for the Alt key is missing, or too many"
    if source.count("\n") != translation.count("\n"):
        yield "other line breaks"
    if _ending(source) != _ending(translation):
        yield "another ending: point, colon, question mark or space"


def number_signs(language: str) -> dict[int, str]:
    """Return what a language writes for the point and the comma of English numbers."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - only this needs it

    locale = QLocale(language)
    return str.maketrans({".": locale.decimalPoint(), ",": locale.groupSeparator()})


def _other_facts(source: str, translation: str, signs: dict[int, str]) -> Iterator[str]:
    """Yield what a lesson says differently in another language, and must not: numbers, code, links."""
    numbers = Counter(number.translate(signs) for number in _numbers(source))
    if numbers != Counter(_numbers(translation)):
        yield "other numbers"
    if Counter(_CODE.findall(source)) != Counter(_CODE.findall(translation)):
        yield "other code"
    if Counter(_LINK.findall(_CODE.sub("", source))) != Counter(_LINK.findall(_CODE.sub("", translation))):
        yield "links to other words"


def _numbers(text: str) -> list[str]:
    """The numbers that people read in a text of a lesson."""
    return _NUMBER.findall(_LINKED_NAME.sub("]", _CODE.sub("", text)))


def _ending(text: str) -> str:
    match = _END.search(text)
    return match.group() if match else ""


def read(path: Path) -> Catalogue:
    """Read a file of Qt Linguist; one that is not there has no messages."""
    catalogue = Catalogue(path.stem.removeprefix(f"{CONTEXT}_"))
    if path.exists():
        for node in ET.parse(path).getroot().iterfind("context/message"):  # noqa: S314 - our own file
            translation, location = node.find("translation"), node.find("location")
            source = node.findtext("source", "")
            catalogue.messages[source] = Message(
                source,
                location.get("filename", "") if location is not None else "",
                (translation.text or "") if translation is not None else "",
                translation.get("type", "") if translation is not None else "unfinished",
            )
    return catalogue


def write(catalogue: Catalogue, path: Path) -> None:
    """Write a file of Qt Linguist. Without line numbers: a new line above is no change here."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{catalogue.language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in catalogue.messages.values():
        state = f' type="{message.state}"' if message.state else ""
        lines += [
            "    <message>",
            f'        <location filename="{escape(message.file)}"/>',
            f"        <source>{escape(message.source)}</source>",
            f"        <translation{state}>{escape(message.translation)}</translation>",
            "    </message>",
        ]
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8", newline="\n")


def compile_file(path: Path, target: Path) -> None:
    """Compile a file of Qt Linguist with the tool that comes with Qt for Python."""
    import PySide6  # noqa: PLC0415 - only this needs it

    tools = [tool for tool in Path(PySide6.__path__[0]).rglob("lrelease*") if tool.stem == "lrelease"]
    if not tools:
        sys.exit("There is no lrelease in this installation of Qt for Python.")
    subprocess.run([tools[0], "-silent", path, "-qm", target], check=True)


def main() -> int:
    """Do what the command line says, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("command", choices=("update", "check", "compile"))
    parser.add_argument("language", nargs="*", help="the code of a new language, as fr or pt_BR")
    arguments = parser.parse_args()
    new = [TRANSLATIONS / f"{CONTEXT}_{code}.ts" for code in arguments.language]
    failed = False
    for path in sorted({*TRANSLATIONS.glob("*.ts"), *new}):
        if arguments.command == "update":
            write(updated(read(path), texts()), path)
        elif arguments.command == "compile":
            compile_file(path, path.with_suffix(".qm"))
        else:
            for line in problems(read(path), texts()):
                print(f"{path.name}: {line}")
                failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
