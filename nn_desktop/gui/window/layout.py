"""The places of the window's panels."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTableView, QVBoxLayout, QWidget

from nn_desktop.gui.answers.answers_panel import AnswersPanel
from nn_desktop.gui.answers.prediction_panel import PredictionPanel
from nn_desktop.gui.inside.look_inside_panel import LookInsidePanel
from nn_desktop.gui.lessons.panel import LessonPanel
from nn_desktop.gui.look.key_splitter import KeySplitter
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.theme import GAP
from nn_desktop.gui.table.training_data_panel import TrainingDataPanel
from nn_desktop.gui.training.training_panel import TrainingPanel
from nn_desktop.session.examples import Example
from nn_desktop.session.session import Session

_MIDDLE_HEIGHTS = (5, 3)  # of Training and Look inside, to each other
_LESSON_SHARE = 46  # of the left column, in per cent, unless somebody has drawn the line elsewhere

_Flag = QItemSelectionModel.SelectionFlag


class Panels(QScrollArea):
    """The panels, which fill the window. On a screen that is too small for them, they scroll.

    Args:
        session: what they show.
        examples: what the table offers by name.
        lessons: opened below the table.
    """

    def __init__(self, session: Session, examples: tuple[Example, ...], lessons: LessonPanel) -> None:
        super().__init__()
        self.setObjectName("windowScrollArea")
        # Nothing to stop at for the Tab key: what gets the focus is scrolled to by itself.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.middle = KeySplitter("middleSplitter")
        self.left = KeySplitter("leftSplitter")
        self.training = TrainingPanel(session)
        self.prediction = PredictionPanel(session)
        self._answers = AnswersPanel(session)
        self.inside = LookInsidePanel(session)
        self.data = TrainingDataPanel(session, examples)
        self.lessons = lessons
        self.training.plot.earlier_run_chosen.connect(self.inside.compare_with)
        self._lay_out()

    @property
    def in_order(self) -> tuple[Panel, ...]:
        """The panels in the order of the workshop, as the keyboard goes through them."""
        return self.data, self.training, self.prediction, self._answers, self.inside, self.lessons

    def bring_to_sight(self, name: str) -> QWidget | None:
        """Return the part with an object name, once it can be seen: in its tab, scrolled to."""
        part = self.findChild(QWidget, name)
        if isinstance(part, QWidget):
            self.inside.bring_to_front(part)
            self.ensureWidgetVisible(part)
            return part
        return None

    def arrange_like(self, other: "Panels") -> None:
        """Arrange what the session does not know like in `other`: sizes, tab, map, selection, scrolling."""
        self.middle.setSizes(other.middle.sizes())
        self.set_lesson_share(other.lesson_share)
        self.lessons.arrange_like(other.lessons)
        self.inside.arrange_like(other.inside)
        _select_like(self.data.table, other.data.table)
        self.verticalScrollBar().setValue(other.verticalScrollBar().value())

    def set_lesson_share(self, percent: int) -> None:
        """Give an open lesson so much of the left column; 0 is as much as usual."""
        self.lesson_share = percent
        share = percent or _LESSON_SHARE
        self.left.setSizes([100 * (100 - share), 100 * share])

    def _note_lesson_share(self) -> None:
        data, lesson = self.left.sizes()
        if lesson:
            self.lesson_share = round(100 * lesson / (data + lesson))

    def _lay_out(self) -> None:
        content = QWidget()
        whole = QHBoxLayout(content)
        right = QVBoxLayout()
        # The Tab key, and a screen reader's tree, go in the order in which parts are put in.
        whole.addWidget(self.left, 24)
        whole.addWidget(self.middle, 49)
        whole.addLayout(right, 27)
        self.left.addWidget(self.data)
        self.middle.addWidget(self.training)
        right.addWidget(self.prediction, 5)
        right.addWidget(self._answers, 6)
        self.middle.addWidget(self.inside)
        self.left.addWidget(self.lessons)
        self.set_lesson_share(0)
        self.left.splitterMoved.connect(self._note_lesson_share)
        for place, height in enumerate(_MIDDLE_HEIGHTS):
            self.middle.setStretchFactor(place, height)
        for splitter in (self.left, self.middle):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(GAP)
        right.setSpacing(GAP)
        whole.setContentsMargins(GAP, GAP, GAP, GAP)
        whole.setSpacing(GAP)
        # It fills its background, as Qt has it of itself and unlike the areas that scroll inside panels. So
        # nothing behind it paints along while a network trains.
        self.setWidget(content)


def _select_like(table: QTableView, other: QTableView) -> None:
    """Select the cells that are selected in another table of as many rows, and scroll to the same place."""
    model, blocks, selection = table.model(), other.selectionModel().selection(), QItemSelection()
    for block in (blocks.at(number) for number in range(blocks.count())):
        selection.select(model.index(block.top(), block.left()), model.index(block.bottom(), block.right()))
    current = other.currentIndex()
    table.selectionModel().setCurrentIndex(model.index(current.row(), current.column()), _Flag.NoUpdate)
    table.selectionModel().select(selection, _Flag.ClearAndSelect)
    table.verticalScrollBar().setValue(other.verticalScrollBar().value())
