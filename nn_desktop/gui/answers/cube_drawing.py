"""What is drawn between the corners of the cube: its edges, the cut, and the proof that no cut can be.

Where the corners stand is in `answers_cube.py`.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nn_desktop.core.boolean.cut import Cut, Point, ProofPicture
from nn_desktop.core.network.corners import EDGES
from nn_desktop.gui.look.colours import Colours

# Of 255: what lies behind a surface is seen through it.
_SURFACE_OPACITY = 34
_EDGE_WIDTH, _CUT_WIDTH, _PROOF_WIDTH, _MARK_WIDTH = 2.0, 2.8, 2.8, 5.0
# Of the point where both sides of a proof meet.
_MEETING_RADIUS = 4.5
_DASHES = (4.0, 2.5)


class CubeDrawing:
    """Draws with a painter into a picture of the cube.

    Args:
        painter: which draws.
        chosen: the colours.
        places: of the eight corners, in the order of their numbers.
        radius: of the circles around them.
    """

    def __init__(self, painter: QPainter, chosen: Colours, places: Sequence[QPointF], radius: float) -> None:
        self._painter, self._chosen, self._radius = painter, chosen, radius
        self._places = places

    def draw_edges(self) -> None:
        """Draw the twelve edges."""
        self._painter.setPen(QPen(QColor(self._chosen.edge), _EDGE_WIDTH))
        for start, end, _ in EDGES:
            self._painter.drawLine(self._places[start], self._places[end])

    def draw_cut(self, cut: Cut) -> None:
        """Draw what the plane where the answer is 0.5 has in common with the cube."""
        pen = QPen(QColor(self._chosen.text), _CUT_WIDTH)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._draw_surface(map(self._place, cut.polygon), pen)

    def draw_proof(self, proof: ProofPicture) -> None:
        """Join and mark the corners of each side; blue and solid should be 1, orange and dashed 0."""
        for corners, colour, dashes in (
            (proof.ones, self._chosen.positive, ()),
            (proof.zeros, self._chosen.negative, _DASHES),
        ):
            pen = QPen(QColor(colour), _PROOF_WIDTH)
            if dashes:
                pen.setDashPattern(dashes)
            self._draw_surface([self._places[corner] for corner in corners], pen)
            pen.setWidthF(_MARK_WIDTH)
            if dashes:
                pen.setDashPattern([length * _PROOF_WIDTH / _MARK_WIDTH for length in dashes])
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            for corner in corners:
                around = self._radius + _MARK_WIDTH / 2
                self._painter.drawEllipse(self._places[corner], around, around)
        if proof.meeting is not None:
            self._painter.setPen(QPen(QColor(self._chosen.panel), 1.5))
            self._painter.setBrush(QColor(self._chosen.text))
            self._painter.drawEllipse(self._place(proof.meeting), _MEETING_RADIUS, _MEETING_RADIUS)

    def _draw_surface(self, places: Iterable[QPointF], pen: QPen) -> None:
        """Draw a polygon that can be seen through; of two places it is a line, of one a point."""
        surface = QColor(pen.color())
        surface.setAlpha(_SURFACE_OPACITY)
        self._painter.setPen(pen)
        self._painter.setBrush(surface)
        corners = list(places)
        polygon = QPolygonF(corners)
        if len(corners) < 3:
            # As a polygon it would go back again, and its dashes would fill each other's gaps.
            self._painter.drawPolyline(polygon)
        else:
            self._painter.drawPolygon(polygon)

    def _place(self, point: Point) -> QPointF:
        """Return where a point of the cube is in the picture."""
        start = self._places[0]
        place = QPointF(start)
        for coordinate, corner in zip(point, (4, 2, 1), strict=True):
            place += (self._places[corner] - start) * coordinate
        return place
