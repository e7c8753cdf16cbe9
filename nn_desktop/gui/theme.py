"""The theme: colours, sizes and the style of the whole window. Nothing else names a colour.

Two colours mean something: blue is positive and close to 1, orange is negative and close to 0. They
differ in brightness too, so that colour-blind eyes tell them apart. Greys mean nothing.
"""

from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QPen, QTextOption
from PySide6.QtWidgets import QApplication, QWidget

# One spacing grid, in device-independent pixels.
GAP = 8
MARGIN = 12
STYLE_ARGUMENTS = ("-style", "Fusion")
"""The style, for the command line that Qt is given. Setting it later takes as long as a first paint."""
_BASE_POINTS = 10.0
_ZOOM_STEP = 1.15
_HEADING_FACTOR = 1.25
_ANSWER_FACTOR = 2.2
_SMALL_FACTOR = 0.9
# More than a screen has between two colours.
_SHADES = 1000


class Appearance(Enum):
    """Which colours to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Colours(NamedTuple):
    """The colours of one appearance.

    Attributes:
        window: behind the panels.
        panel: a panel's ground, the plot's too.
        line: borders and the plot's grid.
        text: what is read.
        muted: what is read second.
        positive: blue. Positive weights, answers close to 1, the main button.
        negative: orange. Negative weights, answers close to 0, the cursor.
        on_colour: text on either of them.
        field: where something is typed.
        marked: behind what is chosen.
        warning: behind rows that a message speaks of.
    """

    window: str
    panel: str
    line: str
    text: str
    muted: str
    positive: str
    negative: str
    on_colour: str
    field: str
    marked: str
    warning: str

    def for_answer(self, answer: float) -> QColor:
        """Return the colour of an answer: from orange at 0 through the panel's grey to blue at 1."""
        distance = min(1.0, max(-1.0, 2 * answer - 1))
        strong = self.positive if distance >= 0 else self.negative
        return _shade(self.line, strong, round(abs(distance) * _SHADES))

    def for_answer_text(self, answer: float) -> QColor:
        """Return the colour of an answer that is written: dark enough to be read at 0.5 too."""
        distance = min(1.0, max(-1.0, 2 * answer - 1))
        strong = self.positive if distance >= 0 else self.negative
        return _shade(self.text, strong, round(min(1.0, 1.5 * abs(distance)) * _SHADES))


LIGHT = Colours(
    window="#f1f4f7",
    panel="#ffffff",
    line="#d9dfe6",
    text="#1c2530",
    muted="#566371",
    positive="#2a6bb0",
    negative="#b8520f",
    on_colour="#ffffff",
    field="#ffffff",
    marked="#dcebfa",
    warning="#fbe9dc",
)
DARK = Colours(
    window="#11161c",
    panel="#1c232b",
    line="#37424e",
    text="#e8edf2",
    muted="#a3b0bd",
    positive="#62b1ea",
    negative="#f2a85a",
    on_colour="#10151a",
    field="#141a21",
    marked="#20384d",
    warning="#43301d",
)


@cache
def as_colour(name: str) -> QColor:
    """Return one of `Colours`, to paint with. It is everybody's, made once: nobody may change it."""
    return QColor(name)


@cache
def as_pen(colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen in one of `Colours`, made once like these.

    What Python makes while a window is painted, it has to take away again, and each time it may have to wait
    for a training.
    """
    return QPen(as_colour(colour), width, style)


def _centred() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


CENTRED = _centred()
"""How a number stands in the middle of a cell or a circle."""


@lru_cache(4 * _SHADES)
def _shade(weak: str, strong: str, step: int) -> QColor:
    """Return a colour so many of `_SHADES` steps between two of `Colours`. Mixing it takes long."""
    return mixed(as_colour(weak), as_colour(strong), step / _SHADES)


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return a colour between two: `first` at share 0, `second` at share 1."""

    def between(start: int, end: int) -> int:
        return round(start + (end - start) * share)

    return QColor(
        between(first.red(), second.red()),
        between(first.green(), second.green()),
        between(first.blue(), second.blue()),
    )


def colours(widget: QWidget) -> Colours:
    """Return the colours that `widget` is shown in now."""
    return DARK if _lightness(widget.palette()) < 128 else LIGHT


def heading_font(widget: QWidget) -> QFont:
    """Return the one font of headings."""
    return _scaled(widget.font(), _HEADING_FACTOR, bold=True)


def answer_font(widget: QWidget) -> QFont:
    """Return the one font of the answer."""
    return _scaled(widget.font(), _ANSWER_FACTOR, bold=True)


def small_font(widget: QWidget) -> QFont:
    """Return the font of marks in pictures."""
    return _scaled(widget.font(), _SMALL_FACTOR)


def code_font(widget: QWidget) -> QFont:
    """Return the font of code and of numbers in columns."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - not before the first paint

    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(widget.font().pointSizeF())
    return font


def _scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    scaled = QFont(font)
    scaled.setPointSizeF(font.pointSizeF() * factor)
    scaled.setBold(bold)
    return scaled


def zoom_factor(steps: int) -> float:
    """Return how many times as large as normal the text is, so many steps larger."""
    return _ZOOM_STEP**steps


def apply_theme(
    application: QApplication, appearance: Appearance = Appearance.SYSTEM, zoom: float = 1.0
) -> None:
    """Give the whole program its style, colours and text size. What it has already costs nothing.

    Args:
        application: the program.
        appearance: the user's choice.
        zoom: 1 for the normal text size.
    """
    _tell_platform(appearance)
    chosen = DARK if _is_dark(application, appearance) else LIGHT
    style_sheet, points = _style_sheet(chosen), _BASE_POINTS * zoom
    if (application.styleSheet(), application.font().pointSizeF()) == (style_sheet, points):
        return
    if application.styleSheet():
        # A new style lets every widget measure itself anew. At first there is none to do so.
        application.setStyle("Fusion")
    application.setPalette(_palette(chosen))
    font = application.font()
    font.setPointSizeF(points)
    application.setFont(font)
    application.setStyleSheet(style_sheet)


def _tell_platform(appearance: Appearance) -> None:
    """Let the platform's own menus and dialogs follow, where it can; it is silent where it cannot."""
    if appearance is Appearance.SYSTEM and not _Told.anything:
        return
    # Making all that is in this name takes a fifth of the time until the first window is painted.
    from PySide6.QtCore import Qt  # noqa: PLC0415

    scheme = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}
    QGuiApplication.styleHints().setColorScheme(scheme.get(appearance, Qt.ColorScheme.Unknown))
    _Told.anything = True


