"""The settings of the training, in one row."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nn_desktop.core.messages.wording import capitalized
from nn_desktop.core.network.activations import ACTIVATIONS
from nn_desktop.core.network.experiment import LARGEST_SEED, MOST_HIDDEN_NEURONS, MOST_ITERATIONS, Settings
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.look.fields import NumberMessage, end_typing, leave_wheel_to_page
from nn_desktop.gui.look.theme import GAP, small_font
from nn_desktop.gui.training.spin_boxes import CountSpinBox, LearningRateSpinBox
from nn_desktop.session.session import Session
from nn_desktop.session.starting_weights import use_random_weights

# The width of a spin box's frame and buttons.
_SPIN_BUTTONS = 24


class TrainingSettings(QWidget):
    """Shows the settings of the experiment, and asks the session for others.

    Signals:
        typed: something is being typed into a setting, or is not any more.
        refused: what was typed into a setting was refused, which has been said.
    """

    typed = Signal()
    refused = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._iterations = CountSpinBox(1, MOST_ITERATIONS)
        self._iterations.setSingleStep(1000)
        self._learning_rate = LearningRateSpinBox()
        self._activation = QComboBox()
        self._activation.addItems([capitalized(each.title) for each in ACTIVATIONS.values()])
        self._hidden_neurons = CountSpinBox(0, MOST_HIDDEN_NEURONS)
        self._seed = CountSpinBox(0, LARGEST_SEED)
        self._typed_seed = -1
        self._bias = QCheckBox(tr("Bias"))
        self._labels: list[QLabel] = []
        self._name()
        self._lay_out()
        self._connect()
        self._refresh()

    def set_look(self) -> None:
        """Set the fonts, and the sizes that depend on them."""
        for label in self._labels:
            label.setFont(small_font(self))
        # A box is as wide as the numbers that people really type, not as the largest there is.
        widest = ("1,000,000", "0.00001", "8", "12,345")
        for box, text in zip(self._boxes(), widest, strict=True):
            box.setMinimumWidth(box.fontMetrics().horizontalAdvance(text) + _SPIN_BUTTONS)
        height = max(each.sizeHint().height() for each in (self._iterations, self._activation, self._bias))
        for field in (*self._boxes(), self._activation, self._bias):
            field.setFixedHeight(height)

    def finish_typing(self) -> None:
        """Take what is being typed, as if Return had been pressed."""
        for box in self._boxes():
            box.interpretText()
            end_typing(box.lineEdit())

    def with_typing(self) -> Settings:
        """Return the settings as they would be if what is being typed were finished now."""
        return replace(
            self._session.experiment.settings,
            iterations=self._iterations.typed_value(),
            learning_rate=self._learning_rate.typed_value(),
            hidden_neurons=self._hidden_neurons.typed_value(),
            seed=self._seed.typed_value(),
        )

    def _boxes(self) -> tuple[CountSpinBox | LearningRateSpinBox, ...]:
        return self._iterations, self._learning_rate, self._hidden_neurons, self._seed

    def _name(self) -> None:
        for widget, name, text, tip in (
            (
                self._iterations,
                "iterationsSpinBox",
                tr("Iterations"),
                tr("How many iterations one press of Train means."),
            ),
            (
                self._learning_rate,
                "learningRateSpinBox",
                tr("Learning rate"),
                tr("How far each iteration moves the weights."),
            ),
            (self._activation, "activationComboBox", tr("Activation"), tr("What a neuron makes of its sum.")),
            (
                self._hidden_neurons,
                "hiddenNeuronsSpinBox",
                tr("Hidden neurons"),
                tr("Neurons between the inputs and the output. With 0 there is one neuron in all."),
            ),
            (self._seed, "seedSpinBox", tr("Seed"), tr("Which random starting weights.")),
            (
                self._bias,
                "biasCheckBox",
                tr("Bias"),
                tr("A further weight for each neuron, from an input that is always 1."),
            ),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(text)
            widget.setToolTip(tip)
        for box in self._boxes():
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for field in (*self._boxes(), self._activation):
            leave_wheel_to_page(field)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP - 2)  # in some languages and fonts the names need every pixel of a projector
        for widget in (
            self._iterations,
            self._learning_rate,
            self._activation,
            self._hidden_neurons,
            self._seed,
        ):
            label = QLabel(widget.accessibleName())
            label.setBuddy(widget)
            self._labels.append(label)
            row.addLayout(_labelled(label, widget), 1)
        row.addWidget(self._bias, 0, Qt.AlignmentFlag.AlignBottom)

    def _connect(self) -> None:
        for box in self._boxes():
            box.lineEdit().textEdited.connect(self.typed)
            box.editingFinished.connect(self.typed)
            message = NumberMessage(self._session, box, box.lineEdit())
            box.refused.connect(message.say)
            box.refused.connect(self.refused)
            if isinstance(box, LearningRateSpinBox):
                box.read_as.connect(message.say)
        self._iterations.valueChanged.connect(self._set_iterations)
        self._learning_rate.valueChanged.connect(self._set_learning_rate)
        self._activation.activated.connect(self._set_activation)
        self._hidden_neurons.valueChanged.connect(self._set_hidden_neurons)
        self._seed.valueChanged.connect(self._set_seed)
        self._seed.lineEdit().textEdited.connect(self._note_typed_seed)
        self._seed.editingFinished.connect(self._set_same_seed)
        # Toggled, not clicked: a screen reader toggles.
        self._bias.toggled.connect(self._set_bias)
        self._session.experiment_changed.connect(self._refresh)

    def _set_iterations(self, value: int) -> None:
        self._session.change_setting(tr_later("change iterations"), "iterations", value)

    def _set_learning_rate(self, value: float) -> None:
        self._session.change_setting(tr_later("change learning rate"), "learning_rate", value)

    def _set_activation(self, place: int) -> None:
        self._session.change_setting(tr_later("change activation"), "activation", list(ACTIVATIONS)[place])

    def _set_hidden_neurons(self, value: int) -> None:
        self._session.change_setting(tr_later("change hidden neurons"), "hidden_neurons", value)

    def _set_seed(self, value: int) -> None:
        self._session.change_setting(tr_later("change seed"), "seed", value)

    def _note_typed_seed(self) -> None:
        is_seed = self._seed.hasAcceptableInput()
        self._typed_seed = self._seed.typed_value() if is_seed else -1

    def _set_same_seed(self) -> None:
        """The seed that is typed over own weights may be the one that there was before them."""
        typed, self._typed_seed = self._typed_seed, -1
        if typed == self._session.experiment.settings.seed:
            use_random_weights(self._session)

    def _set_bias(self, checked: bool) -> None:
        if checked == self._session.experiment.settings.bias:
            return
        text = tr_later("switch bias on") if checked else tr_later("switch bias off")
        self._session.change_setting(text, "bias", checked)

    def _say_own_weights(self) -> None:
        """With starting weights of one's own nothing is random, until another seed is chosen."""
        is_own = self._session.experiment.own_weights is not None
        self._seed.show_instead(tr("own") if is_own else "")
        text = tr("Which random starting weights.")
        if is_own:
            text = tr("Own weights: training starts from them. A seed goes back to random ones.")
        self._seed.setToolTip(text)
        self._seed.setAccessibleDescription(text if is_own else "")

    def _refresh(self) -> None:
        settings = self._session.experiment.settings
        boxes: tuple[tuple[QSpinBox, int], ...] = (
            (self._iterations, settings.iterations),
            (self._hidden_neurons, settings.hidden_neurons),
            (self._seed, settings.seed),
        )
        for box, value in boxes:
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self._say_own_weights()
        self._learning_rate.blockSignals(True)
        self._learning_rate.setValue(settings.learning_rate)
        self._learning_rate.blockSignals(False)
        self._activation.setCurrentIndex(list(ACTIVATIONS).index(settings.activation))
        self._bias.setChecked(settings.bias)


def _labelled(label: QLabel, field: QWidget) -> QVBoxLayout:
    """A field with its name above it: five of them stay in one row on a small screen."""
    layout = QVBoxLayout()
    layout.setSpacing(2)
    layout.addWidget(label)
    layout.addWidget(field)
    return layout
