"""What is drawn into the cube, in words: the plane where the answer is 0.5, and proofs as geometry."""

from collections.abc import Collection, Sequence

from nn_desktop.core.boolean.cut import Cut, ProofKind, ProofPicture
from nn_desktop.core.messages.wording import list_text, question_text
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.translation import tr


def cut_text(cut: Cut) -> str:
    """Return in one or two sentences how the plane lies in the cube."""
    if not cut.is_plane:
        return tr("All weights of the inputs are 0, or nearly, so the answer is the same everywhere.")
    if not cut.polygon:
        if cut.above:
            return tr("The plane where the answer is 0.5 misses the cube: all eight answers lie above 0.5.")
        return tr("The plane where the answer is 0.5 misses the cube: all eight answers lie below 0.5.")
    if len(cut.polygon) < 3:
        text = tr("The plane where the answer is 0.5 only touches the cube.")
    else:
        text = tr("The plane where the answer is 0.5 cuts the cube.")
    return f"{text} {_above_text(cut.above)}"


def short_cut_text(cut: Cut | None) -> str:
    """Return the same on one line; None stands for a network with hidden neurons."""
    if cut is None:
        return tr("With hidden neurons no cut is drawn.")
    if not cut.is_plane:
        return tr("No cut: all input weights are 0, or nearly.")
    if not cut.polygon:
        if cut.above:
            return tr("No cut: all eight answers are above 0.5.")
        return tr("No cut: all eight answers are below 0.5.")
    text = tr("In the cut the answer is 0.5; above it: {count}.")
    if len(cut.polygon) < 3:
        text = tr("The cut only touches the cube; above it: {count}.")
    return text.format(count=len(cut.above))


def _above_text(above: Collection[int]) -> str:
    if not above:
        return tr("No corner lies above it.")
    # The shorter list says as much.
    if len(above) > 4:
        others = [question_text(corner) for corner in range(len(CORNERS)) if corner not in above]
        return tr("All corners lie above it but {questions}.").format(questions=list_text(others))
    questions = [question_text(corner) for corner in sorted(above)]
    text = tr("{questions} lies above it.") if len(above) == 1 else tr("{questions} lie above it.")
    return text.format(questions=list_text(questions))


def proof_picture_text(picture: ProofPicture) -> str:
    """Return in words what is drawn where a single neuron cannot learn the rows."""
    ones, zeros = _side_text(picture.ones), _side_text(picture.zeros)
    if picture.kind is ProofKind.GROUPS:
        if not (picture.ones and picture.zeros):
            return tr("{question} is marked: no weights change its answer.").format(
                question=_side_text(picture.ones or picture.zeros)
            )
        text = tr("Marked are {ones}, which should be 1, and {zeros}, which should be 0.")
        return text.format(ones=ones, zeros=zeros) + " " + tr("Both sides weigh the same.")
    if picture.kind is ProofKind.CROSSING_DIAGONALS:
        text = tr("The line from {ones} crosses the line from {zeros}.")
        text = text.format(ones=_line_text(picture.ones), zeros=_line_text(picture.zeros))
    else:
        ends, corners = (picture.zeros, ones) if len(picture.ones) == 3 else (picture.ones, zeros)
        text = tr("The line from {line} goes through the triangle of {triangle}.")
        text = text.format(line=_line_text(ends), triangle=corners)
    return text + " " + tr("No plane has one above it and the other below.")


def _line_text(ends: Sequence[int]) -> str:
    start, end = map(question_text, ends)
    return tr("{start} to {end}").format(start=start, end=end)


def _side_text(corners: Collection[int]) -> str:
    return list_text([question_text(corner) for corner in corners]) if corners else ""
