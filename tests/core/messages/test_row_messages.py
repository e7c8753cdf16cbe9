"""Every message, where it is true and where it is not.

The verdict on one neuron is held against all 6,561 tables of 0 and 1. Its proofs are read back from
their words: the sums must be equal, the targets different, and the rows that are marked must be there.
"""

import re
from functools import cache
from itertools import product

import numpy as np
import pytest

from nn_desktop.core.boolean.functions import NeuronFamily, PartialTable, can_learn, neuron_family
from nn_desktop.core.messages.row_messages import MessageKind, Remedy, RowMessage, row_messages
from nn_desktop.core.network.activations import ACTIVATIONS
from nn_desktop.core.network.corners import CORNERS, corner_number
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet

BIAS, HIDDEN = Remedy.BIAS, Remedy.HIDDEN_NEURONS
XOR = "000:0 011:1 101:1 110:0"
AND = "000:0 010:0 100:0 110:1"
WORKSHOP = "001:0 111:1 101:1 011:0"


def experiment(rows: str, **settings: object) -> Experiment:
    """`rows` such as "001:0 111:1": inputs and target of each."""
    table = [
        Row((int(inputs[0]), int(inputs[1]), int(inputs[2])), float(target))
        for inputs, target in (row.split(":") for row in rows.split())
    ]
    return Experiment(TrainingSet.from_rows(table), Settings(**settings))  # type: ignore[arg-type]


def messages(rows: str, kind: MessageKind, **settings: object) -> list[RowMessage]:
    return [message for message in row_messages(experiment(rows, **settings)) if message.kind is kind]


def texts(rows: str, **settings: object) -> list[str]:
    return [message.text for message in row_messages(experiment(rows, **settings))]


@cache
def all_tables() -> list[tuple[PartialTable, TrainingSet]]:
    """The 6,561 tables, 256 of them complete; the first has no rows."""
    tables = []
    for answers in product((None, 0, 1), repeat=8):
        given = {corner: answer for corner, answer in enumerate(answers) if answer is not None}
        rows = [Row(CORNERS[corner], answer) for corner, answer in given.items()]
        tables.append((PartialTable.from_answers(given), TrainingSet.from_rows(rows)))
    return tables


# The verdict on one neuron


def test_the_workshops_rows_can_be_learned_and_input_3_is_their_bias() -> None:
    told = row_messages(Experiment())
    assert [message.text for message in told] == [
        "One neuron can learn these rows.",
        "Input 3 is 1 in every row: it does the work of a bias.",
    ]
    assert not any(message.is_warning or message.rows or message.remedies for message in told)


def test_xor_comes_with_the_rows_in_the_way_the_proof_and_what_helps() -> None:
    (told,) = row_messages(experiment("001:0 011:1 101:1 111:0", bias=True))
    assert told.kind is MessageKind.NOT_LEARNABLE
    assert told.text == "One neuron cannot learn these rows: rows 1, 2, 3 and 4 stand in each other's way."
    assert told.proof_text == (
        "0 1 1 and 1 0 1 together weigh exactly as much as 0 0 1 and 1 1 1 together. "
        "So no weights and no bias can answer 1 for the first two and 0 for the other two."
    )
    assert told.rows == (0, 1, 2, 3)
    assert told.remedies == (HIDDEN,)
    assert told.advice == "Hidden neurons help."
    assert told.is_warning


def test_without_a_bias_the_proof_names_the_threshold_when_it_matters() -> None:
    (told,) = messages("100:0 010:0 110:1", MessageKind.NOT_LEARNABLE)
    assert told.text == (
        "One neuron without a bias cannot learn these rows: rows 1, 2 and 3 stand in each other's way."
    )
    assert told.proof_text == (
        "An answer above 0.5 takes a sum above 0. "
        "1 1 0 weighs exactly as much as 0 1 0 and 1 0 0 together. "
        "So no weights can answer 1 for the first and 0 for the other two."
    )
    assert told.remedies == (BIAS, HIDDEN)
    assert told.advice == "A bias or hidden neurons help."


@pytest.mark.parametrize(("activation", "threshold"), [("tanh", "0.5493"), ("relu", "0.5")])
def test_tanh_and_relu_have_thresholds_of_their_own(activation: str, threshold: str) -> None:
    (told,) = messages("100:1 010:1 110:0", MessageKind.NOT_LEARNABLE, activation=activation)
    assert told.proof_text.startswith(f"An answer above 0.5 takes a sum above {threshold}. ")
    assert messages("100:0 010:0 110:1", MessageKind.LEARNABLE, activation=activation)


