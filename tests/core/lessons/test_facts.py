"""Facts: each is what an independent program or a count by hand says it is."""

import re
from dataclasses import replace
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from nn_desktop.core.lessons import facts
from nn_desktop.core.lessons.conditions import condition_text, holds, lack_text
from nn_desktop.core.lessons.facts import CORNER_NAMES, FACTS, FactKind, fact_value
from nn_desktop.core.lessons.lesson import (
    Action,
    ChangeRows,
    ChangeSetting,
    ChangeWeight,
    Comparison,
    Condition,
    Start,
    Train,
)
from nn_desktop.core.lessons.lesson_file import lesson_from_bytes
from nn_desktop.core.lessons.rehearsal import after, beginning
from nn_desktop.core.lessons.snapshot import Snapshot
from nn_desktop.core.messages.diagnosis import Diagnosis, DiagnosisKind
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.experiments import workshop
from tests.core.lessons.plain_numpy import PlainRun
from tests.core.lessons.shipped import EXAMPLES
from tests.core.lessons.test_claims import WORKSHOP

CHECKOUT = Path(__file__).resolve().parents[3]
HEAD = 'format = "nn-desktop-lesson"\nversion = 1\nid = "own"\ntitle = "Our own"\n'
# What an action needs beside its name.
MORE = {
    "example": ', example = "07_majority"',
    "experiment": ", rows = [[1, 0, 1, 1]]",
    "rows": ", rows = [[1, 0, 1, 1]]",
    "setting": ', name = "seed", value = 2',
    "weight": ", number = 1, value = 2",
    "choose": ", inputs = [1, 0, 1]",
    "cursor": ", iteration = 3",
    "tab": ', name = "program"',
}
AND = ("000 0", "010 0", "100 0", "110 1")
XOR = ("000 0", "010 1", "100 1", "110 0")
RELU_WITH_HIDDEN_NEURONS = {"activation": "relu", "bias": True, "hidden_neurons": 2, "learning_rate": 0.1}
START = beginning(Start(Experiment()))
TRAINED = after(START, (Train(),))


def table(*lines: str) -> TrainingSet:
    """Rows in short, "101 1"."""
    return TrainingSet.from_rows(
        Row((int(line[0]), int(line[1]), int(line[2])), float(line[4:])) for line in lines
    )


def with_rows(*lines: str, **settings: object) -> Snapshot:
    return beginning(Start(Experiment(table(*lines), Settings(**settings))))  # type: ignore[arg-type]


def after_settings(**values: bool | float | str) -> Snapshot:
    return after(START, tuple(ChangeSetting(name, value) for name, value in values.items()))


def test_every_fact_has_a_value_of_its_kind_or_none() -> None:
    kinds = {FactKind.NUMBER: (int, float), FactKind.TRUTH: (bool,)}
    for snapshot in (START, TRAINED, with_rows(), with_rows("000 0.5", hidden_neurons=3, bias=True)):
        for name, fact in FACTS.items():
            value = fact_value(name, snapshot)
            assert value is None or isinstance(value, kinds.get(fact.kind, (str,))), name
            assert fact.kind is FactKind.TRUTH or not isinstance(value, bool), name
            assert fact.kind is not FactKind.CHOICE or value in fact.choices, name


@pytest.mark.parametrize("settings", [{}, {"bias": True}, {"activation": "tanh", "learning_rate": 0.1}])
@pytest.mark.parametrize("iteration", [0, 1, 57])
def test_numbers_of_a_neuron_are_those_of_an_independent_program(
    settings: dict[str, object], iteration: int
) -> None:
    start = beginning(Start(workshop(**settings)))
    snapshot = replace(after(start, (ChangeSetting("iterations", 100), Train())), cursor=iteration)
    run = PlainRun(
        WORKSHOP,
        str(settings.get("activation", "sigmoid")),
        bool(settings.get("bias", False)),
        rate=float(str(settings.get("learning_rate", 1.0))),
    )
    run.train_to(iteration)
    names = [f"{kind}.{corner}" for kind in ("answer", "sum", "slope") for corner in CORNER_NAMES]
    names += [f"{kind}.{corner}" for kind in ("error", "delta") for corner in ("001", "111", "101", "011")]
    names += [f"{kind}.{n + 1}" for kind in ("weight", "adjustment") for n in range(3 + run.has_bias)]
    for name in (*names, "loss"):
        assert fact_value(name, snapshot) == pytest.approx(run.fact(name), rel=1e-9, abs=1e-12), name


