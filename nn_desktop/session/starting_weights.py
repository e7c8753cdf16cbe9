"""Starting weights of one's own: changed one by one at iteration 0, and given up for random ones."""

from dataclasses import replace

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.runs import run_of
from nn_desktop.core.translation import tr_later
from nn_desktop.session.session import Session


def can_change_weights(session: Session) -> bool:
    """Whether the weights that are shown are where the next run starts, or may become that."""
    return session.cursor == 0 and session.shown_run.network.shapes == session.experiment.network.shapes


def change_weight(session: Session, place: int, weight: float) -> None:
    """Give one of the flat starting weights another value. Changes of one weight in a row are one undo step.

    Raises:
        ValueError: the weight is out of range, with a sentence that says so.
    """
    weights = session.shown_run.weights.copy()
    weights[place] = weight
    _start_from(session, weights, ("weight", place))


def restore_weights(session: Session, place: int, weights: Array) -> None:
    """Take back what was typed into one of the weights: they are again what they were before."""
    _start_from(session, weights, ("weight", place))


def use_random_weights(session: Session) -> None:
    """Go back to the random weights that the seed stands for."""
    text = tr_later("use random starting weights")
    session.change_experiment(text, session.experiment.with_own_weights(None))


def _start_from(session: Session, weights: Array, merge_key: tuple[str, int]) -> None:
    experiment = session.experiment
    own: tuple[float, ...] | None = tuple(weights.tolist())
    if own == tuple(experiment.with_own_weights(None).starting_weights().tolist()):
        # Typed back to what they were: they are the random ones again, and there is nothing to undo.
        own = None
    text = tr_later("change starting weight")
    session.change_experiment(text, experiment.with_own_weights(own), merge_key)
    is_at_start = session.is_stale or not session.history.iterations
    run = run_of(session.shown_run.earlier_runs, session.experiment)
    if is_at_start and run is not None:
        # These weights were there before, and so is what they led to: it begins with them.
        session.show_run(replace(run, cursor=0))
    elif session.is_stale:
        # A run that went somewhere stays as an earlier one.
        session.reset()
