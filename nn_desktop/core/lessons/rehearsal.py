"""A rehearsal: what "Show me" would do in the window, done without one.

It is the session's rules on a frozen snapshot: after a change of rows or settings, training begins a new
run; otherwise it goes on from the end. `--check-lesson` and the tests play lessons through with it.
"""

from dataclasses import replace

from nn_desktop.core.lessons import lesson
from nn_desktop.core.lessons.lesson import Action, Start, experiment_after
from nn_desktop.core.lessons.snapshot import Snapshot, answers_after_training
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.runs import EarlierRun, with_run, without_repeated
from nn_desktop.core.network.training import train


def beginning(start: Start) -> Snapshot:
    """Return the state in which a lesson begins."""
    experiment = start.experiment
    history = History.start(experiment)
    if start.trained_iterations and len(experiment.training_set):
        history = _trained(history, start.trained_iterations)
    return Snapshot(
        experiment=experiment,
        history=history,
        start=experiment,
        cursor=history.iterations,
        chosen_inputs=start.chosen_inputs,
        start_answers=next(
            (answers for answers in answers_after_training(experiment) if answers is not None), None
        ),
    )


def after(snapshot: Snapshot, actions: tuple[Action, ...]) -> Snapshot:
    """Return the state after some actions."""
    for action in actions:
        snapshot = _after(snapshot, action)
    return snapshot


def _after(snapshot: Snapshot, action: Action) -> Snapshot:
    match action:
        case lesson.Reset():
            return _begun(snapshot)
        case lesson.Step():
            return _stepped(snapshot)
        case lesson.Train():
            return _after_training(snapshot)
        case lesson.ShowExperiment() | lesson.ChangeRows() | lesson.ChangeSetting():
            return _changed(snapshot, experiment_after(snapshot.experiment, action))
        case lesson.ChangeWeight():
            return _started_anew(snapshot, experiment_after(snapshot.experiment, action))
        case _:
            return _looking(snapshot, action)


def _looking(
    snapshot: Snapshot,
    action: lesson.ChooseInputs | lesson.MoveCursor | lesson.ShowTab | lesson.CopyProgram,
) -> Snapshot:
    match action:
        case lesson.ChooseInputs(inputs):
            return replace(snapshot, chosen_inputs=inputs)
        case lesson.MoveCursor(iteration):
            return replace(snapshot, cursor=min(iteration, snapshot.history.iterations))
        case lesson.ShowTab(tab):
            return replace(snapshot, tab=tab)
        case lesson.CopyProgram():
            return replace(snapshot, program_copied=True)


def _changed(snapshot: Snapshot, experiment: Experiment) -> Snapshot:
    """Another experiment. An untrained network is that of the new one at once."""
    changed = replace(snapshot, experiment=experiment)
    if experiment.is_same_run_as(snapshot.experiment) or snapshot.history.iterations:
        return changed
    return _begun(changed)


def _started_anew(snapshot: Snapshot, experiment: Experiment) -> Snapshot:
    """Other starting weights, which are typed at iteration 0."""
    changed = replace(snapshot, experiment=experiment)
    if experiment.is_same_run_as(snapshot.history.experiment):
        return replace(changed, cursor=0)
    return _begun(changed)


def _begun(snapshot: Snapshot) -> Snapshot:
    """A new run. The old one stays in the plot, if it went anywhere."""
    earlier = with_run(snapshot.earlier_runs, EarlierRun(snapshot.history, snapshot.cursor))
    return replace(snapshot, history=History.start(snapshot.experiment), cursor=0, earlier_runs=earlier)


def _stepped(snapshot: Snapshot) -> Snapshot:
    if not snapshot.history.experiment.is_same_run_as(snapshot.experiment):
        snapshot = _begun(snapshot)
    history = snapshot.history
    if snapshot.cursor == history.iterations and len(history.experiment.training_set):
        history = _trained(history, 1)
    return replace(_extended(snapshot, history), cursor=min(snapshot.cursor + 1, history.iterations))


def _after_training(snapshot: Snapshot) -> Snapshot:
    if not len(snapshot.experiment.training_set):
        return snapshot
    if not snapshot.history.experiment.is_same_run_as(snapshot.experiment):
        snapshot = _begun(snapshot)
    history = _trained(snapshot.history, snapshot.experiment.settings.iterations)
    return replace(_extended(snapshot, history), cursor=history.iterations)


def _extended(snapshot: Snapshot, history: History) -> Snapshot:
    earlier = without_repeated(snapshot.earlier_runs, history)
    return replace(snapshot, history=history, earlier_runs=earlier)


def _trained(history: History, iterations: int) -> History:
    for longer in train(history, iterations):
        history = longer
    return history
