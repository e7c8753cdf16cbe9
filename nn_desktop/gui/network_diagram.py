"""The network, drawn live: the checkboxes are its inputs, lines carry its weights.

`diagram_layout.py` says where everything stands; this draws it, and tells the number behind each part
when the mouse or the keyboard points at it.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QCheckBox, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui import number_text
from nn_desktop.gui.diagram_layout import DiagramLayout, Line, Neuron, Part
from nn_desktop.gui.diagram_numbers import DiagramNumbers
from nn_desktop.gui.seldom import Seldom
from nn_desktop.gui.theme import Colours, colours, mixed, small_font
from nn_desktop.session.session import Session

_THINNEST, _THICKEST = 1.2, 9.0
# A weight of this size makes the thickest line; a sigmoid needs no larger ones to be sure.
_LARGE_WEIGHT = 8.0
_NEAR = 7.0


class NetworkDiagram(QWidget):
    """The diagram.

    Signals:
        pointed: the mouse or the keyboard points at a part; its sentence, or nothing.
    """

    pointed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkDiagram")
        self.setAccessibleName(tr("Network"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        # It fills its background itself: otherwise all that lies behind it paints along with each frame.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._session = session
        self._boxes = [self._make_box(number) for number in range(3)]
        self._telling = Seldom(session, self._tell, self)
        self._focused = -1
        self._hovered: Part | None = None
        for signal in (session.cursor_moved, session.inputs_chosen, session.experiment_changed):
            signal.connect(self._refresh)
        self._refresh()

    def _make_box(self, number: int) -> QCheckBox:
        box = QCheckBox(tr("Input {number}").format(number=number + 1), self)
        box.setObjectName(f"input{number + 1}CheckBox")
        box.setAccessibleName(box.text())
        box.toggled.connect(lambda on: self._session.choose_input(number, int(on)))
        return box

    def _refresh(self) -> None:
        session = self._session
        for box, value in zip(self._boxes, session.chosen_inputs, strict=True):
            box.blockSignals(True)
            box.setChecked(bool(value))
            box.blockSignals(False)
        self._numbers = DiagramNumbers.of(session)
        network = session.network
        if (network.hidden_neurons, network.bias, network.activation.name) != self._shape:
            self._lay_out()
        self._telling.ask()
        # Not the boxes: they paint themselves when they are ticked.
        left = min(round(place.x()) for place in self._layout.inputs) - 8
        self.update(left, 0, self.width() - left, self.height())

    _shape = (-1, False, "")

    def _lay_out(self) -> None:
        network = self._session.network
        self._shape = (network.hidden_neurons, network.bias, network.activation.name)
        self._mark_font = small_font(self)
        self._curves: dict[tuple[int, int], QPolygonF] = {}
        self.setMinimumHeight(round(self.fontMetrics().height() * (11 if network.hidden_neurons > 4 else 9)))
        box_width = max(box.sizeHint().width() for box in self._boxes)
        self._layout = DiagramLayout.of(network, QRectF(self.rect()), box_width, self.fontMetrics().height())
        for box, place in zip(self._boxes, self._layout.inputs, strict=False):
            height = box.sizeHint().height()
            box.setGeometry(0, round(place.y() - height / 2), box_width, height)
        self._focused = min(self._focused, len(self._layout.parts) - 1)
        # The mouse pointed at a part of the old network, which this one may not have.
        self._hovered = None

    # Pointing.

    def _pointed_part(self) -> Part | None:
        if self._hovered is not None:
            return self._hovered
        return self._layout.parts[self._focused] if self.hasFocus() and self._focused >= 0 else None

    def _tell(self) -> None:
        part = self._pointed_part()
        sentence = self._numbers.sentence(part) if part is not None else ""
        # A screen reader reads the part that the keyboard is at first.
        self.setAccessibleDescription(f"{sentence} {self._numbers.description()}".strip())
        self.pointed.emit(sentence)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        part = self._layout.part_near(event.position(), _NEAR)
        if part != self._hovered:
            self._hovered = part
            self._tell()
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self._tell()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._focused = (self._focused + step) % len(self._layout.parts)
        self._tell()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._focused < 0:
            self._focused = len(self._layout.parts) - 1
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_numbers"):
            self._lay_out()
            self.update()

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._mark_font)
        chosen = colours(self)
        painter.fillRect(event.rect(), QColor(chosen.panel))
        pointed = self._pointed_part()
        for line in self._layout.lines:
            self._draw_line(painter, chosen, line, is_pointed=line == pointed)
        if self._layout.bias_places:
            self._draw_bias_nodes(painter, chosen)
        for line in self._layout.lines:
            if self._layout.has_weight_texts or line == pointed:
                self._draw_weight(painter, chosen, line)
        for neuron in self._layout.neurons:
            self._draw_neuron(painter, chosen, neuron, is_pointed=neuron == pointed)

    def _draw_line(self, painter: QPainter, chosen: Colours, line: Line, *, is_pointed: bool) -> None:
        weight = self._numbers.weight(line)
        size = min(1.0, abs(weight) / _LARGE_WEIGHT) ** 0.6
        colour = QColor(chosen.positive if weight >= 0 else chosen.negative)
        if not self._numbers.is_on(line):
            # Pale, not gone: the weight is there, it only meets a 0.
            colour = mixed(colour, QColor(chosen.panel), 0.7)
        width = _THINNEST + size * (_THICKEST - _THINNEST) * (0.55 if self._shape[0] else 1.0)
        if is_pointed:
            painter.setPen(QPen(QColor(chosen.text), width + 3, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(line.start, line.end)
        painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(line.start, line.end)

    def _draw_bias_nodes(self, painter: QPainter, chosen: Colours) -> None:
        for layer, place in enumerate(self._layout.bias_places):
            text = tr("Bias: always 1") if layer == 0 else "1"
            metrics = QFontMetricsF(painter.font())
            rectangle = QRectF(0, 0, metrics.horizontalAdvance(text) + 10, metrics.height() + 2)
            rectangle.moveCenter(place)
            if layer == 0:
                rectangle.moveLeft(0)
            painter.setPen(QPen(QColor(chosen.muted), 1))
            painter.setBrush(QColor(chosen.panel))
            painter.drawRoundedRect(rectangle, 4, 4)
            painter.setPen(QColor(chosen.text))
            painter.drawText(rectangle, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_weight(self, painter: QPainter, chosen: Colours, line: Line) -> None:
        text = number_text.weight(self._numbers.weight(line))
        adjustment = self._numbers.adjustment(line)
        if adjustment is not None:
            text += "  Δ " + number_text.weight(adjustment)
        metrics = QFontMetricsF(self._mark_font)
        rectangle = QRectF(0, 0, metrics.horizontalAdvance(text) + 8, metrics.height())
        rectangle.moveCenter(line.start + (line.end - line.start) * line.text_at)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.panel))
        painter.drawRoundedRect(rectangle, 4, 4)
        on = self._numbers.is_on(line)
        painter.setPen(QColor(chosen.text if on else chosen.muted))
        painter.drawText(rectangle, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_neuron(self, painter: QPainter, chosen: Colours, neuron: Neuron, *, is_pointed: bool) -> None:
        colour = chosen.for_answer(self._numbers.shade(neuron))
        painter.setBrush(colour)
        painter.setPen(QPen(QColor(chosen.text), 2.5 if is_pointed else 1.2))
        painter.drawEllipse(neuron.centre, neuron.radius, neuron.radius)
        is_strong = abs(colour.lightness() - QColor(chosen.text).lightness()) < 110
        ink = QColor(chosen.on_colour if is_strong else chosen.text)
        if neuron.has_text:
            painter.setPen(ink)
            area = QRectF(0, 0, 2 * neuron.radius, neuron.radius)
            area.moveCenter(neuron.centre - QPointF(0, neuron.radius * 0.38))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"Σ {self._numbers.sum_text(neuron)}")
        self._draw_curve(painter, ink, neuron)

    def _draw_curve(self, painter: QPainter, ink: QColor, neuron: Neuron) -> None:
        """The activation, and where the sum stands on it."""
        name = (neuron.layer, neuron.place)
        if name not in self._curves:
            points = [self._curve_point(neuron, step / 12 - 1) for step in range(25)]
            self._curves[name] = QPolygonF(points)
        painter.setPen(QPen(ink, 1.4))
        painter.drawPolyline(self._curves[name])
        painter.setBrush(ink)
        painter.drawEllipse(self._curve_point(neuron, self._numbers.place_on_curve(neuron)), 3.2, 3.2)

    def _curve_point(self, neuron: Neuron, x: float) -> QPointF:
        half = neuron.radius * 0.5
        height = neuron.radius * (0.22 if neuron.has_text else 0.42)
        centre = neuron.centre + QPointF(0, neuron.radius * (0.4 if neuron.has_text else 0))
        return centre + QPointF(x * half, -self._numbers.curve(x) * height)
