"""The loss plot: the run's loss curve, earlier runs, and the cursor that travels along them.

This widget takes the keys and speaks to screen readers; `contents.py` works out what is shown and `canvas.py`
draws it.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.messages.weight_names import weight_name
from nn_desktop.core.step.weight_path import weight_path
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.keys import Key
from nn_desktop.gui.look.theme import small_font
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.gui.plot.canvas import LossCanvas
from nn_desktop.gui.plot.contents import AxisMode, PlotContents
from nn_desktop.gui.plot.scale import column_edges
from nn_desktop.session.session import Session

_PAGE = 10
# Of the path of a weight.
_PIXELS_OF_A_POINT = 3
PLOT_KEYS = (
    Key(tr_later("Left and Right"), tr_later("One iteration back or on")),
    Key(tr_later("Page Up and Page Down"), tr_later("Ten times as far, or a tenth")),
    Key(tr_later("Home and End"), tr_later("To the first or the last iteration")),
)


class LossPlot(QWidget):
    """The loss plot.

    Signals:
        earlier_run_chosen: a click was on the curve or the name of this earlier run.
    """

    earlier_run_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lossPlot")
        self.setAccessibleName(tr("Loss plot"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(150)
        self._session = session
        self._modes = {"x": AxisMode.AUTOMATIC, "y": AxisMode.AUTOMATIC}
        self._telling = Throttle(session, self._tell, self, is_spoken=True)
        self._weight_place = -1
        self._drawing_path = Throttle(session, self._draw_path, self)
        self._canvas = LossCanvas(self)
        self._canvas.set_look(colours(self), small_font(self))
        self._canvas.pointed.connect(self._go_to_place)
        self._canvas.earlier_chosen.connect(self._choose_earlier_run)
        # Later: it comes in the middle of painting.
        self._canvas.inside_resized.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        for axis, sentence in (
            ("bottom", tr("The iterations of the run, from the random start at 0 to the end.")),
            (
                "left",
                tr(
                    "The loss is half the sum of the squared errors of all rows: 0 is perfect. Answering 0.5 "
                    "to every row of 0 or 1 costs an eighth for each row."
                ),
            ),
        ):
            self._canvas.getPlotItem().getAxis(axis).setToolTip(sentence)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self._canvas)
        for signal in (session.history_changed, session.activity_changed, session.experiment_changed):
            signal.connect(self.refresh)
        session.cursor_moved.connect(self._follow_cursor)
        self.refresh()
        self._tell()

    @property
    def canvas(self) -> LossCanvas:
        """The picture."""
        return self._canvas

    def mode(self, axis: str) -> AxisMode:
        """Return how the scale of axis "x" or "y" is chosen."""
        return self._modes[axis]

    def set_mode(self, axis: str, mode: AxisMode) -> None:
        """Choose the scale of axis "x" (iterations) or "y" (losses)."""
        self._modes[axis] = mode
        self.refresh()

    def refresh(self) -> None:
        """Draw what there is now."""
        # The line is two pixels wide, so two pixels are a column.
        columns = self._canvas.width_inside() // 2
        self._contents = PlotContents.of(self._session, self._modes, columns)
        self._canvas.set_contents(self._contents)
        self._drawing_path.ask()
        self._show_cursor()

    def show_weight(self, place: int) -> None:
        """Show the path of one of the flat weights over the run, behind its loss; of none: -1."""
        self._weight_place = place
        self._draw_path()
        self._show_cursor()
        self._telling.ask()

    def _draw_path(self) -> None:
        history, scale = self._session.history, self._contents.x_scale
        if self._weight_shown is None:
            self._canvas.hide_weight()
            return
        columns = max(2, self._canvas.width_inside() // _PIXELS_OF_A_POINT)
        edges = column_edges(scale, history.iterations, columns)
        iterations, weights = weight_path(history, self._weight_place, edges)
        name = tr("{weight} (right)").format(weight=weight_name(history.network, self._weight_place))
        self._canvas.show_weight(scale.place(iterations), weights, name)

    @property
    def _weight_shown(self) -> str | None:
        """The name of the weight whose path is shown, with what it is at the cursor; None if none is."""
        history, place = self._session.history, self._weight_place
        if not (history.iterations and 0 <= place < history.network.weights_count):
            return None
        return f"{weight_name(history.network, place)} {self._weight_text()}"

    def _weight_text(self) -> str:
        return number_format.weight(float(self._session.shown_run.weights[self._weight_place]))

    def _path_words(self) -> str:
        """Say in words what the path shows."""
        history, place = self._session.history, self._weight_place
        return tr("{weight}: from {start} at the start to {end} at iteration {last}").format(
            weight=self._weight_shown,
            start=number_format.weight(float(history.weights_at(0)[place])),
            end=number_format.weight(float(history.last_weights[place])),
            last=number_format.count(history.iterations),
        )

    def _follow_cursor(self) -> None:
        # A run that grows has just been drawn, with the cursor that it carries along.
        if self._session.cursor != self._cursor_shown:
            self._show_cursor()
        self._telling.ask()

    def _show_cursor(self) -> None:
        cursor, loss = self._session.cursor, self._session.shown_run.loss
        self._cursor_shown = cursor
        texts = [*_cursor_texts(cursor, loss)]
        if self._weight_shown is not None:
            # Which one stands in the legend: with its name there would be no room on either side.
            texts.append(tr("weight {weight}").format(weight=self._weight_text()))
        self._canvas.set_cursor(
            self._contents.x_scale.place_of(cursor), self._contents.y_scale.place_of(loss), "\n".join(texts)
        )

    def _tell(self) -> None:
        cursor, loss = self._session.cursor, self._session.shown_run.loss
        texts = [*_cursor_texts(cursor, loss)]
        if self._weight_shown is not None:
            texts.append(self._path_words())
        self.setAccessibleDescription(", ".join(texts))

    def _go_to_place(self, place: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._session.move_cursor(self._contents.x_scale.iteration_at(place))

    def _choose_earlier_run(self, number: int) -> None:
        runs = self._session.shown_run.earlier_runs
        if number < len(runs):
            self.earlier_run_chosen.emit(runs[number])

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor, last = self._session.cursor, self._session.history.iterations
        targets = {
            Qt.Key.Key_Right: cursor + 1,
            Qt.Key.Key_Left: cursor - 1,
            Qt.Key.Key_PageUp: max(cursor * _PAGE, cursor + 1),
            Qt.Key.Key_PageDown: cursor // _PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
            return
        self._session.move_cursor(target)

    @called_by_qt()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
        # Qt reports changes during construction too, before there is a canvas.
        if event.type() in looks and hasattr(self, "_contents"):
            self._canvas.set_look(colours(self), small_font(self))
            self.refresh()


def _cursor_texts(cursor: int, loss: float) -> tuple[str, str]:
    return (
        tr("iteration {iteration}").format(iteration=number_format.count(cursor)),
        tr("loss {loss}").format(loss=number_format.loss(loss)),
    )
