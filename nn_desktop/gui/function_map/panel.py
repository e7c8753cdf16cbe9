"""All 256 functions: which of them does a network with these settings learn, and when?"""

import numpy as np
from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.boolean.function_map import FUNCTIONS, agreeing_functions, function_rows
from nn_desktop.core.messages.function_names import function_words, truth_table_text
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.function_map import text as texts
from nn_desktop.gui.function_map.model import FunctionMapModel, Order
from nn_desktop.gui.function_map.scrub_slider import ScrubSlider
from nn_desktop.gui.function_map.view import FunctionMapView
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.announcing import announce
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.fields import leave_wheel_to_page
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.gui.look.theme import GAP, MARGIN
from nn_desktop.session.session import Session

# The picture may take this share of the panel's width, and all that the words do not need.
_PICTURE_SHARE = 0.42
_WORDS_CHARACTERS = 54
# The slider stops at each of the first iterations, where nearly all happens, then ever more seldom.
_ALL_ITERATIONS_TO = 200
_STOPS = 400


def slider_stops(last_iteration: int) -> list[int]:
    """Return the iterations at which the slider stops, from 0 to `last_iteration`."""
    first = np.arange(min(last_iteration, _ALL_ITERATIONS_TO) + 1)
    sparse = np.rint(np.expm1(np.linspace(0.0, np.log1p(last_iteration), _STOPS))).astype(int)
    stops: list[int] = np.union1d(first, sparse.clip(0, last_iteration)).tolist()
    return stops


