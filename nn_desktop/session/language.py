"""The language: which there are, which the system wants, and speaking one of them.

A language is a file in `resources/translations`, compiled by `packaging/translations.py`. Whoever adds one
changes nothing here. The texts of Qt's own buttons and menus come from Qt's files.
"""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nn_desktop.core.translation import install_number_signs, install_translator
from nn_desktop.resource_files import resource_path

SYSTEM = ""
"""Stands for the language that the system is set to."""
ENGLISH = "en"
"""The language of the source: it needs no file."""

_LOGGER = logging.getLogger("nn_desktop")
_CONTEXT = "nn_desktop"
_FILES = "nn_desktop_"
_WITHOUT_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c"))


class _Spoken:
    """What is installed now, so that it can be taken out again."""

    of_qt: QTranslator | None = None


def languages() -> dict[str, str]:
    """Return the languages that there are: their codes, and what each calls itself. English is the first."""
    names = {ENGLISH: "English"}
    try:
        files = sorted(resource_path("translations").glob(f"{_FILES}*.qm"))
    except FileNotFoundError as missing:
        _LOGGER.warning("%s", missing)
        return names
    for file in files:
        code = file.stem.removeprefix(_FILES)
        name = QLocale(code).nativeLanguageName()
        names[code] = name[:1].upper() + name[1:]
    return names


def system_language(available: Sequence[str], wanted: Sequence[str] | None = None) -> str:
    """Return the first of the languages that the system wants and we have; English if there is none.

    Args:
        available: their codes.
        wanted: what the system wants, as "de-DE"; None asks it.
    """
    wishes = QLocale.system().uiLanguages() if wanted is None else wanted
    # "pt-BR" is content with "pt_BR", and with "pt" if nothing is nearer.
    for wish in wishes:
        code = wish.replace("-", "_")
        while code:
            if code in available:
                return code
            code = code.rpartition("_")[0]
    return ENGLISH


def use_language(wish: str) -> str:
    """Speak a language from now on, and write numbers as it does. Whatever is wrong, there is English.

    Numbers follow the system, unless a language is chosen: then they follow that one.

    Args:
        wish: the code of a language; "" for the system's. One that we do not have counts as "".

    Returns:
        the code of the language that is spoken now.
    """
    available = languages()
    if wish not in available and wish != SYSTEM:
        _LOGGER.warning("there is no translation into the language %s", wish)
        wish = SYSTEM
    code = wish or system_language(list(available))
    use_numbers_of(QLocale.system() if wish == SYSTEM else _locale_of(code))
    _translate_qt(code)
    own = None if code == ENGLISH else _loaded(f"{_FILES}{code}.qm", str(resource_path("translations")))
    if own is None:
        install_translator(str)
        return ENGLISH
    install_translator(lambda text: own.translate(_CONTEXT, text) or text)
    return code


def use_numbers_of(locale: QLocale) -> None:
    """Write numbers as this country does, in Qt's own widgets and everywhere else."""
    QLocale.setDefault(locale)
    zero = ord(locale.zeroDigit())
    signs = {str(digit): chr(zero + digit) for digit in range(10)}
    signs |= {".": locale.decimalPoint(), ",": locale.groupSeparator()}
    # Some countries mark which way to write a sign. In a column each mark would count as a character.
    install_number_signs({sign: own.translate(_WITHOUT_MARKS) for sign, own in signs.items()})


def _locale_of(code: str) -> QLocale:
    """Return how numbers are written in a language; in the system's country if that speaks it."""
    system, locale = QLocale.system(), QLocale(code)
    return system if system.language() == locale.language() else locale


def _translate_qt(code: str) -> None:
    if _Spoken.of_qt is not None:
        QCoreApplication.removeTranslator(_Spoken.of_qt)
        _Spoken.of_qt = None
    if code != ENGLISH:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _Spoken.of_qt = _loaded(f"qtbase_{code}.qm", folder)
        if _Spoken.of_qt is not None:
            QCoreApplication.installTranslator(_Spoken.of_qt)


def _loaded(name: str, folder: str) -> QTranslator | None:
    """Return the translations in a file, or None if it is missing or damaged, which goes to the log."""
    translator = QTranslator()
    if translator.load(name, folder) and not translator.isEmpty():
        return translator
    _LOGGER.warning("the translation %s in %s is missing or damaged", name, folder)
    return None
