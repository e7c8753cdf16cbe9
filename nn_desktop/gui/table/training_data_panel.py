"""Panel 1, Training data: the table, what there is to say about its rows, and how to get more of them."""

from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from nn_desktop.core.messages.row_messages import MessageKind, Remedy, RowMessage, row_messages
from nn_desktop.core.network.activations import TANH
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.announcing import announce
from nn_desktop.gui.look.link_button import LinkButton
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.theme import GAP
from nn_desktop.gui.table.example_box import ExampleBox
from nn_desktop.gui.table.model import TrainingTableModel
from nn_desktop.gui.table.row_commands import RowCommands
from nn_desktop.gui.table.training_table import TrainingTable
from nn_desktop.session.examples import Example
from nn_desktop.session.session import Session

# From seed 1 and without a bias, four learn 228 of the 256 functions of three inputs, two only 78.
_HELPFUL_HIDDEN_NEURONS = 4
_RATE_OF_TANH = TANH.usual_rate or 1.0


class TrainingDataPanel(Panel):
    """The rows.

    Args:
        session: whose rows.
        examples: what to offer by name.
    """

    def __init__(self, session: Session, examples: tuple[Example, ...]) -> None:
        super().__init__(tr("Training data"), "1")
        self._session = session
        self._examples = examples
        self._model = TrainingTableModel(session, self)
        self.table = TrainingTable(self._model)
        self.rows = RowCommands(session, self.table, self._model)
        self._message_label = self._make_message_label()
        # Beside a lesson there is less room: the proof is there for whoever asks.
        self._is_folded = self._is_unfolded = False
        self._messages: tuple[RowMessage, ...] = ()
        self._why = LinkButton("rowsWhyButton", tr("Why?"), self._unfold_or_fold)
        self._example_box = ExampleBox(examples)
        self._example_box.activated.connect(self._take_example)
        self._delete_button = QPushButton()
        self._delete_button.setObjectName("deleteRowButton")
        self._delete_button.clicked.connect(self.rows.delete)

        self.heading_row.addWidget(self._example_box, 1)
        self.body.addWidget(self.table)
        messages = QVBoxLayout()
        messages.setSpacing(0)
        messages.addWidget(self._message_label)
        messages.addWidget(self._why, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(messages)
        self.body.addStretch(1)
        self.body.addLayout(self._make_buttons())
        for signal in (
            self.table.selectionModel().selectionChanged,
            self.table.selectionModel().currentChanged,
            self._model.rowsInserted,
            self._model.rowsRemoved,
        ):
            signal.connect(self._refresh_delete_button)
        session.experiment_changed.connect(self._refresh)
        self._refresh()

    @property
    def rows_count(self) -> int:
        """How many rows there are."""
        return self._model.rowCount()

    def height_with_rows(self, rows: int) -> int:
        """Return the height that the panel needs to show so many rows, and all else that is in it."""
        whole = self.body.totalSizeHint().height()
        if self.body.hasHeightForWidth():
            whole = self.body.totalHeightForWidth(self.width())
        return whole - self.table.sizeHint().height() + self.table.height_of(rows)

    def fold_messages(self, is_folded: bool) -> None:
        """Show proofs only to whoever asks for them; or always."""
        if is_folded != self._is_folded:
            self._is_folded, self._is_unfolded = is_folded, False
            self._show_messages()

    def _unfold_or_fold(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._show_messages()
        if self._is_unfolded:
            announce(self, "row messages", self._message_label.accessibleName())

    def _make_message_label(self) -> QLabel:
        label = QLabel()
        label.setObjectName("rowsMessageLabel")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.linkActivated.connect(self._help)
        return label

    def _make_buttons(self) -> QHBoxLayout:
        add_button = QPushButton(tr("Add row"))
        add_button.setObjectName("addRowButton")
        add_button.clicked.connect(self.rows.add)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(add_button, 1)
        buttons.addWidget(self._delete_button, 1)
        return buttons

    def _take_example(self, place: int) -> None:
        example = self._examples[place]
        self.table.finish_typing()
        self._session.change_experiment(tr_later("choose example"), example.experiment)
        self._session.choose_inputs(example.chosen_inputs)
        self._session.say(example.notice)

    def _help(self, remedy: str) -> None:
        if remedy == Remedy.BIAS.name:
            self._session.change_setting(tr_later("switch bias on"), "bias", value=True)
        elif remedy == Remedy.TANH.name:
            experiment = self._session.experiment
            settings = replace(experiment.settings, activation=TANH.name, learning_rate=_RATE_OF_TANH)
            self._session.change_experiment(tr_later("use tanh"), experiment.with_settings(settings))
        else:
            self._session.change_setting(
                tr_later("add hidden neurons"), "hidden_neurons", _HELPFUL_HIDDEN_NEURONS
            )

    def _refresh(self) -> None:
        experiment = self._session.experiment
        messages = row_messages(experiment)
        self._is_unfolded = self._is_unfolded and messages == self._messages
        self._messages = messages
        self._show_messages()
        has_links = any(message.remedies for message in messages)
        self._message_label.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus
        )
        self.table.mark_rows(
            frozenset(row for message in messages if message.is_warning for row in message.rows)
        )
        self._refresh_delete_button()
        self._example_box.setCurrentIndex(self._example_shown(experiment))

    def _show_messages(self) -> None:
        has_proof = any(message.proof_text for message in self._messages)
        self._why.setVisible(self._is_folded and has_proof)
        self._why.set_text(tr("Less") if self._is_unfolded else tr("Why?"))
        messages = self._messages
        if self._is_folded and not self._is_unfolded:
            messages = tuple(replace(message, proof_text="") for message in messages)
        self._message_label.setText("".join(_paragraph(message) for message in messages))
        self._message_label.setAccessibleName("\n".join(_plain_text(message) for message in messages))
        self._message_label.setVisible(bool(messages))

    def _refresh_delete_button(self) -> None:
        rows = self.table.selected_rows()
        if len(rows) == 1:
            text = tr("Delete row {row}").format(row=number_format.count(int(rows[0]) + 1))
        elif len(rows):
            text = tr("Delete {count} rows").format(count=number_format.count(len(rows)))
        else:
            text = tr("Delete row")
        self._delete_button.setText(text)
        self._delete_button.setEnabled(len(rows) > 0)

    def _example_shown(self, experiment: Experiment) -> int:
        # With another setting it is not the example any more that its sentence speaks of.
        same = [
            place for place, each in enumerate(self._examples) if each.experiment.is_same_run_as(experiment)
        ]
        return same[0] if same else -1


def _plain_text(message: RowMessage) -> str:
    return " ".join(part for part in (message.text, message.proof_text, message.advice) if part)


def _paragraph(message: RowMessage) -> str:
    sign = "⚠" if message.is_warning else "✓" if message.kind is MessageKind.LEARNABLE else "ℹ"
    links = {
        Remedy.BIAS: tr("Switch the bias on"),
        Remedy.HIDDEN_NEURONS: tr("Add hidden neurons"),
        Remedy.TANH: tr("Use tanh at rate {rate}").format(rate=number_format.plain(_RATE_OF_TANH)),
    }
    offers = " · ".join(f'<a href="{remedy.name}">{escape(links[remedy])}</a>' for remedy in message.remedies)
    text = escape(" ".join(part for part in (message.text, message.proof_text) if part))
    return f"<p style='margin: 0 0 4px 0'>{sign} {text} {offers}</p>"