class FunctionMapPanel(QWidget):
    """The picture, and beside it what starts it, counts it and explains the cell that is looked at."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("functionMapPanel")
        self.setAccessibleName(tr("All 256 functions"))
        self._session = session
        self._run = session.map_run
        self._stops = [0]
        self._awaits_result = False
        self._model = FunctionMapModel(self)
        self._model.describe = self._describe
        self._view = FunctionMapView(self._model)
        self._make_controls()
        self._make_labels()
        self._lay_out()
        self._view.chosen.connect(self._choose)
        self._view.looked_at.connect(self._refresh_function)
        self._run.shown.connect(self._refresh)
        self._run.activity_changed.connect(self._refresh_button)
        self._run.activity_changed.connect(self._tell_result)
        session.experiment_changed.connect(self._refresh_if_visible)
        session.hidden.changed.connect(self._refresh_if_visible)
        self._refresh_button()
        self._refresh()

    def _make_controls(self) -> None:
        self._train_button = QPushButton()
        self._train_button.setObjectName("mapTrainButton")
        self._train_button.clicked.connect(self._start_or_stop)
        self.order_box = QComboBox()
        self.order_box.setObjectName("mapOrderComboBox")
        self.order_box.setAccessibleName(tr("Order of the functions"))
        self.order_box.addItem(tr("By number"), Order.BY_NUMBER)
        self.order_box.addItem(tr("By count of ones"), Order.BY_ONES)
        self.order_box.currentIndexChanged.connect(self._set_order)
        self._slider = ScrubSlider()
        self._slider.setObjectName("mapIterationSlider")
        self._slider.setAccessibleName(tr("Iteration of the map"))
        self._slider.setMaximum(0)
        self._slider.valueChanged.connect(lambda place: self._run.show(self._stops[place]))
        for control in (self.order_box, self._slider):
            leave_wheel_to_page(control)

    def _make_labels(self) -> None:
        self._count_label = QLabel()
        self._count_label.setObjectName("mapCountLabel")
        # Named "muted" for its colour, as in the style sheet.
        self._note_label = QLabel()
        self._note_label.setObjectName("muted")
        self._marks_label = QLabel()
        self._marks_label.setObjectName("mapMarksLabel")
        self._function_label = QLabel()
        self._function_label.setObjectName("mapFunctionLabel")
        self._table_label = QLabel()
        self._table_label.setObjectName("mapTruthTableLabel")
        self._table_label.setTextFormat(Qt.TextFormat.RichText)
        self._labels = (
            self._count_label,
            self._function_label,
            self._table_label,
            self._note_label,
            self._marks_label,
        )
        for label in self._labels:
            label.setWordWrap(label is not self._table_label)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self._train_button)
        buttons.addWidget(self.order_box)
        buttons.addStretch(1)
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP // 4)
        for label in self._labels:
            lines.addWidget(label)
        lines.addStretch(1)
        # With a larger text size the words scroll; the picture and the buttons are always there.
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(words)
        beside = QVBoxLayout()
        beside.setSpacing(GAP // 2)
        beside.addLayout(buttons)
        beside.addWidget(self._slider)
        beside.addWidget(scroll, 1)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, GAP // 2, 0, 0)
        self._outer.setSpacing(MARGIN)
        self._outer.addWidget(self._view, 0, Qt.AlignmentFlag.AlignTop)
        self._outer.addLayout(beside, 1)

    def arrange_like(self, other: "FunctionMapPanel") -> None:
        """Show the functions in the order that another of these panels has, which goes."""
        self.order_box.setCurrentIndex(other.order_box.currentIndex())

    # What the user asks for.

    def _start_or_stop(self) -> None:
        if self._run.is_active:
            self._run.stop()
        else:
            self._awaits_result = True
            self._run.start(self._session.experiment.settings)

    def _set_order(self) -> None:
        self._view.set_order(self.order_box.currentData())
        self._fit_picture()
        self._refresh()

    def _choose(self, function: int) -> None:
        text = tr_later("choose function")
        self._session.change_rows(text, function_rows(function))
        self._session.say(
            tr("The rows are function {number} now: {words}. Undo brings the old rows back.").format(
                number=function, words=function_words(function)
            )
        )

    # What is shown.

    def _refresh_if_visible(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        function_map, iteration = self._run.map, self._run.iteration
        experiment = self._session.experiment
        self._refresh_slider()
        shades = np.zeros(FUNCTIONS, np.int_)
        if function_map is not None and not self._is_hidden:
            shades += function_map.right_at(iteration) * (1 if function_map.is_origin_stuck else 2)
        agreeing = agreeing_functions(experiment.training_set)
        self._model.show(shades, agreeing)
        count = self._count()
        self._count_label.setText(QUESTION_MARK if self._is_hidden else count)
        self._count_label.setAccessibleName(count)
        self._note_label.setText(self._note())
        self._note_label.setToolTip(texts.note_explanation(function_map))
        marks = texts.marks_text(function_map, iteration, experiment.training_set)
        self._marks_label.setText("" if self._is_hidden else marks)
        self._view.setAccessibleDescription(count)
        self.setAccessibleDescription(count)
        self._refresh_function()

    def _count(self) -> str:
        return hidden_words() if self._is_hidden else texts.count_text(self._run.map, self._run.iteration)

    def _tell_result(self) -> None:
        """Say aloud what has been learned, when the map has come to its end: once, not as it grows."""
        if self._awaits_result and self._run.shows_result:
            self._awaits_result = False
            announce(self, "map", self._count())

    @property
    def _is_hidden(self) -> bool:
        return "map" in self._session.hidden.parts

    def _note(self) -> str:
        if self._is_hidden:
            return ""
        function_map, settings = self._run.map, self._session.experiment.settings
        is_fresh = function_map is not None and function_map.settings == settings
        if function_map is not None and is_fresh and self._model.order is Order.BY_ONES:
            return texts.ones_text(function_map, self._run.iteration)
        return texts.note_text(function_map, settings)

    def _refresh_slider(self) -> None:
        blocker = QSignalBlocker(self._slider)
        last, iteration = self._run.last_iteration, self._run.iteration
        if self._stops[-1] != last:
            self._stops = slider_stops(last)
            self._slider.setMaximum(len(self._stops) - 1)
        if self._stops[self._slider.value()] != iteration:
            self._slider.setValue(int(np.searchsorted(self._stops, iteration)))
        self._slider.setAccessibleDescription(
            tr("Iteration {iteration}").format(iteration=number_format.count(iteration))
        )
        self._slider.setEnabled(self._run.map is not None)
        blocker.unblock()

    def _refresh_button(self) -> None:
        self._train_button.setText(tr("Stop") if self._run.is_active else tr("Train all 256"))

    def _refresh_function(self) -> None:
        function = self._view.function
        self._function_label.setText(texts.titled_state(function, self._state(function)))
        self._table_label.setText(texts.truth_table_html(function, colours(self)))
        self._table_label.setAccessibleName(truth_table_text(function))

    def _state(self, function: int) -> str:
        if self._is_hidden:
            return hidden_words()
        return texts.state_text(self._run.map, function, self._run.iteration)

    def _describe(self, function: int) -> str:
        marked = bool(self._model.marked[function])
        return texts.function_description(function, self._state(function), marked=marked)

    def _fit_picture(self) -> None:
        margins = self._outer.contentsMargins()
        height = self.height() - margins.top() - margins.bottom()
        words = MARGIN + _WORDS_CHARACTERS * self.fontMetrics().averageCharWidth()
        width = max(round(self.width() * _PICTURE_SHARE), self.width() - words)
        self._view.lay_out(QSize(width, height))

    # The view is as large as its cells, and those follow the panel: asking it would never let go.

    @called_by_qt(or_else=QSize())
    def minimumSizeHint(self) -> QSize:
        buttons = self._train_button.sizeHint().width() + GAP + self.order_box.sizeHint().width()
        return QSize(round((buttons + MARGIN) / (1 - _PICTURE_SHARE)), self._view.LEAST_HEIGHT)

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        return QSize(590, 190).expandedTo(self.minimumSizeHint())

    @called_by_qt()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_picture()

    @called_by_qt()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._awaits_result = self._awaits_result or self._run.map is None
        self._run.show_result(self._session.experiment.settings)
        self._refresh()

    @called_by_qt()
    def hideEvent(self, event: QHideEvent) -> None:
        # Nobody looks: the time belongs to others.
        super().hideEvent(event)
        self._run.stop()

    @called_by_qt()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
        # A style sheet makes Qt report changes during construction.
        if event.type() in looks and hasattr(self, "_outer"):
            self._refresh_function()
            self._fit_picture()
