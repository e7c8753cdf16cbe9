"""`--check-lesson FILE`: what somebody who writes a lesson wants to know, in lines on the terminal."""

from contextlib import suppress
from pathlib import Path
from typing import TextIO

from nn_desktop.core.lessons.lesson_check import check_lesson
from nn_desktop.core.lessons.lesson_file import LessonError
from nn_desktop.core.translation import tr
from nn_desktop.session.lessons.collection import load_lesson


def run_lesson_check(file: Path, stdout: TextIO | None) -> int:
    """Say what is to be said about a lesson, and return 0 if nothing in it has to be changed, else 1.

    Args:
        file: the lesson.
        stdout: where the lines go; None for nowhere.
    """
    try:
        findings = check_lesson(load_lesson(file))
    except LessonError as wrong:
        _print(str(wrong), stdout)
        return 1
    for finding in findings:
        _print(f"✗ {finding.text}" if finding.is_fault else f"  {finding.text}", stdout)
    faults = sum(finding.is_fault for finding in findings)
    _print(tr("Faults: {count}").format(count=faults) if faults else tr("The lesson is sound."), stdout)
    return 1 if faults else 0


def _print(line: str, stream: TextIO | None) -> None:
    if stream is None:
        return  # a program without a terminal; its exit code is the answer
    with suppress(OSError, ValueError):
        print(line, file=stream, flush=True)
