"""The network, drawn live: the checkboxes are its inputs, lines carry its weights.

`layout.py` says where everything stands, `numbers.py` what its numbers are, `painter.py` draws it; this tells
the number behind each part when the mouse or the keyboard points at it.
"""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.network.corners import with_input
from nn_desktop.core.step.one_step import Quantity
from nn_desktop.core.translation import tr
from nn_desktop.gui.diagram.layout import DiagramLayout, Line, Part
from nn_desktop.gui.diagram.numbers import DiagramNumbers
from nn_desktop.gui.diagram.painter import DiagramPainter
from nn_desktop.gui.diagram.weight_edits import WeightEdits
from nn_desktop.gui.diagram.weight_moves import move_sentences
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.theme import small_font
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.session.session import Session

_NEAR = 7.0
# How long the delta takes from the right to the left when the lines are played.
_FLOW_MILLISECONDS = 1000


class NetworkDiagram(QWidget):
    """The diagram.

    Signals:
        pointed: the mouse or the keyboard points at a part; its sentence, or nothing.
        start_wanted: somebody wanted to change a weight at an iteration where that cannot be done.
        refused: what was typed as a weight was refused, which has been said.
        weight_pointed: the mouse or the keyboard points at this one of the flat weights, or at none: -1.
    """

    pointed = Signal(str)
    start_wanted = Signal()
    refused = Signal()
    weight_pointed = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkDiagram")
        self.setAccessibleName(tr("Network"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._session = session
        self._network = session.shown_run.network
        self._numbers = DiagramNumbers.of(session)
        self._boxes = [self._make_box(number) for number in range(3)]
        self._edits = WeightEdits(session, self)
        self._edits.pointed.connect(self._point)
        self._edits.start_wanted.connect(self.start_wanted)
        self._edits.refused.connect(self.refused)
        self._telling = Throttle(session, self._tell, self, is_spoken=True)
        self._flow = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=_FLOW_MILLISECONDS)
        self._flow.valueChanged.connect(self.update)
        session.chosen_line.changed.connect(self._start_flow)
        self._focused = -1
        self._hovered: Part | None = None
        self._place_pointed = -1
        self._short_sentence = ""
        for signal in (
            *(session.cursor_moved, session.inputs_chosen),
            *(session.experiment_changed, session.hidden.changed, session.chosen_line.changed),
        ):
            signal.connect(self._refresh)
        self._lay_out()
        self._refresh()

    def _make_box(self, number: int) -> QCheckBox:
        box = QCheckBox(tr("Input {number}").format(number=number + 1), self)
        box.setObjectName(f"input{number + 1}CheckBox")
        box.setAccessibleName(box.text())
        box.toggled.connect(lambda on: self._choose(number, int(on)))
        return box

    def _choose(self, number: int, value: int) -> None:
        self._session.choose_inputs(with_input(self._session.chosen_inputs, number, value))

    def _refresh(self) -> None:
        session = self._session
        for box, value in zip(self._boxes, session.chosen_inputs, strict=True):
            box.setChecked(bool(value))
        self._numbers = DiagramNumbers.of(session)
        if session.shown_run.network != self._network:
            self._network = session.shown_run.network
            self._lay_out()
        self._refresh_edits()
        self._telling.ask()
        self.update()

    def _start_flow(self) -> None:
        """While the lines are played, let the delta be seen flowing; otherwise it is there at once."""
        chosen = self._session.chosen_line
        self._flow.stop()
        if chosen.is_playing and chosen.line is not None and chosen.line.quantity is Quantity.DELTA:
            self._flow.start()

    def _refresh_edits(self) -> None:
        self._edits.refresh(self._layout, self._numbers, colours(self), small_font(self))

    @property
    def short_sentence(self) -> str:
        """What is said about the part that is pointed at, where there is little room."""
        return self._short_sentence

    def finish_typing(self) -> None:
        """Take a weight that is being typed, as if Return had been pressed."""
        self._edits.finish_typing()

    def _lay_out(self) -> None:
        network = self._network
        self.setMinimumHeight(round(self.fontMetrics().height() * (9.5 if network.hidden_neurons > 4 else 9)))
        box_width = max(box.sizeHint().width() for box in self._boxes)
        self._layout = DiagramLayout.of(network, QRectF(self.rect()), box_width, self.fontMetrics().height())
        for box, place in zip(self._boxes, self._layout.inputs, strict=False):
            height = box.sizeHint().height()
            box.setGeometry(0, round(place.y() - height / 2), box_width, height)
        self._focused = min(self._focused, len(self._layout.parts) - 1)
        # The mouse pointed at a part of the old network, which this one may not have.
        self._hovered = None
        self._edits.lay_out(network)
        self._take_look()

    def _take_look(self) -> None:
        """Take over the colours and the font of the window."""
        self._painter = DiagramPainter(self._layout, colours(self), small_font(self))
        self._refresh_edits()
        self.update()

    # Pointing.

    def _pointed_part(self) -> Part | None:
        at_field = self._edits.line_at(self._layout)
        if self._hovered is not None or at_field is not None:
            return self._hovered or at_field
        return self._layout.parts[self._focused] if self.hasFocus() and self._focused >= 0 else None

    def _point(self) -> None:
        self._hovered = None
        # The field that has the focus shows its weight in full, and needs the room.
        self._refresh_edits()
        self._tell()
        self.update()

    def _begin_typing(self, part: Part | None, event: QKeyEvent | None = None) -> bool:
        """Let somebody type the weight of a line; return whether it is one."""
        if not isinstance(part, Line):
            return False
        self._edits.begin(self._layout.lines.index(part), event)
        return True

    def _tell(self) -> None:
        part = self._pointed_part()
        sentence = self._numbers.sentence(part) if part is not None else ""
        place = self._layout.lines.index(part) if isinstance(part, Line) else -1
        self._edits.explain(partial(move_sentences, self._session))
        self._short_sentence = sentence
        if place >= 0:
            move, short = move_sentences(self._session, place)
            sentence, self._short_sentence = f"{sentence} {move}".strip(), short or sentence
        # A screen reader reads the part that the keyboard is at first.
        shown = self._numbers.shown
        line = shown.sentence() if shown is not None else ""
        parts = (sentence, line, self._numbers.description())
        self.setAccessibleDescription(" ".join(part for part in parts if part))
        self.pointed.emit(sentence or (shown.caption() if shown is not None else ""))
        if place != self._place_pointed:
            self._place_pointed = place
            self.weight_pointed.emit(place)

    @called_by_qt()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        part = self._layout.part_near(event.position(), _NEAR)
        if part != self._hovered:
            self._hovered = part
            self._tell()
            self.update()

    @called_by_qt()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._begin_typing(self._layout.part_near(event.position(), _NEAR)):
            super().mouseDoubleClickEvent(event)

    @called_by_qt()
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self._tell()
        self.update()

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            types = event.text().isprintable() and event.text().strip() != ""
            part = self._pointed_part()
            if event.key() == Qt.Key.Key_F2 and self._begin_typing(part):
                return
            if not (types and self._begin_typing(part, event)):
                super().keyPressEvent(event)
            return
        self._focused = (self._focused + step) % len(self._layout.parts)
        self._tell()
        self.update()

    @called_by_qt()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._focused < 0:
            self._focused = len(self._layout.parts) - 1
        self._tell()
        self.update()

    @called_by_qt()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()
        self.update()

    @called_by_qt()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_flowing = self._flow.state() == QVariantAnimation.State.Running
        reach = self._flow.currentValue() if is_flowing else 1.0
        self._painter.paint(painter, self._numbers, self._pointed_part(), reach)
        painter.end()

    @called_by_qt()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @called_by_qt()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt reports changes during construction too, before there is anything to draw.
        if not hasattr(self, "_painter"):
            return
        if event.type() == QEvent.Type.FontChange:
            # Later: the checkboxes get the new font after this, and they are laid out by their size.
            QTimer.singleShot(0, self, self._lay_out)
        elif event.type() == QEvent.Type.PaletteChange:
            self._take_look()
