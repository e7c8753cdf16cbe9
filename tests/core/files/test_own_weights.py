"""Starting weights of one's own: in documents, in programs, and in the names of runs."""

import json
from pathlib import Path

import pytest

from nn_desktop.core.files.document import Document, document_from_bytes, document_to_bytes
from nn_desktop.core.files.python_program import program_text
from nn_desktop.core.messages.change_text import difference_text
from nn_desktop.core.network.experiment import Experiment, Settings
from tests.core.experiments import KINDS, run, workshop
from tests.core.files.documents import NAME, document_text, refusal
from tests.core.files.test_python_program import Case, run_all, run_program


def test_only_a_document_with_weights_of_ones_own_is_version_2() -> None:
    plain = json.loads(document_to_bytes(Document()))
    assert plain["version"] == 1
    assert "starting_weights" not in plain
    own = Document(Experiment().with_own_weights((1.5, 0.0, -2.0)))
    saved = document_to_bytes(own)
    keys = json.loads(saved)
    assert (keys["version"], keys["starting_weights"]) == (2, [1.5, 0, -2])
    assert document_from_bytes(saved, NAME) == own
    taken_back = Document(own.experiment.with_own_weights(None))
    assert document_to_bytes(taken_back) == document_to_bytes(Document())


def test_every_starting_weight_comes_back_to_the_last_bit() -> None:
    weights = (1 / 3, -1e-300, 123456.789)
    saved = document_to_bytes(Document(Experiment().with_own_weights(weights)))
    assert document_from_bytes(saved, NAME).experiment.own_weights == weights


@pytest.mark.parametrize("value", [5, "1", [], [1, 2], [1, 2, 3, 4], [1, 2, "3"], [1, 2, True], [1, 2, None]])
def test_starting_weights_that_do_not_fit_are_refused_with_their_key(value: object) -> None:
    message = refusal(document_text(version=2, starting_weights=value))
    assert message.startswith('The key "starting_weights" should be ')


def test_a_starting_weight_out_of_range_is_refused_in_a_sentence() -> None:
    message = refusal(document_text(version=2, starting_weights=[0, 1e7, 0]))
    assert message.startswith("A starting weight is a number from −1,000,000 to 1,000,000, not 10000000.")
    assert "infinity" in refusal(document_text(version=2, starting_weights=[1, 2, 5]).replace("5]", "1e999]"))


def test_a_document_of_version_2_may_leave_them_out() -> None:
    assert document_from_bytes(document_text(version=2).encode(), NAME).experiment.own_weights is None


def test_the_program_of_every_kind_of_network_starts_with_them_and_ends_with_the_same_bits(
    tmp_path: Path,
) -> None:
    cases = []
    for number, (activation, bias, hidden_neurons) in enumerate(KINDS):
        settings = Settings(activation, bias, hidden_neurons, 0.1, seed=number)
        weights = tuple(place / 7 - 1 for place in range(settings.network.weights_count))
        cases.append(Case.trained(Experiment(settings=settings).with_own_weights(weights), 20))
    for case, printed in zip(cases, run_all(tmp_path, [case.program for case in cases]), strict=True):
        assert "random" not in case.program
        case.check(printed)


def test_the_program_shows_the_weights_where_the_workshop_makes_random_ones(tmp_path: Path) -> None:
    experiment = Experiment().with_own_weights((10.0, 0.0, -5.25))
    program = program_text(experiment, 0, experiment.starting_weights())
    assert (
        "# The weights at the start, chosen by hand.\nweights = np.array([[10.0], [0.0], [-5.25]])\n"
        in program
    )
    assert "Weights after iteration 0: [10.0, 0.0, -5.25]" in run_program(tmp_path, program)


def test_a_run_is_named_after_its_start() -> None:
    own = Experiment().with_own_weights((1.0, 2.0, 3.0))
    assert difference_text(own, Experiment()) == "own start"
    assert difference_text(Experiment(), own) == "random start"
    assert difference_text(own, workshop(learning_rate=0.1)) == "rate 1, own start"


def test_a_run_from_ones_own_weights_begins_there() -> None:
    weights = (10.0, 0.0, -5.0)
    history = run(Experiment().with_own_weights(weights), 50)
    assert history.weights_at(0).tolist() == list(weights)
    assert history.loss_at(50) < history.loss_at(0)
