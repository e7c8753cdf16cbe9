"""The places of the window's panels."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTableView, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.gui.answers.answers_panel import AnswersPanel
from nn_desktop.gui.answers.prediction_panel import PredictionPanel
from nn_desktop.gui.inside.look_inside_panel import LookInsidePanel
from nn_desktop.gui.lessons.panel import LessonPanel
from nn_desktop.gui.look.key_splitter import KeySplitter
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.theme import GAP
from nn_desktop.gui.table.training_data_panel import TrainingDataPanel
from nn_desktop.gui.training.training_panel import TrainingPanel
from nn_desktop.gui.window.panels.arrangement import Arrangement
from nn_desktop.session.examples import Example
from nn_desktop.session.session import Session

# In pixels: a card is read without scrolling, mostly; and what a lesson keeps beside many rows and messages.
_ROOMY_LESSON, _LEAST_LESSON = 345, 200
_SEEN_ROWS = 5

_Flag = QItemSelectionModel.SelectionFlag


class Panels(QScrollArea):
    """The panels, which fill the window. Only on a very small screen, or with very large texts, they scroll.

    Args:
        session: what they show.
        examples: what the table offers by name.
        lessons: opened below the table.
        window: they fill it. Given now: whatever gets another parent is polished anew with all that is in it.
    """

    def __init__(
        self, session: Session, examples: tuple[Example, ...], lessons: LessonPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self.setObjectName("windowScrollArea")
        # Nothing to stop at for the Tab key: what gets the focus is scrolled to by itself.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.middle = KeySplitter("middleSplitter")
        self.training = TrainingPanel(session)
        self.prediction = PredictionPanel(session)
        self._answers = AnswersPanel(session)
        self.inside = LookInsidePanel(session)
        self.data = TrainingDataPanel(session, examples)
        self.lessons = lessons
        self.left = LeftColumn(session, self.data, lessons)
        self.training.plot.earlier_run_chosen.connect(self.inside.compare_with)
        self._lay_out()

    @property
    def in_order(self) -> tuple[Panel, ...]:
        """The panels in the order of the workshop, as the keyboard goes through them."""
        return self.data, self.training, self.prediction, self._answers, self.inside, self.lessons

    def bring_to_sight(self, name: str) -> QWidget | None:
        """Return the part with an object name, once it can be seen: in its tab, scrolled to."""
        part = self.findChild(QWidget, name)
        if not isinstance(part, QWidget):
            return None
        self.arrangement.reveal(part)
        self.inside.bring_to_front(part)
        self.ensureWidgetVisible(part)
        if not self.lessons.isHidden():
            # Where there is not room for both, the card that speaks of it comes first.
            self.arrangement.reveal(self.lessons)
            self.ensureWidgetVisible(self.lessons, 0, 0)
        return part

    def arrange_like(self, other: "Panels") -> None:
        """Arrange what the session does not know like in `other`: sizes, tab, map, selection, scrolling."""
        self.arrangement.arrange_like(other.arrangement.newest)
        self.middle.setSizes(other.middle.sizes())
        self.left.set_lesson_share(other.left.lesson_share)
        self.lessons.arrange_like(other.lessons)
        self.inside.arrange_like(other.inside)
        _select_like(self.data.table, other.data.table)
        self.verticalScrollBar().setValue(other.verticalScrollBar().value())

    def _lay_out(self) -> None:
        self.middle.setChildrenCollapsible(False)
        self.middle.setHandleWidth(GAP)
        self.arrangement = Arrangement(
            (self.left, self.middle),
            data=self.data,
            lessons=self.lessons,
            training=self.training,
            right=(self.prediction, self._answers),
            inside=self.inside,
            parent=self.viewport(),
        )
        self.inside.sought.connect(lambda: self.arrangement.reveal(self.inside))
        self.lessons.shown.connect(lambda: self.arrangement.reveal(self.lessons))
        # It fills its background, as Qt has it of itself and unlike the areas that scroll inside panels. So
        # nothing behind it paints along while a network trains.
        self.setWidget(self.arrangement)

    @called_by_qt()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fit(self.maximumViewportSize())


class LeftColumn(KeySplitter):
    """Gives the table room for its rows and the lesson the rest, until somebody draws the line elsewhere.

    Args:
        session: whose rows they are.
        data: the training data.
        lessons: the lessons; closed, they take no room.
    """

    def __init__(self, session: Session, data: TrainingDataPanel, lessons: LessonPanel) -> None:
        super().__init__("leftSplitter")
        self._data, self._lessons = data, lessons
        self._lesson_share = 0
        self.addWidget(data)
        self.addWidget(lessons)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GAP)
        self.splitterMoved.connect(self._note_lesson_share)
        # A moment later, when what changes has found its new height.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._arrange)
        session.experiment_changed.connect(self._arrange_soon)
        data.installEventFilter(self)
        lessons.shown.connect(self._take_lesson)

    @property
    def lesson_share(self) -> int:
        """How much of the column a lesson gets, in per cent; 0 if nobody has drawn the line."""
        return self._lesson_share

    def set_lesson_share(self, percent: int) -> None:
        """Give an open lesson so much of the column; 0 is as much as usual."""
        self._lesson_share = percent
        self._arrange_soon()

    def _take_lesson(self, is_shown: bool) -> None:
        self._data.fold_messages(is_shown)
        self._arrange_soon()

    def _arrange_soon(self) -> None:
        self._timer.start(0)

    def _arrange(self) -> None:
        if self._lessons.isHidden() or self.indexOf(self._data) < 0:
            return
        total = sum(self.sizes())
        lesson = round(total * self._lesson_share / 100) or self._usual_lesson(total)
        self.setSizes([total - lesson, lesson])

    def _usual_lesson(self, total: int) -> int:
        """The height of the lesson: roomy below all rows, and if need be as little as below five of them."""
        rows = self._data.rows_count
        below_all, below_some = (
            total - self._data.height_with_rows(count) for count in (rows, min(rows, _SEEN_ROWS))
        )
        return max(_LEAST_LESSON, min(below_some, max(_ROOMY_LESSON, below_all)))

    def _note_lesson_share(self) -> None:
        *data_sizes, lesson = self.sizes()
        data = sum(data_sizes)
        if data and lesson:
            self._lesson_share = round(100 * lesson / (data + lesson))

    @called_by_qt(or_else=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Something in the panel above wants another height: the messages about the rows.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange_soon()
        return False

    @called_by_qt()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_soon()


def _select_like(table: QTableView, other: QTableView) -> None:
    """Select the cells that are selected in another table of as many rows, and scroll to the same place."""
    model, blocks, selection = table.model(), other.selectionModel().selection(), QItemSelection()
    for block in (blocks.at(number) for number in range(blocks.count())):
        selection.select(model.index(block.top(), block.left()), model.index(block.bottom(), block.right()))
    current = other.currentIndex()
    table.selectionModel().setCurrentIndex(model.index(current.row(), current.column()), _Flag.NoUpdate)
    table.selectionModel().select(selection, _Flag.ClearAndSelect)
    table.verticalScrollBar().setValue(other.verticalScrollBar().value())
