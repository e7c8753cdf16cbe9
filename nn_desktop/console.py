"""The workshop in a terminal: starting weights, training, weights after training, questions.

No Qt in here: this form must run where Qt cannot. It is also the shortest way to see how the core is
used.
"""

import os
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from itertools import chain
from typing import TextIO

import numpy as np

from nn_desktop.core.messages.wording import closeness_text, question_text, quoted
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS, INPUTS, corner_number
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train
from nn_desktop.core.rows.separators import inputs_from_line
from nn_desktop.core.translation import count_text, tr

_BAR_LENGTH = 30
# What people type who want to leave.
_GOODBYES = frozenset({"q", "quit", "exit", "exit()", "quit()", ":q", "bye", "ende"})
# No line with a question in it is longer. A line without end must not fill the memory.
_LONGEST_LINE = 1000


def run_console(stdin: TextIO | None, stdout: TextIO | None, stderr: TextIO | None) -> int:
    """Run the workshop and return the exit code: 0, or 1 if a question could not be read.

    Ctrl+C ends a conversation; before that, it is left to the caller.

    Args:
        stdin: where questions come from; a terminal is asked for them. If there are none, all eight are
            answered.
        stdout: where everything is printed.
        stderr: where complaints about questions go.
    """
    if stdout is None:
        _complain(stderr, tr("There is no terminal to print to: start NN Desktop in a terminal."))
        return 1
    for stream in (stdin, stdout):
        # The terminal's encoding may not know a character of ours, nor our input be in it.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        return _run_workshop(stdin, stdout, stderr)
    except BrokenPipeError:
        _let_go_of(stdout)  # the reader, `head` perhaps, has seen enough
        return 0
    except OSError as error:
        _let_go_of(stdout)
        _complain(
            stderr, tr("The output cannot be written: {reason}.").format(reason=error.strerror or error)
        )
        return 1


def _run_workshop(stdin: TextIO | None, stdout: TextIO, stderr: TextIO | None) -> int:
    history = History.start(Experiment())
    _say(stdout, tr("Starting weights:       {weights}").format(weights=_numbers(history.last_weights)))
    history = _train(history, stdout)
    _say(stdout, tr("Weights after training: {weights}").format(weights=_numbers(history.last_weights)))
    answers = history.network.answers(history.last_weights)
    if stdin is not None and stdin.isatty():
        _converse(answers, stdin, stdout)
        return 0
    return _answer_lines(answers, stdin, stdout, stderr)


def _train(history: History, stdout: TextIO) -> History:
    """Train as far as the settings say, and show on a terminal how far it is."""
    iterations = history.experiment.settings.iterations
    # Emacs and some editors run programs in a terminal that cannot go back to the start of a line.
    on_terminal = stdout.isatty() and os.environ.get("TERM") != "dumb"
    newest = history
    try:
        for newest in train(history, iterations):
            if on_terminal:
                _say(stdout, "\r" + _progress_bar(newest.iterations, iterations), end="")
    finally:
        if on_terminal:
            _say(stdout, "")
    if not on_terminal:
        _say(
            stdout,
            tr("Trained {iterations} iterations.").format(iterations=count_text(newest.iterations)),
        )
    return newest


