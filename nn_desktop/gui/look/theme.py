"""The theme: fonts, sizes and the style of the whole window. Its colours are in `colours.py`."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory, QWidget

from nn_desktop.gui.look.colours import DARK, HIGH_CONTRAST, LIGHT, Colours, lightness, mixed

# One spacing grid, in device-independent pixels.
GAP = 8
MARGIN = 12
_BASE_POINTS = 10.0
_ZOOM_STEP = 1.15
_HEADING_FACTOR = 1.25
# Of the application: whether somebody wants things to move by themselves.
_MOTION = "wantsMotion"
_ANSWER_FACTOR = 2.2
_SMALL_FACTOR = 0.9
# The longest lines of a single neuron fit on a projector.
_CODE_FACTOR = 0.88
# In per cent: so much lighter than the frame that it draws around a part does Fusion take the window to be.
_FUSIONS_FRAMES = {
    "QCheckBox": 127,
    "QMenu": 127,
    "QRadioButton": 140,
    **dict.fromkeys(("QPushButton", "QComboBox", "QAbstractSpinBox", "QLineEdit"), 140),
}


class Appearance(Enum):
    """Which colours to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


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
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(widget.font().pointSizeF() * _CODE_FACTOR)
    return font


def has_motion(widget: QWidget | None = None) -> bool:
    """Return whether things may move by themselves: some people get ill from it.

    As somebody has chosen; and as long as nobody has, as the system says.
    """
    application = QApplication.instance()
    chosen = application.property(_MOTION) if application is not None else None
    if isinstance(chosen, bool):
        return chosen
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0


def choose_motion(application: QApplication, motion: bool | None) -> None:
    """Let things move by themselves or not, whatever the system says; None for what it says."""
    application.setProperty(_MOTION, motion)


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
    chosen = _colours_for(appearance)
    style_sheet, points = _style_sheet(chosen), _BASE_POINTS * zoom
    if (application.styleSheet(), application.font().pointSizeF()) == (style_sheet, points):
        return
    if not application.styleSheet():
        application.setStyle("Fusion")  # once: a new style sheet lets every widget measure itself anew
    application.setPalette(_palette(chosen))
    # Fusion frames parts in a colour a little darker than the window's: hardly anybody would see it.
    for kind, darker in _FUSIONS_FRAMES.items():
        application.setPalette(_framed_palette(chosen, darker), kind)  # type: ignore[arg-type]  # it takes a str
    font = application.font()
    font.setPointSizeF(points)
    application.setFont(font)
    application.setStyleSheet(style_sheet)


def _tell_platform(appearance: Appearance) -> None:
    """Let the platform's own menus and dialogs follow, where it can; it is silent where it cannot."""
    scheme = {
        Appearance.LIGHT: Qt.ColorScheme.Light,
        Appearance.DARK: Qt.ColorScheme.Dark,
        Appearance.CONTRAST: Qt.ColorScheme.Dark,
    }
    QGuiApplication.styleHints().setColorScheme(scheme.get(appearance, Qt.ColorScheme.Unknown))


def _colours_for(appearance: Appearance) -> Colours:
    if appearance is Appearance.SYSTEM:
        if _system_wants_contrast():
            return HIGH_CONTRAST
        return DARK if lightness(_system_palette()) < 128 else LIGHT
    chosen = {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK, Appearance.CONTRAST: HIGH_CONTRAST}
    return chosen[appearance]


def _system_wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()  # what is asked goes with it, if nobody holds it
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _system_palette() -> QPalette:
    """Return Fusion's own colours, which follow what the platform says about the system."""
    return QStyleFactory.create("Fusion").standardPalette()


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


def _framed_palette(chosen: Colours, darker: int) -> QPalette:
    palette = _palette(chosen)
    palette.setColor(QPalette.ColorRole.Window, QColor(chosen.edge).lighter(darker))
    return palette


def _style_sheet(chosen: Colours) -> str:
    return _panels_style(chosen) + _buttons_style(chosen) + _bars_style(chosen) + _tables_style(chosen)


