"""The fields for weights in the diagram: all those of a single neuron, or else the one pointed at."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from nn_desktop.core.messages.weight_names import weight_name
from nn_desktop.core.network.activations import SIGMOID
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.network.network import Network
from nn_desktop.core.translation import tr
from nn_desktop.gui.diagram.layout import DiagramLayout, Line
from nn_desktop.gui.diagram.numbers import DiagramNumbers
from nn_desktop.gui.diagram.weight_edit import WeightEdit
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours
from nn_desktop.session.session import Session

# Left and right of a weight, above and below it.
_PADDING, _ABOVE = 5.0, 2.0
_WIDEST = "−00.000"


class WeightEdits(QObject):
    """Makes and places the fields.

    Signals:
        pointed: the mouse or the focus came to one of them, or left it.
        start_wanted: somebody wanted to change a weight at an iteration where that cannot be done.
        refused: what was typed was refused, which has been said.
    """

    pointed = Signal()
    start_wanted = Signal()
    refused = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._widget = parent
        self._network = neuron = Network(SIGMOID, bias=True, hidden_neurons=0)
        names = (*(f"weight{number}Edit" for number in range(1, INPUTS + 1)), "biasWeightEdit")
        self._edits = [self._make(name) for name in names]
        for place, edit in enumerate(self._edits):
            edit.place = place
            edit.setAccessibleName(weight_name(neuron, place))
        self._opened = self._make("weightEdit")
        self._opened.setAccessibleName(tr("Weight"))
        self._opened.finished.connect(self._close)
        self._opened.hide()

    def lay_out(self, network: Network) -> None:
        """Show a field for each weight of a single neuron. The open one of another network goes with it."""
        wanted = 0 if network.hidden_neurons else network.weights_count
        for place, edit in enumerate(self._edits):
            edit.setVisible(place < wanted)
        if network != self._network:
            self._network = network
            self._opened.hide()

    def refresh(self, layout: DiagramLayout, numbers: DiagramNumbers, chosen: Colours, font: QFont) -> None:
        """Show the weights, where they stand."""
        for line, edit in zip(layout.lines, self._edits, strict=False):
            if not edit.isHidden():
                self._place(edit, line, numbers, chosen, font)
        if not self._opened.isHidden():
            self._place(self._opened, layout.lines[self._opened.place], numbers, chosen, font)

    def explain(self, sentences: Callable[[int], tuple[str, str]]) -> None:
        """Have each field say to a screen reader why its weight moves; `sentences` is asked for its place."""
        for edit in (*self._edits, self._opened):
            if not edit.isHidden():
                edit.explain(sentences(edit.place)[0])

    def line_at(self, layout: DiagramLayout) -> Line | None:
        """Return the line whose field has the mouse over it, or else the focus."""
        shown = [edit for edit in (*self._edits, self._opened) if not edit.isHidden()]
        for edit in (*filter(QWidget.underMouse, shown), *filter(QWidget.hasFocus, shown)):
            return layout.lines[edit.place]
        return None

    def begin(self, place: int, event: QKeyEvent | None = None) -> None:
        """Let somebody type a weight.

        Args:
            place: of the flat weights.
            event: a key that was pressed for it.
        """
        edit = self._edits[place] if not self._session.shown_run.network.hidden_neurons else self._opened
        if edit is self._opened:
            edit.finish_typing()
            edit.place = place
            edit.setAccessibleName(weight_name(self._session.shown_run.network, place))
            edit.show()
            edit.refresh()
        edit.begin()
        self.pointed.emit()
        if event is not None and edit.can_change:
            QApplication.sendEvent(edit, event)

    def finish_typing(self) -> None:
        """Take what is being typed, as if Return had been pressed."""
        for edit in (*self._edits, self._opened):
            if not edit.isHidden():
                edit.finish_typing()

    def _make(self, name: str) -> WeightEdit:
        edit = WeightEdit(self._session, 0, self._widget)
        edit.setObjectName(name)
        edit.is_at.connect(self.pointed)
        edit.start_wanted.connect(self.start_wanted)
        edit.refused.connect(self.refused)
        return edit

    def _close(self) -> None:
        if not self._opened.isHidden():
            had_focus = self._opened.hasFocus()
            self._opened.hide()
            if had_focus:
                self._widget.setFocus()

    def _place(
        self,
        edit: WeightEdit,
        line: Line,
        numbers: DiagramNumbers,
        chosen: Colours,
        font: QFont,
    ) -> None:
        edit.setFont(font)
        edit.refresh()
        edit.set_look(chosen, is_on=numbers.is_on(line))
        room = edit_room(line, numbers, font)
        if edit.hasFocus() and edit.can_change:
            # In full, as far as there is room between the inputs and the neuron.
            metrics = QFontMetricsF(font)
            wanted = metrics.horizontalAdvance(edit.text() + "00") + 4 * _PADDING
            room.setWidth(max(room.width(), min(wanted, self._widget.width() - room.left())))
        edit.setGeometry(room.toAlignedRect())


def edit_room(line: Line, numbers: DiagramNumbers, font: QFont) -> QRectF:
    """Return where a weight's field stands: on its line, with what a step added to it on its right."""
    metrics = QFontMetricsF(font)
    widest = max(_WIDEST, number_format.weight(numbers.weight(line)), key=metrics.horizontalAdvance)
    width = metrics.horizontalAdvance(widest) + 2 * _PADDING
    together = width + metrics.horizontalAdvance(number_format.with_zeros(adjustment_text(line, numbers)))
    centre = line.start + (line.end - line.start) * line.text_at
    height = metrics.height() + 2 * _ABOVE
    return QRectF(centre.x() - together / 2, centre.y() - height / 2, width, height)


def adjustment_text(line: Line, numbers: DiagramNumbers) -> str:
    """Return what is written beside a weight: after a step, or while a line of a step is chosen."""
    if numbers.shown is not None:
        return numbers.shown.weight_text(line)
    adjustment = numbers.adjustment(line)
    return "" if adjustment is None else f" Δ {number_format.weight(adjustment)}"