def _progress_bar(done: int, iterations: int) -> str:
    bar = "#" * (_BAR_LENGTH * done // iterations)
    return tr("Training [{bar}] {done} of {iterations} iterations").format(
        bar=bar.ljust(_BAR_LENGTH, "-"),
        done=count_text(done),
        iterations=count_text(iterations),
    )


def _converse(answers: Array, stdin: TextIO, stdout: TextIO) -> None:
    """Ask for three inputs and answer, again and again, until the person has no more questions."""
    text = tr(
        "Ask the network: three inputs, each 0 or 1, one by one or on one line. "
        "An empty line or q ends the program."
    )
    _say(stdout, f"\n{text}")
    try:
        while (inputs := _ask_for_inputs(stdin, stdout)) is not None:
            answer = float(answers[corner_number(inputs)])
            text = tr("Answer:  {answer}, {closeness}")
            _say(stdout, text.format(answer=_number(answer), closeness=closeness_text(answer)) + "\n")
    except KeyboardInterrupt:
        _say(stdout, "")


def _ask_for_inputs(stdin: TextIO, stdout: TextIO) -> list[int] | None:
    """Return three inputs, or None for no more questions."""
    inputs: list[int] = []
    while len(inputs) < INPUTS:
        _say(stdout, tr("Input {number}: ").format(number=len(inputs) + 1), end="")
        line = stdin.readline()
        if not line:
            _say(stdout, "")  # Ctrl+D leaves the cursor behind the question
            return None
        text = line.strip()
        if not text or _is_goodbye(text):
            return None
        typed = inputs_from_line(text)
        # The answers to this question, or to this one and all that would follow.
        if typed and len(typed) in {1, INPUTS - len(inputs)}:
            inputs += typed
        else:
            _say(
                stdout, tr("An input is 0 or 1, not {text}. Please type it again.").format(text=quoted(text))
            )
    return inputs


def _answer_lines(answers: Array, stdin: TextIO | None, stdout: TextIO, stderr: TextIO | None) -> int:
    """Answer the questions in `stdin`, or all eight if there is nothing; return the exit code."""
    lines = _lines(stdin)
    first = next(lines, None)
    if first is None:
        for corner in range(len(CORNERS)):
            _answer(answers, corner, stdout)
        return 0
    exit_code = 0
    for number, line, inputs in _questions(chain([first], lines)):
        if inputs is not None:
            _answer(answers, corner_number(inputs), stdout)
        else:
            text = tr("Line {number}: a question is three inputs, each 0 or 1, such as 1 0 0, not {text}.")
            _complain(stderr, text.format(number=number, text=quoted(line.strip())))
            exit_code = 1
    return exit_code


def _questions(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str, list[int] | None]]:
    """Yield the number of each line, the line and its question, up to a goodbye; None if it is no question.

    Three lines with an input each are one question: what somebody types who is asked for three inputs.
    """
    begun: list[tuple[int, str, int]] = []
    for number, line in lines:
        if _is_goodbye(line):
            break
        inputs = inputs_from_line(line) or []
        if len(inputs) == 1:
            begun.append((number, line, inputs[0]))
            if len(begun) == INPUTS:
                yield number, line, [each for *_, each in begun]
                begun = []
            continue
        yield from ((earlier, text, None) for earlier, text, _ in begun)
        begun = []
        yield number, line, inputs if len(inputs) == INPUTS else None
    yield from ((earlier, text, None) for earlier, text, _ in begun)


def _is_goodbye(line: str) -> bool:
    return line.strip().casefold() in _GOODBYES


def _answer(answers: Array, corner: int, stdout: TextIO) -> None:
    answer = float(answers[corner])
    _say(stdout, f"{question_text(corner)}: {_number(answer)}, {closeness_text(answer)}")


def _lines(stdin: TextIO | None) -> Iterator[tuple[int, str]]:
    """The lines of `stdin` that are not blank, each with its number, counted from 1."""
    number = 0
    goes_on = False
    while stdin is not None:
        try:
            line = stdin.readline(_LONGEST_LINE)
        except OSError:
            return  # not open for reading: there are no questions
        if not line:
            return
        if not goes_on:
            number += 1
            # Windows programs put a byte-order mark before the first line.
            text = line.removeprefix("\ufeff")
            if text.strip():
                yield number, text
        goes_on = not line.endswith("\n")


def _say(stdout: TextIO, text: str, end: str = "\n") -> None:
    # At once: whoever is at the other end of a pipe may wait for this answer before asking on.
    print(text, end=end, file=stdout, flush=True)


def _complain(stderr: TextIO | None, text: str) -> None:
    if stderr is not None:  # print would take None for standard output
        try:
            print(text, file=stderr, flush=True)
        except OSError:
            _let_go_of(stderr)  # nobody is listening there either


def _let_go_of(stream: TextIO) -> None:
    """Send what is still in the buffer nowhere, or Python would fail once more at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _numbers(values: Array) -> str:
    return " ".join(_number(value) for value in values)


def _number(value: float) -> str:
    """Eight digits, as NumPy prints them."""
    return np.format_float_positional(value, precision=8, unique=False, trim="-")
