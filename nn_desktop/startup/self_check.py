"""`--check`: does the program, as it is installed here, do what it promises?

It trains the workshop and compares the eight answers with those that the workshop prints, and it reads
every file that the program comes with. `--check-window` goes on in the real window. Nothing is written:
no settings, no log, no recovery copies.

Whoever installs the program in a whole room can ask this on every computer; one line and the exit code
are the answer. The build asks it of everything that it has built.
"""

import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import numpy as np

from nn_desktop import __version__
from nn_desktop.core.files.document import SUFFIX, DocumentError, document_from_bytes
from nn_desktop.core.lessons.glossary import glossary_from_bytes
from nn_desktop.core.lessons.lesson_file import SUFFIX as LESSON_SUFFIX
from nn_desktop.core.lessons.lesson_file import LessonError
from nn_desktop.core.lessons.lesson_toml import LineError
from nn_desktop.core.messages.wording import question_text
from nn_desktop.core.network.corners import corner_number
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train
from nn_desktop.core.translation import count_text, local_number, tr
from nn_desktop.resource_files import resource_path
from nn_desktop.session.lessons.collection import load_lesson
from nn_desktop.startup.display_check import display_problem, import_problem
from nn_desktop.startup.terminal import print_line

PUBLISHED_ANSWERS = (
    0.5,
    0.009664,
    0.44822538,
    0.00786466,
    0.99993704,
    0.99358931,
    0.9999225,
    0.99211997,
)
"""What the workshop prints for 0 0 0, 0 0 1, ... 1 1 1, to eight digits."""

EIGHT_DIGITS = 5.1e-9
"""How far a number may be from one that was rounded to eight digits behind the point."""

PATIENCE_SECONDS = 120.0

_TRIAL_ITERATIONS = 100
_FAILED = 1


class CheckError(Exception):
    """Something does not work; the message is one sentence for the person who asked."""


def run_check(
    stdout: TextIO | None,
    stderr: TextIO | None,
    *,
    with_window: bool = False,
    patience_seconds: float = PATIENCE_SECONDS,
) -> int:
    """Check the program, print one line, and return the exit code: 0 if everything works, 1 if not.

    Args:
        stdout: where a success is printed; None for nowhere.
        stderr: where a failure is printed; None for nowhere.
        with_window: whether to train in the real window as well.
        patience_seconds: after this time the whole process ends, with exit code 1.
    """
    # The line is the answer; that nothing is remembered, which the log would say, is meant.
    logging.getLogger("nn_desktop").addHandler(logging.NullHandler())
    try:
        with _deadline(patience_seconds, stderr):
            answer = float(_check_training()[corner_number([1, 0, 0])])
            _check_files_and_window(with_window)
    except CheckError as failure:
        print_line(str(failure), stderr)
        return _FAILED
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the answer to the question
        print_line(_sentence_about(error), stderr)
        return _FAILED
    what = tr("The window opens and trains.") if with_window else tr("All files are there.")
    line = tr("NN Desktop {version} works: after training, the answer to 1 0 0 is {answer}.")
    print_line(f"{line.format(version=__version__, answer=_eight_digits(answer))} {what}", stdout)
    return 0


def _check_training() -> np.ndarray:
    """Train the workshop and return its eight answers."""
    experiment = Experiment()
    *_, history = train(History.start(experiment), experiment.settings.iterations)
    answers = history.network.answers(history.last_weights)
    for corner, (answer, published) in enumerate(zip(answers, PUBLISHED_ANSWERS, strict=True)):
        if not abs(answer - published) < EIGHT_DIGITS:
            raise CheckError(
                tr(
                    "The network learns something else here: for {question} it answers {answer}, "
                    "and the workshop {published}."
                ).format(
                    question=question_text(corner),
                    answer=_eight_digits(answer),
                    published=_eight_digits(published),
                )
            )
    return np.asarray(answers)


def _eight_digits(answer: float) -> str:
    return local_number(f"{answer:.8f}")


def _check_files_and_window(with_window: bool) -> None:
    """Check what needs Qt."""
    if with_window and (problem := display_problem()) is not None:
        raise CheckError(tr("The window could not be checked. {reason}").format(reason=problem))
    try:
        # Qt after the arithmetic, and only here: on a computer without it, there is a sentence to say.
        from nn_desktop.startup import window_check  # noqa: PLC0415
    except ImportError as error:
        raise CheckError(import_problem(error)) from error
    application = window_check.make_application(with_window)
    try:
        for path in resource_files():
            check_resource(path, window_check.picture_problem, window_check.translation_problem)
        if with_window:
            problem = window_check.window_problem(PUBLISHED_ANSWERS[corner_number([1, 0, 0])])
            if problem:
                raise CheckError(problem)
    finally:
        application.shutdown()


def resource_files() -> Iterator[Path]:
    """All files that the program comes with.

    Raises:
        CheckError: an important one is missing.
    """
    try:
        for important in (("icons", "nn_desktop.svg"), ("examples", "01_workshop.nnd")):
            resource_path(*important)
        yield from sorted(path for path in resource_path().rglob("*") if path.is_file())
    except FileNotFoundError as missing:
        raise CheckError(str(missing)) from missing


def check_resource(
    path: Path, picture_problem: Callable[[Path], str], translation_problem: Callable[[Path], str]
) -> None:
    """Use one file as the program would.

    Args:
        path: the file.
        picture_problem: returns what is wrong with a picture, or nothing.
        translation_problem: the same for a translation.

    Raises:
        CheckError: it is damaged.
    """
    problem = ""
    try:
        if path.suffix == SUFFIX:
            _run_shortly(document_from_bytes(path.read_bytes(), path.name).experiment)
        elif path.suffix == LESSON_SUFFIX:
            load_lesson(path)
        elif path.name == "glossary.toml":
            glossary_from_bytes(path.read_bytes())
        elif path.suffix in {".svg", ".png"}:
            problem = picture_problem(path)
        elif path.suffix == ".qm":
            problem = translation_problem(path)
        elif not path.read_text(encoding="utf-8").strip():
            problem = tr("it is empty")
    except (DocumentError, LessonError, LineError, OSError, UnicodeDecodeError) as error:
        problem = str(error)
    if problem:
        raise CheckError(
            tr("NN Desktop's own file {path} is damaged ({problem}). Please install it again.").format(
                path=path, problem=problem.rstrip(".")
            )
        )


def _run_shortly(experiment: Experiment) -> None:
    if len(experiment.training_set):
        for history in train(History.start(experiment), _TRIAL_ITERATIONS):
            history.network.answers(history.last_weights)


@contextmanager
def _deadline(seconds: float, stderr: TextIO | None) -> Iterator[None]:
    """End the process when this takes longer: a thread can, whatever the window is waiting for."""

    def give_up() -> None:
        sentence = tr("The check took longer than {seconds} seconds and was given up.")
        print_line(sentence.format(seconds=count_text(round(seconds))), stderr)
        os._exit(_FAILED)

    timer = threading.Timer(seconds, give_up)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _sentence_about(error: Exception) -> str:
    kind = type(error).__name__
    return tr("NN Desktop does not work here: {error}.").format(error=f"{kind}: {error}".rstrip(": ."))
