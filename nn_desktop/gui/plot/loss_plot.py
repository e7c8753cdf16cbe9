"""The loss plot: the run's loss curve, earlier runs, and the cursor that travels along them.

This widget takes the keys and speaks to screen readers; `plot_composer.py` decides what is shown and
`loss_canvas.py` draws it.
"""

from collections.abc import Hashable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.theme import small_font
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.gui.plot.canvas import LossCanvas
from nn_desktop.gui.plot.contents import AxisMode, PlotComposer
from nn_desktop.session.session import Session

_PAGE = 10


class LossPlot(QWidget):
    """The loss plot.

    The canvas comes a moment after the rest of the window.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lossPlot")
        self.setAccessibleName(tr("Loss plot"))
        self.setToolTip(
            tr(
                "Click or drag to go to an iteration. "
                "Keys: arrows by one, Page Up and Page Down tenfold, Home, End."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(150)
        self._session = session
        self._canvas: LossCanvas | None = None
        self._composer = PlotComposer(session)
        self._cursor_shown: Hashable = None
        self._telling = Throttle(session, self._tell, self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(2, 2, 2, 2)
        session.history_changed.connect(self._follow_run)
        session.activity_changed.connect(self._refresh_if_needed)
        session.experiment_changed.connect(self.refresh)
        session.cursor_moved.connect(self._refresh_cursor)
        self._refresh_cursor()

    @property
    def is_ready(self) -> bool:
        """Whether the canvas is there."""
        return self._canvas is not None

    @property
    def canvas(self) -> LossCanvas | None:
        """The picture, once it is there."""
        return self._canvas

    def mode(self, axis: str) -> AxisMode:
        """Return how the scale of axis "x" or "y" is chosen."""
        return self._composer.modes[axis]

    def set_mode(self, axis: str, mode: AxisMode) -> None:
        """Choose the scale of axis "x" (iterations) or "y" (losses)."""
        self._composer.modes[axis] = mode
        self.refresh()

    def _follow_run(self) -> None:
        training = self._session.is_training
        if not (training and self._composer.grows_unseen()):
            self.refresh()
            if training and self._canvas is not None:
                # The training stands aside just now, but not any more when this is painted.
                self._canvas.draw_now()

    def _refresh_if_needed(self) -> None:
        # Where a training begins or ends, the axis may become longer or shorter: seldom, in fact.
        if self._canvas is not None and not self._composer.is_up_to_date(self._canvas.size_inside()):
            self.refresh()

    def refresh(self) -> None:
        """Draw everything anew."""
        if self._canvas is not None and self.isVisible():
            self._canvas.set_contents(self._composer.compose(self._canvas.size_inside()))
            self._refresh_cursor()

    def _refresh_cursor(self) -> None:
        session, composer = self._session, self._composer
        # A longer run, and the cursor at its end: that is told twice.
        shown = (session.history.experiment, session.cursor, composer.x_scale, composer.y_scale, self._canvas)
        if shown == self._cursor_shown:
            return
        self._cursor_shown = shown
        self._telling.ask()
        if self._canvas is not None:
            loss = session.shown_run.loss
            self._canvas.set_cursor(
                composer.x_scale.place_of(session.cursor),
                composer.y_scale.place_of(loss),
                "\n".join(_cursor_texts(session.cursor, loss)),
            )

    def _tell(self) -> None:
        self.setAccessibleDescription(
            ", ".join(_cursor_texts(self._session.cursor, self._session.shown_run.loss))
        )

    def _put_in_canvas(self) -> None:
        if self._canvas is not None:
            return
        canvas = LossCanvas(self)
        canvas.pointed.connect(self._go_to_place)
        # Later: it comes in the middle of painting.
        canvas.inside_resized.connect(self._refresh_if_needed, Qt.ConnectionType.QueuedConnection)
        canvas.set_look(colours(self), small_font(self))
        self._layout.addWidget(canvas)
        # It must know its width before its curves are worked out.
        self._layout.activate()
        canvas.show()
        self._canvas = canvas
        self.refresh()

    def _go_to_place(self, place: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._session.pause()
        self._session.move_cursor(self._composer.x_scale.iteration_at(place))

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
        self._session.pause()
        self._session.move_cursor(target)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(colours(self).positive), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._put_in_canvas)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self.refresh)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
        if event.type() in looks and getattr(self, "_canvas", None) is not None:
            assert self._canvas is not None  # noqa: S101 - for the type checker
            self._canvas.set_look(colours(self), small_font(self))
            self.refresh()


def _cursor_texts(cursor: int, loss: float) -> tuple[str, str]:
    return (
        tr("iteration {iteration}").format(iteration=number_format.count(cursor)),
        tr("loss {loss}").format(loss=number_format.loss(loss)),
    )
