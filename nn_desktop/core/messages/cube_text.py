"""What is drawn into the cube, in words: the plane where the answer is 0.5, and proofs as geometry."""

from collections.abc import Collection

from nn_desktop.core.boolean.cut import Cut, ProofKind, ProofPicture
from nn_desktop.core.messages.wording import list_text, question_text
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.translation import tr


def cut_text(cut: Cut) -> str:
    """Return in one or two sentences how the plane lies in the cube."""
    if not cut.is_plane:
        return tr("All weights of the inputs are 0, so the answer is the same everywhere.")
    if not cut.polygon:
        if cut.above:
            return tr("The plane where the answer is 0.5 misses the cube: all eight answers lie above 0.5.")
        return tr("The plane where the answer is 0.5 misses the cube: all eight answers lie below 0.5.")
    if len(cut.polygon) < 3:
        text = tr("The plane where the answer is 0.5 only touches the cube.")
    else:
        text = tr("The plane where the answer is 0.5 cuts the cube.")
    return f"{text} {_above_text(cut.above)}"


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
        return tr("Marked are {ones}, which should be 1, and {zeros}, which should be 0.").format(
            ones=ones, zeros=zeros
        )
    if picture.kind is ProofKind.CROSSING_DIAGONALS:
        text = tr("The line through {ones} crosses the line through {zeros}.")
        text = text.format(ones=ones, zeros=zeros)
    else:
        line, triangle = (zeros, ones) if len(picture.ones) == 3 else (ones, zeros)
        text = tr("The line through {line} goes through the triangle of {triangle}.")
        text = text.format(line=line, triangle=triangle)
    return text + " " + tr("No plane has the point where they meet on both of its sides.")


def _side_text(corners: Collection[int]) -> str:
    return list_text([question_text(corner) for corner in corners]) if corners else ""