def test_answers_and_sums_behind_hidden_neurons_are_those_of_an_independent_program() -> None:
    snapshot = beginning(Start(workshop(hidden_neurons=3, bias=True), trained_iterations=40))
    run = PlainRun(WORKSHOP, bias=True, hidden=3)
    run.train_to(40)
    for corner in CORNER_NAMES:
        for kind in ("answer", "sum", "slope"):
            assert fact_value(f"{kind}.{corner}", snapshot) == pytest.approx(run.fact(f"{kind}.{corner}"))
    assert fact_value("weight.1", snapshot) is None
    assert fact_value("adjustment.1", snapshot) is None
    assert fact_value("weights_spread", snapshot) is None


def test_without_a_name_behind_it_a_fact_is_about_the_chosen_question() -> None:
    snapshot = replace(TRAINED, chosen_inputs=(1, 0, 1))
    for kind in ("answer", "sum", "slope", "error", "delta"):
        assert fact_value(kind, snapshot) == fact_value(f"{kind}.101", snapshot)
    assert fact_value("chosen", snapshot) == "101"
    unasked = replace(TRAINED, chosen_inputs=(0, 0, 0))
    assert fact_value("error", unasked) is None
    assert fact_value("error.000", unasked) is None


def test_rows_questions_and_targets() -> None:
    snapshot = with_rows("101 1", "101 0", "000 0.25")
    assert fact_value("rows", snapshot) == 3
    assert fact_value("questions", snapshot) == 2
    assert fact_value("target.101", snapshot) == 0.5
    assert fact_value("target.000", snapshot) == 0.25
    assert fact_value("target.111", snapshot) is None
    assert fact_value("targets_are_0_and_1", snapshot) is False
    assert fact_value("targets_are_0_and_1", START) is True


@pytest.mark.parametrize(
    ("snapshot", "learnable", "open_questions"),
    [
        (START, "yes", 1),
        (with_rows("001 0", "111 1", "101 1", "011 0", "010 1"), "yes", 0),
        (with_rows("001 0", "111 0", "101 1", "011 1"), "no", None),
        (with_rows("000 0"), "no", None),
        (with_rows("000 0", bias=True), "yes", 7),
        (with_rows("101 1", "101 0"), "unknown", None),
        (with_rows("101 0.5"), "unknown", None),
        (with_rows("101 1", hidden_neurons=1), "unknown", None),
        (with_rows(), "unknown", None),
    ],
)
def test_what_can_be_learned_and_what_is_open(
    snapshot: Snapshot, learnable: str, open_questions: int | None
) -> None:
    assert fact_value("learnable", snapshot) == learnable
    assert fact_value("open", snapshot) == open_questions


@pytest.mark.parametrize(
    ("snapshot", "only", "rows_unchanged", "settings_unchanged"),
    [
        (START, "nothing", True, True),
        (after_settings(iterations=5), "nothing", True, True),
        (after_settings(bias=True), "bias", True, False),
        (after_settings(seed=2), "seed", True, False),
        (after_settings(learning_rate=2.0), "learning_rate", True, False),
        (after_settings(activation="tanh"), "activation", True, False),
        (after_settings(hidden_neurons=1), "hidden_neurons", True, False),
        (after_settings(hidden_neurons=1, seed=2), "several", True, False),
        (after(START, (ChangeRows(table("101 1")),)), "rows", False, True),
        (after(START, (ChangeWeight(1, 0.5),)), "starting_weights", True, False),
    ],
)
def test_what_is_changed_since_the_start(
    snapshot: Snapshot, only: str, rows_unchanged: bool, settings_unchanged: bool
) -> None:
    assert fact_value("only_changed", snapshot) == only
    assert fact_value("rows_unchanged", snapshot) is rows_unchanged
    assert fact_value("settings_unchanged", snapshot) is settings_unchanged


def test_weights_that_are_typed_are_those_of_iteration_0_and_no_others_are_changed() -> None:
    typed = after(TRAINED, (ChangeWeight(1, 0.5), ChangeWeight(3, 9.0)))
    assert fact_value("own_weights", typed)
    assert not fact_value("own_weights", TRAINED)
    assert (fact_value("cursor", typed), fact_value("trained", typed)) == (0, 0)
    weights = [fact_value(f"weight.{number}", typed) for number in (1, 2, 3)]
    assert weights == [START.weights[0], 0.5, START.weights[2]]
    assert not fact_value("own_weights", after(typed, (ChangeSetting("seed", 2),)))


def test_changed_cells_are_counted_as_long_as_there_are_as_many_rows() -> None:
    assert fact_value("cells_changed", START) == 0
    other = after(START, (ChangeRows(table("101 0", "111 0", "101 1", "011 0")),))
    assert fact_value("cells_changed", other) == 2
    assert fact_value("cells_changed", after(START, (ChangeRows(table("101 0")),))) is None