def test_a_corner_may_count_twice() -> None:
    (told,) = messages("111:1 011:0 101:0 110:0", MessageKind.NOT_LEARNABLE)
    assert "1 1 1 counted twice weighs exactly as much as 0 1 1, 1 0 1 and 1 1 0 together." in told.proof_text
    majority_but_one = "000:1 111:1 001:0 010:0 100:0"
    (told,) = messages(majority_but_one, MessageKind.NOT_LEARNABLE, bias=True)
    assert told.proof_text.startswith(
        "0 0 0 counted twice and 1 1 1 together weigh exactly as much as 0 0 1,"
    )


@pytest.mark.parametrize(
    ("activation", "wanted", "words"),
    [("sigmoid", 0, "0.5: neither 0 nor 1"), ("sigmoid", 1, "0.5"), ("tanh", 1, "0, never 1")],
)
def test_a_row_000_is_a_proof_alone(activation: str, wanted: int, words: str) -> None:
    (told,) = messages(f"111:1 000:{wanted}", MessageKind.NOT_LEARNABLE, activation=activation)
    assert told.text == "One neuron without a bias cannot learn these rows: row 2 stands in the way."
    assert words in told.proof_text
    assert told.rows == (1,)


def test_stuck_neurons_and_a_crossed_table_take_both_remedies() -> None:
    rows = "000:1 010:0 100:0 110:1"
    (told,) = messages(rows, MessageKind.NOT_LEARNABLE, activation="tanh")
    assert told.remedies == (BIAS, HIDDEN)
    assert told.advice == "A bias and hidden neurons together help."
    (told,) = messages(rows, MessageKind.NOT_LEARNABLE, activation="sigmoid")
    assert told.advice == "Hidden neurons help."
    (told,) = messages("000:1 111:0", MessageKind.NOT_LEARNABLE, activation="relu")
    assert told.remedies == (BIAS,)
    assert told.advice == "A bias helps."


@pytest.mark.parametrize("rows", ["001:0.5 111:1", "001:-1 111:1", "001:0 001:1 111:1"])
def test_no_verdict_on_other_targets_or_contradictions(rows: str) -> None:
    kinds = {message.kind for message in row_messages(experiment(rows))}
    assert not kinds & {MessageKind.LEARNABLE, MessageKind.NOT_LEARNABLE}


@pytest.mark.parametrize("bias", [False, True])
def test_nothing_is_said_about_one_neuron_when_there_are_more(bias: bool) -> None:
    assert texts(XOR, hidden_neurons=3, bias=bias) == []
    assert texts("001:0 111:1", hidden_neurons=1, bias=True) == []


def questions_of(side: str) -> list[tuple[int, ...]]:
    """The questions that one side of a proof names, a question twice if it counts twice."""
    found = re.findall(r"([01]) ([01]) ([01])( counted twice)?", side)
    return [tuple(map(int, inputs)) for *inputs, twice in found for _ in range(2 if twice else 1)]


def check_proof(
    told: RowMessage, table: PartialTable, training_set: TrainingSet, family: NeuronFamily
) -> None:
    marked = {corner_number(training_set.row(row).inputs) for row in told.rows}
    assert told.proof is not None
    assert marked == {*told.proof.ones, *told.proof.zeros}
    if "0 0 0 weighs 0" in told.proof_text:
        assert marked == {0}
        assert family is not NeuronFamily.WITH_BIAS
        assert family is NeuronFamily.ZERO_THRESHOLD or table.answer(0) == 1
        return
    balance = next(part for part in told.proof_text.split(". ") if "exactly as much as" in part)
    ones, zeros = (questions_of(side) for side in balance.split("exactly as much as"))
    assert np.array_equal(np.sum(ones, axis=0), np.sum(zeros, axis=0))
    assert {table.answer(corner_number(question)) for question in ones} == {1}
    assert {table.answer(corner_number(question)) for question in zeros} == {0}
    assert marked == {corner_number(question) for question in (*ones, *zeros)}
    if family is NeuronFamily.WITH_BIAS:
        assert len(ones) == len(zeros)
    if family is NeuronFamily.POSITIVE_THRESHOLD:
        assert len(ones) >= len(zeros)