def _panels_style(chosen: Colours) -> str:
    return f"""
        QFrame[isPanel="true"] {{
            background: {chosen.panel}; border: 1px solid {chosen.edge}; border-radius: 8px;
        }}
        QLabel#muted {{ color: {chosen.muted}; }}
        QPlainTextEdit, QTextBrowser, QListWidget {{ border: none; background: {chosen.panel}; }}
        QFrame[isPanel="true"] QScrollArea {{ border: none; background: transparent; }}
        QFrame[isPanel="true"] QScrollArea > QWidget > QWidget {{ background: transparent; }}
        QComboBox QAbstractItemView {{ background: {chosen.panel}; border: 1px solid {chosen.edge}; }}
        QToolTip {{ background: {chosen.panel}; color: {chosen.text}; border: 1px solid {chosen.edge}; }}
    """


def _buttons_style(chosen: Colours) -> str:
    return f"""
        QPushButton#trainButton {{
            background: {chosen.positive}; color: {chosen.on_colour}; font-weight: bold;
            border: 1px solid {chosen.positive}; border-radius: 4px; padding: 4px 14px;
        }}
        QPushButton#trainButton:hover {{ border-color: {chosen.text}; }}
        QPushButton#trainButton:disabled {{
            background: {chosen.line}; color: {chosen.muted}; border-color: {chosen.line};
        }}
        QPushButton[isLink="true"] {{
            color: {chosen.positive}; text-decoration: underline; background: transparent;
            border: 1px solid transparent; padding: 1px;
        }}
        #panelSwitches QPushButton, #answersSwitches QPushButton {{
            color: {chosen.muted}; background: transparent; padding: 3px 6px;
            border: 1px solid {chosen.edge}; border-bottom: 3px solid {chosen.edge}; border-radius: 4px;
        }}
        #panelSwitches QPushButton:checked, #answersSwitches QPushButton:checked {{
            color: {chosen.text}; background: {chosen.panel}; border-bottom-color: {chosen.positive};
        }}
        /* There the ring shows what has the focus. */
        #windowScrollArea QCheckBox, #windowScrollArea QPushButton, #windowScrollArea QTabBar {{
            outline: none;
        }}
    """


def _bars_style(chosen: Colours) -> str:
    return f"""
        QProgressBar {{ background: {chosen.line}; border: none; border-radius: 2px; }}
        QProgressBar::chunk {{ background: {chosen.positive}; border-radius: 2px; }}
        QSlider::groove {{ background: {chosen.line}; height: 4px; border-radius: 2px; }}
        QSlider::sub-page {{ background: {chosen.positive}; height: 4px; border-radius: 2px; }}
        QSlider::handle {{
            background: {chosen.panel}; border: 2px solid {chosen.positive};
            width: 10px; margin: -5px 0; border-radius: 7px;
        }}
        QSlider::handle:disabled {{ border-color: {chosen.line}; }}
        QSlider::sub-page:disabled {{ background: {chosen.line}; }}
        QTabBar::tab {{
            background: transparent; color: {chosen.muted}; padding: 4px 6px;
            border: 1px solid transparent; border-bottom: 2px solid transparent;
        }}
        QTabBar::tab:selected {{ color: {chosen.text}; border-bottom: 2px solid {chosen.positive}; }}
        QScrollBar {{ background: transparent; border: none; margin: 0; }}
        QScrollBar:vertical {{ width: 12px; }}
        QScrollBar:horizontal {{ height: 12px; }}
        QScrollBar::handle {{ background: {chosen.edge}; border-radius: 4px; margin: 2px; }}
        QScrollBar::handle:vertical {{ min-height: 28px; }}
        QScrollBar::handle:horizontal {{ min-width: 28px; }}
        QScrollBar::handle:hover {{ background: {chosen.muted}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _tables_style(chosen: Colours) -> str:
    return f"""
        QTableView {{ border: none; background: {chosen.panel}; gridline-color: {chosen.line}; }}
        QTableView::item:selected {{ background: {chosen.marked}; color: {chosen.text}; }}
        QHeaderView {{ background: {chosen.panel}; border: none; }}
        QHeaderView::section {{
            background: {chosen.panel}; color: {chosen.muted}; border: none;
            border-bottom: 1px solid {chosen.line}; padding: 4px;
        }}
        QHeaderView::section:vertical {{ border: none; }}
        /* In some languages the names of the columns have hardly any room between them. */
        QTableView#trainingTable QHeaderView::section:horizontal {{ border-right: 1px solid {chosen.line}; }}
        QTableView#trainingTable QHeaderView::section:horizontal:last {{ border-right: none; }}
        QTableView#stepTable QHeaderView::section {{ padding: 0 2px; }}
        QTableCornerButton::section {{
            background: {chosen.panel}; border: none; border-bottom: 1px solid {chosen.line};
        }}
    """