def test_where_the_run_is_and_whether_it_belongs_to_what_there_is_now() -> None:
    def where(snapshot: Snapshot) -> list[object]:
        return [fact_value(name, snapshot) for name in ("fresh", "trained", "cursor", "at_end")]

    assert where(START) == [True, 0, 0, True]
    assert where(TRAINED) == [True, 10_000, 10_000, True]
    assert where(replace(TRAINED, cursor=4)) == [True, 10_000, 4, False]
    changed = after(TRAINED, (ChangeSetting("seed", 2),))
    assert fact_value("fresh", changed) is False
    assert fact_value("fresh", after(changed, (Train(),))) is True
    assert fact_value("compared_runs", after(changed, (Train(),))) == 1


def test_right_and_close_count_questions_of_the_table() -> None:
    assert [fact_value("right", START), fact_value("close", START)] == [2, 0]
    assert [fact_value("right", TRAINED), fact_value("close", TRAINED)] == [4, 4]
    contradictory = after(TRAINED, (ChangeRows(table("101 1", "101 0", "001 0")),))
    assert [fact_value("right", contradictory), fact_value("close", contradictory)] == [1, 1]


def test_the_function_tells_exactly_a_half_from_either_side() -> None:
    assert fact_value("function", START) == "?0100010"
    assert fact_value("function", TRAINED) == "?0001111"


def test_the_loss_of_no_rows_is_no_fact() -> None:
    assert fact_value("loss", with_rows()) is None
    assert fact_value("sides_changed", with_rows()) is None
    assert fact_value("largest_difference", with_rows()) is None


def test_answers_are_compared_with_the_trained_start() -> None:
    assert fact_value("sides_changed", TRAINED) == 0
    assert fact_value("largest_difference", TRAINED) == 0
    turned = after(START, (ChangeRows(table("001 1", "111 0", "101 0", "011 1")), Train()))
    # 0 0 0 is at exactly 0.5, which is no side.
    assert fact_value("sides_changed", turned) == 7
    differences = np.abs(turned.answers - TRAINED.answers)
    assert fact_value("largest_difference", turned) == pytest.approx(float(differences.max()))


@pytest.mark.parametrize(
    ("snapshot", "diagnosis"),
    [
        (START, "none"),
        (TRAINED, "none"),
        (after(after_settings(learning_rate=200.0), (Train(),)), "saturated"),
        (after(after_settings(activation="relu"), (Train(),)), "dead_relu"),
        (after(after_settings(learning_rate=1e-6), (Train(),)), "no_progress"),
        (after(with_rows(*AND, activation="tanh"), (Train(),)), "swings"),
        (after(with_rows(*XOR, seed=10, **RELU_WITH_HIDDEN_NEURONS), (Train(),)), "stands_still"),
    ],
)
def test_what_went_wrong(snapshot: Snapshot, diagnosis: str) -> None:
    assert fact_value("diagnosis", snapshot) == diagnosis


@pytest.mark.parametrize("kind", DiagnosisKind)
def test_whatever_goes_wrong_can_be_said_and_asked_for(
    kind: DiagnosisKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = Condition("diagnosis", Comparison.IS, "none")
    monkeypatch.setattr(facts, "diagnose", lambda _: Diagnosis(kind, ""))
    word = fact_value("diagnosis", TRAINED)
    assert word in FACTS["diagnosis"].choices
    asked_for = Condition("diagnosis", Comparison.IS, str(word))
    assert holds(asked_for, TRAINED)
    assert not holds(nothing, TRAINED)
    assert lack_text(nothing, TRAINED) == condition_text(asked_for) != condition_text(nothing)


def test_the_teachers_page_names_every_fact_and_no_other() -> None:
    page = (CHECKOUT / "packaging" / "TEACHERS.md").read_text(encoding="utf-8")
    table = page.partition("| about | facts |")[2].partition("\n\n")[0]
    named = set(re.findall(r"`([\w.]+)`", table))
    assert named <= set(FACTS)
    assert {name.partition(".")[0] for name in named} == {name.partition(".")[0] for name in FACTS}


def test_the_teachers_page_names_every_action() -> None:
    page = (CHECKOUT / "packaging" / "TEACHERS.md").read_text(encoding="utf-8")
    line = page.partition("A `show_me` is a list of")[2].partition("\n- ")[0]
    named = re.findall(r"`(\w+)`", re.sub(r"\([^)]*\)", "", line))
    done = ", ".join(f'{{ do = "{name}"{MORE.get(name, "")} }}' for name in named)
    card = '[[card]]\nid = "a"\nkind = "do"\ntext = "Do."\ndone = [ { fact = "bias", is = true } ]\n'
    text = f"{HEAD}{card}show_me = [ {done} ]\n"
    actions = lesson_from_bytes(text.encode(), "own.nnlesson", EXAMPLES).cards[0].show_me
    assert {type(action) for action in actions} == set(get_args(Action))
