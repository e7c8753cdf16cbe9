"""What the View menu does: colours, language, text size, the axes, full screen."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from nn_desktop.gui.look.theme import Appearance, apply_theme, choose_motion, has_motion, zoom_factor
from nn_desktop.gui.plot.contents import AxisMode
from nn_desktop.gui.plot.loss_plot import LossPlot
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.language import SYSTEM, languages, use_language

# What is remembered, and whether things move then; None for as the system says.
_MOTION = {"system": None, "full": True, "less": False}
_FEWEST_ZOOM_STEPS, _MOST_ZOOM_STEPS = -3, 8


class ViewCommands(QObject):
    """How everything looks: as it was left the last time.

    Args:
        window: what is looked at.
        plot: its loss plot.
        preferences: remember what is chosen.

    Signals:
        language_changed: from now on texts are asked for in another language.
        motion_changed: from now on things may move by themselves, or not any more.
    """

    language_changed = Signal()
    motion_changed = Signal()

    def __init__(self, window: QMainWindow, plot: LossPlot, preferences: PreferencesStore) -> None:
        super().__init__(window)
        self._window = window
        self._plot = plot
        self._preferences = preferences
        remembered = preferences.current
        self.appearance = Appearance(remembered.appearance)
        self.zoom_steps = _bounded(remembered.zoom_steps)
        plot.set_mode("x", AxisMode(remembered.x_axis))
        plot.set_mode("y", AxisMode(remembered.y_axis))
        if self.appearance is not Appearance.SYSTEM or self.zoom_steps:
            self._apply()
        self._set_motion(_MOTION[remembered.motion])
        hints = QGuiApplication.styleHints()
        self._accessibility = hints.accessibility()  # held, or it would be gone
        # Later: it comes in the middle of the change, and a change of ours makes it come too.
        for wish in (hints.colorSchemeChanged, self._accessibility.contrastPreferenceChanged):
            wish.connect(self._follow_system, Qt.ConnectionType.QueuedConnection)

    def larger(self) -> None:
        """Make everything larger."""
        self.set_zoom(self.zoom_steps + 1)

    def smaller(self) -> None:
        """Make everything smaller."""
        self.set_zoom(self.zoom_steps - 1)

    def normal(self) -> None:
        """Make everything as large as it was."""
        self.set_zoom(0)

    def set_zoom(self, steps: int) -> None:
        """Make everything so many steps larger than normal."""
        self.zoom_steps = _bounded(steps)
        self._apply()
        self._preferences.change(zoom_steps=self.zoom_steps)

    def set_appearance(self, appearance: Appearance) -> None:
        """Use other colours."""
        self.appearance = appearance
        self._apply()
        self._preferences.change(appearance=appearance.value)

    @property
    def language(self) -> str:
        """The code of the chosen language; "" for the system's, also if we do not have the chosen one."""
        chosen = self._preferences.current.language
        return chosen if chosen in languages() else SYSTEM

    def set_language(self, code: str) -> None:
        """Speak another language, at once and at the next start."""
        self._preferences.change(language=code)
        use_language(code)
        self.language_changed.emit()

    def axis_mode(self, axis: str) -> AxisMode:
        """Return the scale of an axis of the plot."""
        return self._plot.mode(axis)

    def set_axis_mode(self, axis: str, mode: AxisMode) -> None:
        """Choose the scale of an axis of the plot."""
        self._plot.set_mode(axis, mode)
        self._preferences.change(**{f"{axis}_axis": mode.value})

    def show_motion_in(self, action: QAction) -> None:
        """Tick a menu entry as long as nothing moves by itself."""
        action.setCheckable(True)
        action.setChecked(not has_motion())
        self.motion_changed.connect(lambda: action.setChecked(not has_motion()))

    def have_less_or_more_motion(self) -> None:
        """Let nothing move by itself any more, or let it again."""
        motion = "less" if has_motion() else "full"
        self._preferences.change(motion=motion)
        self._set_motion(_MOTION[motion])

    def _set_motion(self, motion: bool | None) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            choose_motion(application, motion)
        self.motion_changed.emit()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def leave_full_screen(self) -> None:
        """Stop filling the screen, if it is filled."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)

    def _follow_system(self) -> None:
        """The system has become light or dark, or wants more contrast, while the program runs."""
        # Not for a window that has been closed, whatever it was to look like.
        if self.appearance is Appearance.SYSTEM and self._window.isVisible():
            self._apply()

    def _apply(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, self.appearance, zoom_factor(self.zoom_steps))


def _bounded(steps: int) -> int:
    return max(_FEWEST_ZOOM_STEPS, min(_MOST_ZOOM_STEPS, steps))
