"""A session with its document, against the plainest model of it: whatever is done in whatever order.

The model has the rows and settings, what undo would bring back, what is in the files, and how long the run
is. Hypothesis chooses what is done, and makes what fails short.
"""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from nn_desktop.core.files.document import document_from_bytes
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.open_document import OpenDocument
from nn_desktop.session.session import Session
from tests.core.experiments import every_iteration, same_bits
from tests.reliability.ideas import Effort

NAMES = ("a.nnd", "b.nnd")
STEPS = 40
ROWS = st.lists(
    st.builds(Row, st.tuples(*[st.sampled_from((0, 1))] * 3), st.sampled_from((0.0, 1.0, 0.5, -2.0))),
    max_size=4,
)
SETTINGS = st.sampled_from(
    [
        *(("activation", name) for name in ("sigmoid", "tanh", "relu")),
        *(("bias", value) for value in (False, True)),
        *(("hidden_neurons", count) for count in (0, 1, 3)),
        *(("learning_rate", rate) for rate in (0.1, 1.0)),
        *(("seed", seed) for seed in (1, 2)),
        *(("iterations", count) for count in (1, 7)),
    ]
)


class SessionAndDocument(RuleBasedStateMachine):
    """What may be done to a session, and what must be so after it."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session()
        self.document = OpenDocument(self.session)
        self.folder = tempfile.TemporaryDirectory()
        self.experiment = Experiment()
        self.done: list[Experiment] = []
        """What undo brings back."""
        self.undone: list[Experiment] = []
        self.files: dict[str, tuple[Experiment, int]] = {}
        """What was saved: the experiment, and how long it was trained."""

    def teardown(self) -> None:
        self.session.close()
        # Not later: Qt is gone then.
        self.document.deleteLater()
        self.session.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.folder.cleanup()

    def path(self, name: str) -> Path:
        return Path(self.folder.name) / name

    def trained(self) -> int:
        """How long the run is that belongs to the rows and settings as they are now."""
        return 0 if self.session.is_stale else self.session.history.iterations

    def expect(self, experiment: Experiment) -> None:
        """The experiment is another one by a change of the person's."""
        if experiment != self.experiment:
            self.done.append(self.experiment)
            self.undone.clear()
            self.experiment = experiment

    def wait(self) -> None:
        while self.session.is_training:
            QApplication.processEvents()

    @rule(rows=ROWS)
    def change_rows(self, rows: list[Row]) -> None:
        table = TrainingSet.from_rows(rows)
        self.session.change_rows("rows", table)
        self.expect(self.experiment.with_rows(table))

    @rule(setting=SETTINGS)
    def change_setting(self, setting: tuple[str, object]) -> None:
        name, value = setting
        self.session.undo_stack.end_merging()
        self.session.change_setting("setting", name, value)
        changed = replace(self.experiment.settings, **{name: value})  # type: ignore[arg-type]
        self.expect(self.experiment.with_settings(changed))

    @rule()
    def undo(self) -> None:
        self.session.undo_stack.undo()
        if self.done:
            self.undone.append(self.experiment)
            self.experiment = self.done.pop()

    @rule()
    def redo(self) -> None:
        self.session.undo_stack.redo()
        if self.undone:
            self.done.append(self.experiment)
            self.experiment = self.undone.pop()

    @rule(iterations=st.sampled_from((1, 3, 1030)))
    def train(self, iterations: int) -> None:
        before = self.trained()
        self.session.train(iterations)
        self.wait()
        if len(self.experiment.training_set):
            assert self.trained() == before + iterations
        else:
            assert self.trained() == 0

    @rule()
    def step(self) -> None:
        self.session.step()

    @rule(iteration=st.integers(-2, 1100))
    def move_cursor(self, iteration: int) -> None:
        self.session.move_cursor(iteration)
        assert self.session.cursor == min(max(iteration, 0), self.session.history.iterations)

    @rule()
    def reset(self) -> None:
        self.session.reset()
        assert self.trained() == 0

    @rule(name=st.sampled_from(NAMES))
    def save(self, name: str) -> None:
        self.document.save(self.path(name))
        self.files[name] = (self.experiment, self.trained())
        assert not self.document.is_modified

    @precondition(lambda self: self.files)
    @rule(name=st.sampled_from(NAMES))
    def open(self, name: str) -> None:
        if name not in self.files:
            return
        self.document.open(self.path(name))
        self.wait()
        QApplication.processEvents()
        self.experiment, trained = self.files[name]
        self.done.clear()
        self.undone.clear()
        assert self.trained() == trained
        assert not self.document.is_modified

    @rule()
    def begin_anew(self) -> None:
        self.document.new()
        self.experiment = Experiment()
        self.done.clear()
        self.undone.clear()
        assert self.document.path is None

    @invariant()
    def the_rows_and_settings_are_the_models(self) -> None:
        assert self.session.experiment == self.experiment
        assert self.session.undo_stack.canUndo() == bool(self.done)
        assert self.session.undo_stack.canRedo() == bool(self.undone)

    @invariant()
    def what_is_saved_comes_back(self) -> None:
        for name, (experiment, trained) in self.files.items():
            document = document_from_bytes(self.path(name).read_bytes(), name)
            assert (document.experiment, document.trained_iterations) == (experiment, trained)

    @invariant()
    def the_weights_at_the_cursor_are_those_of_the_readable_loop(self) -> None:
        run = self.session.shown_run
        if run.history.iterations and run.cursor <= 10:
            expected = every_iteration(run.history.experiment, run.cursor)[-1]
            assert same_bits(run.weights, expected)


def test_a_session_does_what_its_plainest_model_does(qapp: QApplication, effort: Effort) -> None:
    run_state_machine_as_test(
        seed(effort.seed)(SessionAndDocument),
        settings=settings(
            max_examples=effort.times,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            derandomize=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
    effort.tell(
        f"{effort.times:,} sequences of {STEPS} steps: the session and its files are as the model says"
    )
