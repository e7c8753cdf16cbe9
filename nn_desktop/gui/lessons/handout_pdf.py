"""Handouts as PDF: a sheet of paper for each lesson, for learners to write on or for the teacher.

They are drawn by QtGui alone, `QTextDocument` on `QPdfWriter`: the program has no part of Qt for printing.
"""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QTextDocument

from nn_desktop.core.lessons.lesson import Lesson
from nn_desktop.core.messages.wording import question_text
from nn_desktop.core.network.corners import CORNERS, EDGES
from nn_desktop.core.translation import tr
from nn_desktop.gui.lessons.card_texts import Words
from nn_desktop.gui.lessons.handout_html import CUBE_NAME, CUBE_SIZE, HandoutForm, handout_sheets

_DOTS_PER_INCH = 150
_MARGIN_MILLIMETRES = 16
# A lesson fits on one page, if need be with smaller letters. What is far too long goes on on another.
_POINTS = (11.0, 10.0, 9.0, 8.5, 8.0)
_STYLE = "p { margin: 0 0 6px 0 } p.part { margin: 14px 0 6px 0 }"
# How many pixels of the cube's picture come to a dot of the paper.
_CUBE_SHARPNESS = 3


def handout_pdf(lessons: tuple[Lesson, ...], words: Words, form: HandoutForm) -> bytes:
    """Return the handouts of some lessons as a PDF file, A4, each lesson on a page of its own.

    Args:
        lessons: which, in their order.
        words: the glossary.
        form: for whom.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("NN Desktop")
    writer.setTitle(_form_text(form))
    writer.setResolution(_DOTS_PER_INCH)
    margin = _MARGIN_MILLIMETRES
    margins = QMarginsF(margin, margin, margin, margin)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    cube = _cube()
    is_first = True
    # It ends whatever goes wrong: a painter that outlives what it paints on ends the process.
    with QPainter(writer) as painter:
        for html in handout_sheets(lessons, words, form):
            document = _document(html, writer, cube)
            for number in range(document.pageCount()):
                if not is_first:
                    writer.newPage()
                is_first = False
                _draw_page(painter, document, number)
    return bytes(buffer.data().data())


def _document(html: str, writer: QPdfWriter, cube: QImage) -> QTextDocument:
    """Return a sheet, laid out for the paper."""
    for points in _POINTS:
        document = _document_with_letters(points, html, writer, cube)
        if document.pageCount() == 1:
            return document
    return _document_with_letters(_POINTS[1], html, writer, cube)


def _document_with_letters(points: float, html: str, writer: QPdfWriter, cube: QImage) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    font = QFont()
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(CUBE_NAME), cube)
    document.setHtml(html)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    return document


def _draw_page(painter: QPainter, document: QTextDocument, number: int) -> None:
    size = document.pageSize()
    top = number * size.height()
    painter.save()
    painter.translate(0, -top)
    document.drawContents(painter, QRectF(0, top, size.width(), size.height()))
    painter.restore()


def _form_text(form: HandoutForm) -> str:
    return tr("Handouts for learners") if form is HandoutForm.LEARNERS else tr("Handouts for the teacher")


def _cube() -> QImage:
    """The cube of the eight questions, with corners to colour."""
    width, height = CUBE_SIZE
    scale, radius = _CUBE_SHARPNESS * width / 290, 11.0
    image = QImage(width * _CUBE_SHARPNESS, height * _CUBE_SHARPNESS, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.setPen(QPen(Qt.GlobalColor.black, 1))
        font = QFont()
        font.setPixelSize(12)
        painter.setFont(font)
        # As in the window: input 1 to the right, input 2 up, input 3 to the back.
        places = [
            QPointF(14 + 150 * first + 60 * third, 180 - 110 * second - 50 * third)
            for first, second, third in CORNERS
        ]
        for start, end, _ in EDGES:
            painter.drawLine(places[start], places[end])
        for corner, place in enumerate(places):
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawEllipse(place, radius, radius)
            area = QRectF(place.x() + radius + 2, place.y() - 9, 34, 18)
            painter.fillRect(area, Qt.GlobalColor.white)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, question_text(corner))
    return image
