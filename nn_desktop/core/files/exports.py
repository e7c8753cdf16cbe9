"""Tables for other programs, as CSV: the rows, a run over time, the eight answers.

Each can be written in two forms: as the person's own spreadsheet opens it, and plain, which is the same
file in every language. Numbers have all their digits in both, and both are read back to the same rows.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from nn_desktop.core.boolean.corner_knowledge import CornerKnowledge, CornerReason, corner_knowledge
from nn_desktop.core.messages.corner_reasons import reason_text
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.network import Network
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.rows.number_input import exact_text, is_number
from nn_desktop.core.translation import local_number, tr_later, tr_now

# A spreadsheet takes a million rows; more than this nobody can plot there.
MOST_EXPORTED_ITERATIONS = 100_000
_FORMULA_STARTS = ("=", "+", "-", "@")


@dataclass(frozen=True)
class CsvForm:
    """How a table is written.

    Attributes:
        separator: what stands between cells.
        decimal_sign: what stands before the decimals of a number.
        is_plain: whether names and words are English whatever the language is.
    """

    separator: str = ","
    decimal_sign: str = "."
    is_plain: bool = True

    def word(self, text: str) -> str:
        """Return a text that went through `tr_later`, in the language of the table."""
        return text if self.is_plain else tr_now(text)

    def number(self, value: float) -> str:
        """Return a number as spreadsheets read it, with all its digits."""
        return exact_text(value).replace(".", self.decimal_sign)

    def line(self, cells: Sequence[object]) -> str:
        """Return cells as a line; what is a float gets its decimal sign."""
        written = [self.number(cell) if isinstance(cell, float) else cell for cell in cells]
        text = StringIO()
        csv.writer(text, delimiter=self.separator, lineterminator="\r\n").writerow(written)
        return text.getvalue()

    def encoded(self, text: str) -> bytes:
        """Return the bytes of a file. Excel needs a mark to read letters that are not English."""
        return text.encode("utf-8" if self.is_plain or text.isascii() else "utf-8-sig")


PLAIN = CsvForm()


def spreadsheet_form() -> CsvForm:
    """Return the form that the person's own spreadsheet opens: a comma cannot be both of the signs."""
    if local_number(".") == ",":
        return CsvForm(";", ",", is_plain=False)
    return CsvForm(is_plain=False)


def rows_to_csv(rows: TrainingSet, form: CsvForm = PLAIN) -> str:
    """Return the rows with their targets; reading it gives exactly the same rows."""
    names = [tr_later("Input 1"), tr_later("Input 2"), tr_later("Input 3"), tr_later("Target")]
    lines = [form.line([*map(form.word, names)])]
    for inputs, target in zip(rows.inputs.tolist(), rows.targets.tolist(), strict=True):
        lines.append(form.line([*inputs, target]))
    return "".join(lines)


def history_to_csv(history: History, form: CsvForm = PLAIN) -> Iterator[str]:
    """Yield the lines of a table: iteration, loss and every weight.

    A run of more than `MOST_EXPORTED_ITERATIONS` gives every second, fourth … iteration and the last.
    Long work is a generator: the caller may look after its window between two lines.
    """
    every = 1
    while history.iterations // every > MOST_EXPORTED_ITERATIONS:
        every *= 2
    names = [form.word(tr_later("iteration")), form.word(tr_later("loss"))]
    yield form.line([*names, *weight_names(history.network, form)])
    iterations = list(range(0, history.iterations + 1, every))
    if iterations[-1] != history.iterations:
        iterations.append(history.iterations)
    for iteration in iterations:
        weights = history.weights_at(iteration)
        yield form.line([iteration, float(history.loss_of(weights)), *weights.tolist()])


def answers_to_csv(experiment: Experiment, answers: Array, form: CsvForm = PLAIN) -> str:
    """Return the eight questions with their answers and the reasons for them.

    Args:
        experiment: the run's.
        answers: (8,), in the order of the questions.
        form: how the table is written.
    """
    inputs_names = [form.word(tr_later("input {number}")).format(number=number) for number in (1, 2, 3)]
    names = [*inputs_names, form.word(tr_later("answer")), form.word(tr_later("reason"))]
    lines = [form.line(names)]
    for inputs, answer, knowledge in zip(
        CORNERS, answers.tolist(), corner_knowledge(experiment), strict=True
    ):
        reason = _plain_reason(knowledge) if form.is_plain else reason_text(knowledge)
        lines.append(form.line([*inputs, answer, escaped_text(reason)]))
    return "".join(lines)


def weight_names(network: Network, form: CsvForm = PLAIN) -> tuple[str, ...]:
    """Return a name for each of the flat weights: "weight input 1 to neuron", "weight bias to neuron"."""
    names = []
    text = form.word(tr_later("weight {source} to {target}"))
    input_name, hidden_name = form.word(tr_later("input {number}")), form.word(tr_later("hidden {number}"))
    last_name = form.word(tr_later("output") if network.hidden_neurons else tr_later("neuron"))
    for layer, (rows, columns) in enumerate(network.shapes):
        source_name = hidden_name if layer else input_name
        sources = [source_name.format(number=row + 1) for row in range(rows)]
        if network.bias:
            sources[-1] = form.word(tr_later("bias"))
        is_last = layer == len(network.shapes) - 1
        targets = [last_name] if is_last else [hidden_name.format(number=c + 1) for c in range(columns)]
        names += [text.format(source=source, target=target) for source in sources for target in targets]
    return tuple(names)


def escaped_text(text: str) -> str:
    """Return a text for a cell of an export so that no spreadsheet takes it for a formula.

    What starts with = + - or @ gets an apostrophe in front, the spreadsheets' own sign for a text.
    Numbers are left as they are: -1 is no formula.
    """
    if not text.lstrip().startswith(_FORMULA_STARTS) or is_number(text):
        return text
    return f"'{text}"


def _plain_reason(knowledge: CornerKnowledge) -> str:
    """Return the reason for an answer in words for programs, whatever the person's language is."""
    answer = "" if knowledge.answer is None else f" {knowledge.answer:g}"
    if knowledge.reason is CornerReason.GIVEN and not answer:
        return "rows contradict each other"
    return {
        CornerReason.GIVEN: f"a row says{answer}",
        CornerReason.FORCED: f"the rows force{answer}",
        CornerReason.OPEN: "the rows leave it open",
        CornerReason.STUCK: f"stuck at{answer}",
        CornerReason.UNKNOWN: "no row asks",
    }[knowledge.reason]