class _Told:
    """Whether the platform has been told of an appearance, so that it must be told of the next one too."""

    anything = False


def _is_dark(application: QApplication, appearance: Appearance) -> bool:
    if appearance is Appearance.SYSTEM:
        return _lightness(_system_palette(application)) < 128
    return appearance is Appearance.DARK


def _system_palette(application: QApplication) -> QPalette:
    """Return Fusion's own colours, which follow what the platform says about the system."""
    # At first they are everybody's. Asking for the style, with all its enumerations, would take as long
    # as painting the window.
    return application.style().standardPalette() if application.styleSheet() else application.palette()


def _lightness(palette: QPalette) -> int:
    return palette.color(QPalette.ColorRole.Window).lightness()


def _palette(chosen: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for colour, roles in (
        (chosen.window, (role.Window,)),
        (chosen.field, (role.Base,)),
        (chosen.panel, (role.AlternateBase, role.Button, role.ToolTipBase)),
        (chosen.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (chosen.muted, (role.PlaceholderText,)),
        (chosen.positive, (role.Highlight, role.Accent, role.Link)),
        (chosen.on_colour, (role.HighlightedText,)),
        (chosen.line, (role.Mid, role.Midlight)),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    pale = mixed(QColor(chosen.muted), QColor(chosen.panel), 0.45)
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, pale)
    return palette


def _style_sheet(chosen: Colours) -> str:
    return f"""
        QFrame[isPanel="true"] {{
            background: {chosen.panel}; border: 1px solid {chosen.line}; border-radius: 8px;
        }}
        QPushButton#trainButton {{
            background: {chosen.positive}; color: {chosen.on_colour}; font-weight: bold;
            border: 1px solid {chosen.positive}; border-radius: 4px; padding: 4px 14px;
        }}
        QPushButton#trainButton:hover {{ border-color: {chosen.text}; }}
        QPushButton#trainButton:focus {{ border: 2px solid {chosen.text}; padding: 3px 13px; }}
        QPushButton#trainButton:disabled {{
            background: {chosen.line}; color: {chosen.muted}; border-color: {chosen.line};
        }}
        QProgressBar {{ background: {chosen.line}; border: none; border-radius: 2px; }}
        QProgressBar::chunk {{ background: {chosen.positive}; border-radius: 2px; }}
        QSlider::groove {{ background: {chosen.line}; height: 4px; border-radius: 2px; }}
        QSlider::sub-page {{ background: {chosen.positive}; height: 4px; border-radius: 2px; }}
        QSlider::handle {{
            background: {chosen.panel}; border: 2px solid {chosen.positive};
            width: 10px; margin: -5px 0; border-radius: 7px;
        }}
        QSlider::handle:focus {{ border-color: {chosen.text}; }}
        QSlider::handle:disabled {{ border-color: {chosen.line}; }}
        QSlider::sub-page:disabled {{ background: {chosen.line}; }}
        QTableView {{ border: none; background: {chosen.panel}; gridline-color: {chosen.line}; }}
        QTableView::item:selected {{ background: {chosen.marked}; color: {chosen.text}; }}
        QHeaderView {{ background: {chosen.panel}; border: none; }}
        QHeaderView::section {{
            background: {chosen.panel}; color: {chosen.muted}; border: none;
            border-bottom: 1px solid {chosen.line}; padding: 4px;
        }}
        QHeaderView::section:vertical {{ border: none; }}
        QTabBar::tab {{
            background: transparent; color: {chosen.muted}; padding: 4px 10px;
            border: 1px solid transparent; border-bottom: 2px solid transparent;
        }}
        QTabBar::tab:selected {{ color: {chosen.text}; border-bottom: 2px solid {chosen.positive}; }}
        QTabBar::tab:focus {{ border: 1px solid {chosen.positive}; }}
        QTableCornerButton::section {{
            background: {chosen.panel}; border: none; border-bottom: 1px solid {chosen.line};
        }}
        QLabel#muted {{ color: {chosen.muted}; }}
        QPlainTextEdit {{ border: none; background: {chosen.panel}; }}
        QFrame[isPanel="true"] QScrollArea {{ border: none; background: transparent; }}
        QFrame[isPanel="true"] QScrollArea > QWidget > QWidget {{ background: transparent; }}
        QToolTip {{ background: {chosen.panel}; color: {chosen.text}; border: 1px solid {chosen.line}; }}
    """
