"""Why a weight moved: what is said about a line that is pointed at, with one term for each row."""

from collections.abc import Iterator

from nn_desktop.core.messages.weight_names import weight_name
from nn_desktop.core.step.weight_move import WrittenMove, weight_move, written_move
from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
from nn_desktop.session.session import Session

# So many rows are named where there is room for all that is said, and where there is little.
_MOST_ROWS, _FEW_ROWS = 8, 3


def move_sentences(session: Session, place: int) -> tuple[str, str]:
    """Say what the step that is shown adds to one of the flat weights, and from which rows: long and short.

    Both are "" where there are no rows, and where somebody has to think about it.
    """
    experiment, step = session.history.experiment, session.shown_run.one_step
    if session.hidden.hides_steps or not len(experiment.training_set):
        return "", ""
    text = tr("{weight}: the last step {move}.") if step.is_made else tr("{weight}: next step {move}.")
    move, name = weight_move(step, experiment.training_set, place), weight_name(step.network, place)
    written = [written_move(move, most) for most in (_MOST_ROWS, _FEW_ROWS)]
    moves = [_move_text(each) if each else number_format.answer(move.total) for each in written]
    long, short = (text.format(weight=name, move=each) for each in moves)
    return long, short


def _move_text(move: WrittenMove) -> str:
    """+0.2862 = row 2 +0.1481 + row 3 +0.1381."""
    total = number_format.exactly(move.total)
    if not move.rows:
        return tr("{total}, because no row adds anything").format(total=total)
    return f"{total} = {' + '.join(_terms(move))}"


def _terms(move: WrittenMove) -> Iterator[str]:
    for row, part in move.rows:
        text = tr("row {number} {part}")
        yield text.format(number=number_format.count(row + 1), part=number_format.exactly(part))
    if move.others:
        text = tr("… {count} rows more {part}")
        yield text.format(count=number_format.count(move.others), part=number_format.exactly(move.rest))