@pytest.mark.parametrize(
    ("activation", "bias", "learnable"),
    [("relu", True, 5249), ("sigmoid", False, 1407), ("tanh", False, None)],
)
def test_verdict_proof_and_remedies_are_exact_for_all_tables(
    activation: str, bias: bool, learnable: int | None
) -> None:
    family = neuron_family(Settings(activation, bias).network)
    settings = Settings(activation=activation, bias=bias)
    learned = 1  # the table without rows asks nothing
    for table, training_set in all_tables()[1:]:
        told, *_ = row_messages(Experiment(training_set, settings))
        if can_learn(table, family):
            learned += 1
            assert told.kind is MessageKind.LEARNABLE
            continue
        assert told.kind is MessageKind.NOT_LEARNABLE
        check_proof(told, table, training_set, family)
        bias_alone = not bias and can_learn(table, NeuronFamily.WITH_BIAS)
        hidden_alone = family is not NeuronFamily.POSITIVE_THRESHOLD or table.answer(0) != 1
        alone = [remedy for remedy, helps in ((BIAS, bias_alone), (HIDDEN, hidden_alone)) if helps]
        assert list(told.remedies) == (alone or [BIAS, HIDDEN])
    assert learned == learnable or learnable is None


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("bias", [False, True])
def test_eight_hidden_neurons_can_give_any_answers_except_where_they_are_all_stuck(
    activation: str, bias: bool
) -> None:
    network = Experiment(settings=Settings(activation=activation, bias=bias, hidden_neurons=8)).network
    corners = np.array(CORNERS, dtype=np.float64)
    stuck = activation != "sigmoid" and not bias
    ranks = []
    for seed in range(50):
        hidden = network.forward(3 * network.starting_weights(seed), corners)[0]
        assert np.any(hidden[0]) != stuck
        ranks.append(np.linalg.matrix_rank(network.with_ones(hidden)))
    # As many independent columns as questions: the output's weights reach every eight sums.
    assert max(ranks) == (7 if stuck else 8)


# The other messages


def test_an_empty_table_asks_for_a_row() -> None:
    (told,) = row_messages(experiment(""))
    assert told == RowMessage(MessageKind.NO_ROWS, "Add a row to train.")


def test_contradictory_rows_and_their_best_answer() -> None:
    (told,) = messages("001:0 111:1 001:1", MessageKind.CONTRADICTION)
    assert told.text == "Rows 1 and 3 contradict each other: the best answer is 0.5."
    assert told.rows == (0, 2)
    assert told.is_warning
    (told,) = messages("001:0 111:1 001:1 001:1", MessageKind.CONTRADICTION, hidden_neurons=2)
    assert told.text == "Rows 1, 3 and 4 contradict each other: the best answer is 0.6667."


@pytest.mark.parametrize(("activation", "best"), [("sigmoid", "0"), ("tanh", "−1"), ("relu", "0")])
def test_no_answer_is_called_best_that_the_network_cannot_give(activation: str, best: str) -> None:
    (told,) = messages("001:0 001:-3", MessageKind.CONTRADICTION, activation=activation)
    assert told.text == f"Rows 1 and 2 contradict each other: the best answer is {best}."


def test_repeated_rows_that_agree_do_not_contradict() -> None:
    assert messages("001:0.1 111:1 001:0.1 001:0.1", MessageKind.CONTRADICTION) == []
    assert messages("001:0 111:1 001:0", MessageKind.LEARNABLE)
    assert messages("001:0 111:1 001:-0.0", MessageKind.CONTRADICTION) == []


def test_after_three_contradictions_the_rest_is_counted() -> None:
    pairs = [f"{corner:03b}:0 {corner:03b}:1" for corner in range(1, 6)]
    told = messages(" ".join(pairs), MessageKind.CONTRADICTION, bias=True)
    assert [message.rows for message in told] == [(0, 1), (2, 3), (4, 5), (6, 7, 8, 9)]
    assert told[-1].text == "2 more questions have rows that contradict each other."
    told = messages(" ".join(pairs[:4]), MessageKind.CONTRADICTION)
    assert told[-1].text == "One more question has rows that contradict each other."
    assert len(messages(" ".join(pairs[:3]), MessageKind.CONTRADICTION)) == 3


def test_the_row_that_differs_is_named_and_marked_however_far_down_it_is() -> None:
    (told,) = messages("001:0 " * 99 + "001:1", MessageKind.CONTRADICTION)
    assert told.text == ("Rows 1, 2, 3, 4, 100 and 95 more contradict each other: the best answer is 0.01.")
    assert told.rows == (*range(19), 99)


@pytest.mark.parametrize(
    ("activation", "reachable", "unreachable", "answers"),
    [
        ("sigmoid", "0 1 0.5", "-0.001 1.001", "the answers of a sigmoid lie between 0 and 1"),
        ("tanh", "-1 1 0", "-1.001 1.001", "the answers of tanh lie between −1 and 1"),
        ("relu", "0 1e9", "-0.001", "the answers of ReLU are never below 0"),
    ],
)
def test_targets_out_of_reach(activation: str, reachable: str, unreachable: str, answers: str) -> None:
    kind = MessageKind.UNREACHABLE_TARGET
    for target in reachable.split():
        assert messages(f"001:{target}", kind, activation=activation) == []
    for target in unreachable.split():
        (told,) = messages(f"111:1 001:{target}", kind, activation=activation)
        assert told.text == f"The target of row 2 is out of reach: {answers}."
        assert told.rows == (1,)
        assert told.is_warning
    (told,) = messages("111:-5 000:1 001:-5", kind, activation=activation, bias=True, hidden_neurons=2)
    assert told.text == f"The targets of rows 1 and 3 are out of reach: {answers}."


@pytest.mark.parametrize(
    ("targets", "activation", "helps"),
    [
        ("-1 1", "sigmoid", True),
        ("-1 1", "relu", True),
        ("-1 1.5", "sigmoid", False),
        ("-1.5 1", "tanh", False),
    ],
)
def test_tanh_is_offered_where_it_reaches_every_target(targets: str, activation: str, helps: bool) -> None:
    first, second = targets.split()
    (told,) = messages(f"001:{first} 111:{second}", MessageKind.UNREACHABLE_TARGET, activation=activation)
    assert told.remedies == ((Remedy.TANH,) if helps else ())


@pytest.mark.parametrize(("activation", "answer"), [("sigmoid", "0.5"), ("tanh", "0"), ("relu", "0")])
def test_row_000_teaches_nothing_without_a_bias(activation: str, answer: str) -> None:
    kind = MessageKind.ORIGIN_WITHOUT_BIAS
    (told,) = messages("111:0.9 000:1", kind, activation=activation)
    assert told.text == (
        f"Row 2 is 0 0 0: without a bias its answer is always {answer}, so it teaches nothing."
    )
    assert told.rows == (1,)
    assert told.is_warning
    assert told.remedies == (BIAS,)
    (told,) = messages("000:0.9 000:1 000:1", kind, activation=activation)
    assert told.text.startswith("Rows 1, 2 and 3 are 0 0 0: without a bias the answer is always")
    assert messages("111:1 000:1", kind, activation=activation, bias=True) == []
    assert messages("111:1 001:1", kind, activation=activation) == []


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_where_0_0_0_alone_stands_in_the_way_that_is_the_one_warning(activation: str) -> None:
    (told,) = row_messages(experiment("111:1 000:1", activation=activation))
    assert told.kind is MessageKind.NOT_LEARNABLE
    assert told.text.endswith("row 2 stands in the way.")


@pytest.mark.parametrize(
    ("activation", "rows"),
    [
        ("sigmoid", "000:0.5"),
        ("sigmoid", "000:0 000:1"),
        ("tanh", "000:0"),
        ("relu", "000:0"),
        ("relu", "000:-3"),
    ],
)
def test_a_stuck_answer_that_is_the_best_one_is_no_warning(activation: str, rows: str) -> None:
    (told,) = messages(rows, MessageKind.ORIGIN_WITHOUT_BIAS, activation=activation)
    assert not told.is_warning
    assert told.remedies == ()


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("hidden_neurons", [0, 1, 3])
@pytest.mark.parametrize("bias", [False, True])
def test_the_message_about_row_000_agrees_with_training(
    activation: str, hidden_neurons: int, bias: bool
) -> None:
    settings = {"activation": activation, "hidden_neurons": hidden_neurons, "bias": bias}
    network = experiment("000:0.7", **settings).network
    rows = np.zeros((1, 3)), np.array([[0.7]]), np.ones((1, 1))
    moves = any(
        not np.array_equal(weights, network.learn_once(weights, *rows, 1.0))
        for weights in (network.starting_weights(seed) for seed in range(20))
    )
    assert bool(messages("000:0.7", MessageKind.ORIGIN_WITHOUT_BIAS, **settings)) is not moves


def test_inputs_that_are_always_1_do_a_biass_work() -> None:
    kind = MessageKind.CONSTANT_INPUT
    assert messages(WORKSHOP, kind, bias=True) == []
    assert messages(AND, kind) == []
    assert messages("111:1", kind) == []
    assert messages("111:1 111:0", kind) == []
    (told,) = messages("111:1 011:0", kind)
    assert told.text == "Inputs 2 and 3 are 1 in every row: they do the work of a bias."
    assert not told.is_warning
    (told,) = messages("110:0.3 010:7", kind, hidden_neurons=2)
    assert told.text == "Input 2 is 1 in every row: it does the work of a bias."


def test_about_a_table_of_100000_rows_as_little_is_said_as_about_a_short_one() -> None:
    generator = np.random.RandomState(3)
    inputs = generator.randint(0, 2, (100_000, 3)).astype(np.uint8)
    targets = generator.randint(-1, 3, 100_000).astype(np.float64)
    told = row_messages(Experiment(TrainingSet(inputs, targets)))
    assert all(len(message.rows) <= 20 and len(message.text) < 120 for message in told)
    assert len(told) == 3 + 1 + 1 + 1
